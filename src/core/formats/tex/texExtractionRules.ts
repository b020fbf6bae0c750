import type { TexResidueRule } from './texResidueRule';

/** The ligatures in the order of Unicode (from U+FB00) and of TeX's text fonts (from 11). */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** How windows-1252 reads the last bytes of UTF-8 for punctuation, and the characters. Latin-1 has control characters there. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({ '“': '–', '”': '—', '˜': '‘', '™': '’', œ: '“', '¦': '…', '¢': '•' }),
);

const codes = (from: number, end: number): number[] =>
  Array.from({ length: end - from }, (_, at) => from + at);

/** A character of U+2010 to U+2026 by the last byte of its UTF-8. */
function punctuationOf(byte: string): string {
  return PUNCTUATION.get(byte) ?? String.fromCharCode(0x2000 + (byte.charCodeAt(0) & 0x3f));
}

/** Rules for what is left when text is taken out of a PDF or read in the wrong encoding. */
export const extractionRules: readonly TexResidueRule[] = [
  {
    name: 'UTF-8 read as Latin-1',
    signs: ['\u00c2', '\u00c3', '\u00e2'],
    reason: 'No language has these letters in front of these signs: they are the bytes of one character.',
    pattern:
      /\u00e2(?:\u20ac|\u0080)([\u0090-\u00a6“”˜™œ¢])|\u00c3([\u0080-\u00bf])|\u00c2([\u00a0-\u00bf])/g,
    replacement: (_, punctuation = '', letter = '', sign = '') =>
      punctuation === ''
        ? sign || String.fromCharCode(0xc0 + (letter.charCodeAt(0) & 0x3f))
        : punctuationOf(punctuation),
    example: ['the modelâ€™s risk â€“ 5 Â± 1 for MÃ¼ller', 'the model’s risk – 5 ± 1 for Müller'],
    spares: ['São Paulo, Âge, château, â la', 'A 5 ± 1 – MÜLLER'],
  },
  {
    name: 'glyph of a ligature',
    signs: ['(cid:'],
    reason: 'Inside a word the glyphs 11 to 15 of the fonts of TeX are ligatures.',
    pattern: /(?<=\p{L})\(cid:(1[1-5])\)|\(cid:(1[1-5])\)(?=\p{Ll})/gu,
    replacement: (_, after = '', before = '') => LIGATURES[Number(after + before) - 11] ?? '',
    example: ['a de(cid:12)nition of (cid:13)ow', 'a definition of flow'],
    spares: ['(acid:12)', 'cid 12'],
  },
  {
    name: 'glyph of a hyphen',
    signs: ['(cid:173)'],
    reason: 'Character 173 is the hyphen at the end of a line.',
    pattern: /(?<=\p{L})\(cid:173\)(?=\s?\p{L})/gu,
    replacement: () => '-',
    example: ['of state(cid:173)of-the-art tools', 'of state-of-the-art tools'],
    spares: ['173 (cid)'],
  },
  {
    name: 'glyph without a character',
    signs: ['(cid:'],
    reason: 'The number of a glyph in a font that is not there says nothing.',
    pattern: /\(cid:\d{1,5}\)/g,
    replacement: () => ' ',
    example: ['for x (cid:54) y', 'for x y'],
    spares: ['(cid:x)'],
  },
  {
    name: 'note of a database',
    signs: ['TRUNCATED AT', 'Publisher Summary ', 'Abstract '],
    reason: 'It tells what follows or how the database cut it, and belongs to no sentence.',
    pattern: /\s?\(ABSTRACT TRUNCATED AT \d{3} WORDS\)|^(?:Publisher Summary|Abstract) (?=[A-Z])/g,
    replacement: () => '',
    example: ['Abstract We count moths.(ABSTRACT TRUNCATED AT 250 WORDS)', 'We count moths.'],
    spares: ['(truncated at 250 words)', 'Abstract art'],
  },
  {
    name: 'number of a paragraph',
    signs: ['[1]'],
    reason: 'Journals of geophysics number the paragraphs of a paper from the abstract on.',
    pattern: /^\[1\] (?=[A-Z])/g,
    replacement: () => '',
    example: ['[1] We present a map of winds.', 'We present a map of winds.'],
    spares: ['See [1] We', '[2] We'],
  },
  {
    name: 'ligature',
    signs: ['\ufb00', '\ufb01', '\ufb02', '\ufb03', '\ufb04'],
    reason: 'A ligature is a matter of type: search and readers know its letters.',
    pattern: /[\ufb00-\ufb04]/g,
    replacement: char => LIGATURES[char.charCodeAt(0) - 0xfb00] ?? char,
    example: ['e\ufb03cient \ufb01ne-tuning', 'efficient fine-tuning'],
    spares: ['efficient'],
  },
  {
    name: 'soft hyphen',
    signs: ['\u00ad'],
    reason: 'It only tells where a line may break, and the line has been joined again.',
    pattern: /(?<=\p{L})\u00ad\s?(?=\p{Ll})|\u00ad/gu,
    replacement: () => '',
    example: ['net\u00ad works and para\u00admeters', 'networks and parameters'],
    spares: ['net works'],
  },
  {
    name: 'invisible character',
    signs: ['\u200b', '\u2060', '\ufeff'],
    reason: 'A space without width and the mark of a file print nothing.',
    pattern: /[\u200b\u2060\ufeff]/g,
    replacement: () => '',
    example: ['net\u200bworks', 'networks'],
    spares: ['می\u200cخواهم', '👩\u200d🔬'],
  },
  {
    name: 'control character',

    signs: [...codes(0, 0x20), ...codes(0x7f, 0xa0)].map(code => String.fromCharCode(code)),
    reason: 'Control characters print nothing, and nobody can tell what they stood for.',

    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g,
    replacement: () => ' ',
    example: ['a\u0002 b\u0019c', 'a b c'],
    spares: ['a b'],
  },
];
