import type { ScanBuilder } from '../scanBuilder';

/** A key of a role, with what MyST prints before and behind it: `{see}key{p. 3}`. */
const ROLE_KEY = /(?:\{[^{}]*\}\s*)?([^\s,;{}]+)(?:\s*\{[^{}]*\})?/dg;

/** Adds the comma-separated keys of a citation role, as MyST and Sphinx have it. */
export function addRoleKeys(builder: ScanBuilder, start: number, end: number): void {
  for (const { indices } of builder.text.slice(start, end).matchAll(ROLE_KEY)) {
    const [from, to] = indices?.[1] ?? [0, 0];
    builder.addCitation(start + from, start + to);
  }
}
