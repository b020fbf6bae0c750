import type { TextRange } from '../../../text/textRange';
import type { ScanBuilder } from '../scanBuilder';

/** A key of a role, with what MyST prints before and behind it: `{see}key{p. 3}`. */
const ROLE_KEY = /(?:\{[^{}]*\}\s*)?([^\s,;{}]+)(?:\s*\{[^{}]*\})?/dg;

/** The comma-separated keys of a citation role, as MyST and Sphinx have it, which stands between two offsets; in order. */
export function roleKeys(text: string, start: number, end: number): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(ROLE_KEY), ({ indices }) => {
    const [from, to] = indices?.[1] ?? [0, 0];
    return { start: start + from, end: start + to };
  });
}

/** Adds the {@link roleKeys} as citations. */
export function addRoleKeys(builder: ScanBuilder, start: number, end: number): void {
  roleKeys(builder.text, start, end).forEach(key => builder.addCitation(key.start, key.end));
}
