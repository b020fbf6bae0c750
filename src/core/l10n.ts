/** What stands in the place of a `{0}` or a `{name}`. */
type Value = string | number | boolean;

/** What texts are in the reader's language, by what they are in English. */
let words: ReadonlyMap<string, unknown> = new Map();

/**
 * Sets the words of the reader's language: an object of texts by what they are in English, or its JSON. What is no such
 * object leaves all texts English, and what is no text leaves its own English.
 */
export function config({ contents }: { readonly contents: unknown }): void {
  words = new Map(Object.entries(typeof contents === 'string' ? parsed(contents) : (contents ?? {})));
}

/**
 * A text in the reader's language, or as it is here where the language lacks it, with the values in their places: the
 * `args` in those of `{0}`, `{1}`, or those of one record in the places of their names. A place without a value stays.
 */
export function t(message: string, ...args: readonly Value[] | [Readonly<Record<string, Value>>]): string {
  const found = words.get(message);
  const text = typeof found === 'string' ? found : message;
  const values = new Map(Object.entries(typeof args[0] === 'object' ? args[0] : args));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values.get(name) ?? place));
}

function parsed(json: string): object {
  try {
    return Object(JSON.parse(json)) as object;
  } catch {
    return {};
  }
}
