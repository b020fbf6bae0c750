import type { Piece } from '../latex/latexCitation';
import type { ScanBuilder } from '../scanBuilder';

const LONGEST_KEY = 400;

/** A key in a Markdown text, without its braces, and the offset behind it. */
export interface PandocKey extends Piece {
  readonly after: number;
}

/** The citation key whose "@" stands at `at`; undefined for e-mail addresses and other uses of the sign. */
export function readPandocKey(text: string, at: number, limit: number): PandocKey | undefined {
  const emphasis = emphasisBefore(text, at);
  if (at > emphasis && /[\p{L}\p{N}_@/.\\]/u.test(text.charAt(at - emphasis - 1))) {
    return undefined;
  }
  if (text.charAt(at + 1) === '{') {
    return readBracedKey(text, at + 2, limit);
  }
  const length = bareKeyLength(text, at + 1);
  const touching =
    emphasis > 0 && text.slice(at + 1, at + 1 + length).endsWith('_'.repeat(emphasis)) ? emphasis : 0;
  const end = at + 1 + length - touching;
  return length <= touching || text.charAt(end) === '@' ? undefined : { start: at + 1, end, after: end };
}

/** Adds all keys between two offsets. */
export function addPandocKeys(builder: ScanBuilder, start: number, end: number): void {
  const { text } = builder;
  for (let at = text.indexOf('@', start); at >= 0 && at < end;) {
    const key = readPandocKey(text, at, end);
    if (key !== undefined) {
      builder.addCitation(key.start, key.end);
    }
    at = text.indexOf('@', key?.after ?? at + 1);
  }
}

/** How many underscores that open emphasis touch the sign of a key: `_@key_`, `__@key__`. */
function emphasisBefore(text: string, at: number): number {
  const length = text.charAt(at - 1) !== '_' ? 0 : text.charAt(at - 2) === '_' ? 2 : 1;
  return /[\p{L}\p{N}_]/u.test(text.charAt(at - length - 1)) ? 0 : length;
}

/**
 * The length of the citation key at an offset, 0 for none, as the Pandoc manual has it ("Citation syntax"): it begins
 * with a letter, digit or underscore and goes on with these and single punctuation marks between them; a repeated mark
 * ends it, except "//" after a scheme.
 */
function bareKeyLength(text: string, at: number): number {
  const key = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
  key.lastIndex = at;
  return key.exec(text)?.[0].length ?? 0;
}

function readBracedKey(text: string, start: number, limit: number): PandocKey | undefined {
  const last = Math.min(limit, start + LONGEST_KEY);
  let depth = 0;
  for (let end = start; end < last; end++) {
    const character = text.charAt(end);
    if (character === '\n') {
      return undefined;
    }
    if (character === '{') {
      depth++;
    } else if (character === '}' && --depth < 0) {
      return end === start ? undefined : { start, end, after: end + 1 };
    }
  }
  return undefined;
}
