import type { TextRange } from './textRange';

/** Words with a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s([{“"'])(?:e\.g|i\.e|cf|vs|al|resp|approx|fig|figs|sec|eq|eqs|ref|refs|tab|no|dr|prof|mr|mrs|st|w\.r\.t|a\.k\.a|dept|univ|inc)\.$/i;

/** The initial of a name. A small letter is a quantity, which may end a sentence as other words do. */
const INITIAL = /(?:^|[\s([{“"'])[A-Z]\.$/;

/** The number of a list's item, such as "two parts: 1." */
const ITEM_NUMBER = /(?:^|[:;,]\s+|\band\s+)\(?\d{1,2}\.$/;

/** Words that open a sentence even after something that looks like an abbreviation. */
const OPENER =
  /^(?:We|The|This|These|Our|In|It|To|However|Experiments|Here|Moreover|Finally|Extensive|Code) /;

/** Stops in a row are tried once, from their first, so that a long row costs no more than its length. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’)\]}]*(?=\s|$)|[。！？]+["'”’)\]}」』]*/g;

/**
 * The sentences of a text in order, without the white space between them; together they cover every other
 * character. Full stops in abbreviations, initials and numbers, those of a list's items too, do not end a sentence.
 */
export function sentencesOf(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = firstInk(text, 0);
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const next = firstInk(text, end);
    if (end > start && endsSentence(text, start, match.index + 1, next)) {
      found.push({ start, end });
      start = next;
    }
  }
  const rest = text.trimEnd().length;
  return rest > start ? [...found, { start, end: rest }] : found;
}

function endsSentence(text: string, start: number, dot: number, next: number): boolean {
  if (next >= text.length) {
    return true;
  }
  if (isSetOff(text, dot - 1)) {
    return text.charAt(next) !== '.';
  }
  const tail = text.slice(Math.max(start, dot - 12), dot);
  if (ITEM_NUMBER.test(tail)) {
    return false;
  }
  return ABBREVIATION.test(tail) || INITIAL.test(tail)
    ? OPENER.test(text.slice(next, next + 16))
    : startsSentence(text, next);
}

/** A stop with a space before it, as in texts that were taken apart into words, ends a sentence whatever follows. */
function isSetOff(text: string, dot: number): boolean {
  return text.charAt(dot) === '.' && text.charAt(dot - 1) === ' ' && text.charAt(dot - 2) !== '.';
}

/** A lower-case word goes on with the sentence before, unless it is a name such as "iCaRL". */
function startsSentence(text: string, at: number): boolean {
  return !/^\p{Ll}(?![\p{Ll}\d-]*\p{Lu})/u.test(text.slice(at, at + 24));
}

function firstInk(text: string, from: number): number {
  const ink = /\S/g;
  ink.lastIndex = from;
  return ink.exec(text)?.index ?? text.length;
}
