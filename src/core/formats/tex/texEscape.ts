/**
 * TeX for each character that TeX would take for something else. Braces are written as commands because
 * BibTeX counts them even behind a backslash (btxdoc, section 4).
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** One line of TeX that prints exactly the text; letters outside ASCII stay as they are. */
export function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~&%$#_]/g, char => ESCAPES[char] ?? char);
}

/** An identifier or URL for a verbatim field: no white space, and braces percent-encoded so that they balance. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[\s\\]+/g, '').replace(/[{}]/g, brace => (brace === '{' ? '%7B' : '%7D'));
}

/**
 * A title as TeX with its words in braces where a style must not lower their capitals: acronyms, names with
 * capitals inside, single capitals ("BERT", "ImageNet", "Q" in "Deep-Q").
 */
export function protectCapitals(title: string): string {
  return escapeTex(title).replace(/[\p{L}\p{N}'’]+/gu, word => (isCased(word) ? `{${word}}` : word));
}

function isCased(word: string): boolean {
  return /^.+\p{Lu}/u.test(word) || /^(?![AI]$)\p{Lu}$/u.test(word) || /^\p{N}.*\p{L}/u.test(word);
}
