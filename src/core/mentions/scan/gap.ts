/** What may lie between two words: flags that add up. */
export const BLOCK = 1;
/** A colon. */
export const COLON = 2;
/** A comma. */
export const COMMA = 4;
/** A full stop, question mark, exclamation mark or semicolon. */
export const STOP = 8;
/** A bracket or a bar. */
export const BRACKET = 16;
/** A quotation mark, or the edge of emphasised or linked text. */
export const EDGE = 32;
/** A dash: "–", "—", "--", or a hyphen between spaces. */
export const DASH = 64;
/** White space. */
export const SPACE = 128;

const FLAGS: Readonly<Record<string, number>> = {
  ':': COLON,
  '：': COLON,
  ',': COMMA,
  '，': COMMA,
  '、': COMMA,
  '.': STOP,
  '?': STOP,
  '!': STOP,
  ';': STOP,
  '。': STOP,
  '(': BRACKET,
  ')': BRACKET,
  '[': BRACKET,
  ']': BRACKET,
  '|': BRACKET,
  '{': BRACKET,
  '}': BRACKET,
  '（': BRACKET,
  '）': BRACKET,
  '【': BRACKET,
  '】': BRACKET,
  '<': BRACKET,
  '>': BRACKET,
  '"': EDGE,
  '“': EDGE,
  '”': EDGE,
  '„': EDGE,
  '«': EDGE,
  '»': EDGE,
  '‹': EDGE,
  '›': EDGE,
  '*': EDGE,
  '`': EDGE,
  '–': DASH,
  '—': DASH,
  '―': DASH,
  '•': BRACKET,
  '·': BRACKET,
  '…': STOP,
  ' ': SPACE,
  '\t': SPACE,
  '\n': SPACE,
  '\r': SPACE,
  '\u00a0': SPACE,
  '→': DASH,
};

const ASCII_GAP = Uint8Array.from({ length: 128 }, (_, code) => FLAGS[String.fromCharCode(code)] ?? 0);

/** The flag of a character that is part of no word. */
export function gapOf(code: number): number {
  return code >= 128 ? (FLAGS[String.fromCodePoint(code)] ?? 0) : (ASCII_GAP[code] ?? 0);
}
