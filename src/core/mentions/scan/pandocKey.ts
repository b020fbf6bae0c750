import type { Piece } from './latexCitation';

/**
 * A citation key as the Pandoc manual has it ("Citation syntax"): it begins with a letter, digit or underscore and
 * goes on with these and single punctuation marks between them; a repeated mark ends it, except "//" after a scheme.
 */
const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
const BEFORE = /[\p{L}\p{N}_@/.\\]/u;
const LONGEST_KEY = 400;

/** A key in a Markdown text, without its braces, and the offset behind it. */
export interface PandocKey extends Piece {
  readonly after: number;
}

/** The citation key whose "@" stands at `at`; undefined for e-mail addresses and other uses of the sign. */
export function readPandocKey(text: string, at: number, limit: number): PandocKey | undefined {
  if (at > 0 && BEFORE.test(text.charAt(at - 1))) {
    return undefined;
  }
  if (text.charAt(at + 1) === '{') {
    return readBracedKey(text, at + 2, limit);
  }
  KEY.lastIndex = at + 1;
  const key = KEY.exec(text)?.[0];
  const end = at + 1 + (key?.length ?? 0);
  return key === undefined || text.charAt(end) === '@' ? undefined : { start: at + 1, end, after: end };
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
