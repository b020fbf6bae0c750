import type { TexResidueRule } from './texResidueRule';
import { accentMarks, letterMacros, namedEntities } from './texSymbols';

function decodeEntity(whole: string, decimal = '', hex = '', name = ''): string {
  if (name !== '') {
    return namedEntities.get(name) ?? whole;
  }
  const code = decimal === '' ? parseInt(hex, 16) : parseInt(decimal, 10);
  const isText =
    code >= 0x20 && code <= 0xffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xf900);
  return isText ? String.fromCharCode(code) : whole;
}

/** The accented letter when Unicode has it as one character. */
function composeAccent(whole: string, accent: string, letter: string): string {
  const base = letter.replace('\\', '');
  const composed = (base + (accentMarks.get(accent) ?? '')).normalize('NFC');
  return composed !== base && /^.$/su.test(composed) ? composed : whole;
}

/** Characters and letters: what stands for exactly one character whatever is around it. */
export const accentRules: readonly TexResidueRule[] = [
  {
    name: 'HTML entity',
    signs: ['&'],
    reason: 'The page was saved with its markup escaped.',
    pattern: /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
    replacement: decodeEntity,
    reach: 'links too',
    example: ['Q&amp;A with 95&#37; recall, students&#x27; work', "Q&A with 95% recall, students' work"],
    spares: ['R&D; sales', 'AT&T', 'Vision&Language;'],
  },
  {
    name: 'doubled backslash',
    signs: ['\\\\'],
    reason: 'A program escaped the backslash of a command; a break of the line has a space behind it.',
    pattern: /(?<![\\\w:])\\{2,}(?=[A-Za-z%&#$_{}'"`^~|])|(?<=\w)\\{2,}(?=[%&#$_{}|])/g,
    replacement: () => '\\',
    reach: 'links too',
    example: ['with \\\\alpha and 5\\\\%', 'with α and 5%'],
    spares: ['C:\\\\temp'],
  },
  {
    name: 'escaped character',
    signs: ['\\'],
    reason: 'TeX needs a backslash before these characters to print them.',
    pattern: /\\([%&#$_])/g,
    replacement: (_, char = '') => char,
    reach: 'links too',
    example: ['gains (12-38\\%) at https://a.org/b\\_c', 'gains (12-38%) at https://a.org/b_c'],
    spares: ['12-38% of R&D', 'snake_case'],
  },
  {
    name: 'escaped quotation',
    signs: ['\\'],
    reason: 'A program escaped the quotation marks around a phrase.',
    pattern: /(?<![A-Za-z\\])\\(["'])([^"'\\\n]{1,120})\\\1(?![A-Za-z])/g,
    replacement: (_, mark = '', phrase = '') => (mark === '"' ? `“${phrase}”` : `‘${phrase}’`),
    example: ['so-called \\"easy\\" tasks', 'so-called “easy” tasks'],
    spares: ['"easy" tasks'],
  },
  {
    name: 'escaped apostrophe',
    signs: ['\\'],
    reason: 'Before an English ending the backslash escapes an apostrophe and is no accent.',
    pattern: /([A-Za-z])\\'(?=(?:s|t|re|ve|ll|d|m)?(?![A-Za-z{\\]))/g,
    replacement: (_, letter = '') => `${letter}'`,
    example: ["an object\\'s potential", "an object's potential"],
    spares: ["the user's taste"],
  },
  {
    name: 'accent mark',
    signs: ['\\'],
    reason: 'A TeX accent and its letter are one character.',
    pattern:
      /(?:\{\\(['`^"~=.])\s?(\\?[A-Za-z])\}|(?<!:)\\(['`^"~=.])\s?(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z])))/g,
    replacement: (whole, a = '', b = '', c = '', d = '', e = '') => composeAccent(whole, a + c, b + d + e),
    example: ['Fr\\\'echet, na\\"{\\i}ve, G{\\"o}del', 'Fréchet, naïve, Gödel'],
    spares: ["Fréchet's", 'C:\\.config'],
  },
  {
    name: 'accent letter',
    signs: ['\\'],
    reason: 'A TeX accent named by a letter belongs to the letter after it.',
    pattern:
      /(?<!:)(?:\{\\([cvuHkrdb]) ?\{?([A-Za-z])\}?\}|\\([cvuHkrdb])(?:\{([A-Za-z])\}| ([A-Za-z])(?![\s.,;:)])))/g,
    replacement: (whole, a = '', b = '', c = '', d = '', e = '') => composeAccent(whole, a + c, b + d + e),
    example: ['Ho\\v{r}ava, Fran\\c{c}ois, Erd\\H{o}s', 'Hořava, François, Erdős'],
    spares: ['from C:\\c drive'],
  },
  {
    name: 'letter of its own',
    signs: ['\\'],
    reason: 'TeX writes letters beyond A to Z as commands that swallow the space behind them.',
    pattern:
      /\{\\([A-Za-z]{1,2}) ?\}|\\([A-Za-z]{1,2})(?![A-Za-z_^(])(?:\{\}| (?!(?:is|and|of|to|for|with|in|as|on|the|by|or|that)\b)(?=[a-z]))?/g,
    replacement: (whole, grouped = '', bare = '') => letterMacros.get(grouped + bare) ?? whole,
    example: [
      'the Polyak-\\L ojasiewicz condition of S{\\o}ren',
      'the Polyak-Łojasiewicz condition of Søren',
    ],
    spares: ['Polyak-Łojasiewicz'],
  },
];
