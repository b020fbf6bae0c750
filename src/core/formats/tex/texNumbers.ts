/** The number of a character: decimal, hexadecimal behind `"`, octal behind `'`; or `` `c `` (The TeXbook, chapter 8). */
const NUMBER = /(?:`\\?([^\s\\])|("[0-9A-F]{1,6}|'[0-7]{1,8}|\d{1,7}))/.source;
const CHAR = new RegExp(`\\\\char\\s{0,9}${NUMBER}\\s?`, 'g');
const SYMBOL = new RegExp(`\\\\symbol\\s{0,9}\\{\\s{0,9}${NUMBER}\\s{0,9}\\}`, 'g');

/** A text in which the characters that `\char` and `\symbol` give by their numbers are written out. */
export function writeOutNumbers(tex: string): string {
  return /\\(?:char|symbol)/.test(tex) ? tex.replace(CHAR, writeOut).replace(SYMBOL, writeOut) : tex;
}

function writeOut(whole: string, char: string | undefined, number: string | undefined): string {
  const letter = char ?? numbered(number ?? '');
  return letter === undefined ? whole : /[{}$%#&_]/.test(letter) ? `\\${letter}` : letter;
}

function numbered(number: string): string | undefined {
  const base = number.startsWith('"') ? 16 : number.startsWith("'") ? 8 : 10;
  const code = parseInt(number.replace(/^["']/, ''), base);
  const isText = code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
  return isText ? String.fromCodePoint(code) : undefined;
}
