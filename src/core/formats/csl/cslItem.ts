/** One item of CSL data as it was read: nothing about it is sure (CSL 1.0.2, appendix "Items"). */
export type CslItem = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export function isItem(value: unknown): value is CslItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field that the item itself has. */
export function fieldOf(item: CslItem, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

/** A value as text: the first of a list, a number in digits; empty for anything else. */
export function textOf(value: unknown): string {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/** A value as a list: itself, when it is one; nothing when it is unknown. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** Whether a value can be an item of CSL data. */
export function isCslItem(value: unknown): value is CslItem {
  return (
    isItem(value) &&
    ['id', 'citation-key', 'title', 'type', 'author'].some(name => Object.hasOwn(value, name))
  );
}
