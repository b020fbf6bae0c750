import type { TexResidueRule } from './texResidueRule';

/** All white space but the space itself. */
const OTHER_SPACES =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A dash stands between two words or between two spaces; `--flag` is neither. */
function setDash(whole: string, dash: string, before: string, after: string): string {
  const open = before === '' || /\s/.test(before);
  const closed = after === '' || /\s/.test(after);
  if (!closed && !/[\p{L}\p{N}\\([{“‘"'`$\uE000]/u.test(after)) {
    return whole;
  }
  return open !== closed || before === '' || after === '' ? whole : dash;
}

/** Rules for quotes, dashes and spaces. */
export const punctuationRules: readonly TexResidueRule[] = [
  {
    name: 'double quotes',
    signs: ['`'],
    reason: 'TeX opens quotes with two backticks.',
    pattern: /(?<!`)``(?!`)([^`"“”\n]{1,200}?)(?:''|"|”)/g,
    replacement: (_, words = '') => `“${words}”`,
    example: ["``realistic\" and ``Crawled Corpus''", '“realistic” and “Crawled Corpus”'],
    spares: ['"realistic"', '```code```', '``code``'],
  },
  {
    name: 'straightened double quotes',
    signs: ["''"],
    reason: 'Two apostrophes on either side of a phrase are its quotation marks.',
    pattern: /(?<![\w'])''(?=\w)([^'"\n]{1,80})''(?![\w'])/g,
    replacement: (_, words = '') => `“${words}”`,
    example: ["so-called ''hard'' cases", 'so-called “hard” cases'],
    spares: ["5'' screens", "the '90s"],
  },
  {
    name: 'single quotes',
    signs: ['`'],
    reason: 'TeX opens a quotation with a backtick and closes it with an apostrophe.',
    pattern: /(?<![\w`])`(?=\S)([^`\n]{1,120}?)'(?![\w'])/g,
    replacement: (_, words = '') => `‘${words}’`,
    example: ["a `unit test' of `teacher's' skill", "a ‘unit test’ of ‘teacher's’ skill"],
    spares: ['a `unit` test', "the teachers' skill", "Arora et al., '22"],
  },
  {
    name: 'em dash',
    signs: ['---'],
    reason: 'TeX writes the long dash as three hyphens.',
    pattern: /(?<=([^\n!-]?))(?<!-)---(?!-)(?=([^\n>]?))/g,
    replacement: (whole, before = '', after = '') => setDash(whole, '—', before, after),
    example: ['a task---its goal', 'a task—its goal'],
    spares: ['-----', '--- title'],
  },
  {
    name: 'en dash',
    signs: ['--'],
    reason: 'TeX writes the dash of ranges, pairs and asides as two hyphens.',
    pattern: /(?<=([^\n!-]?))(?<!-)--(?!-)(?=([^\n>]?))/g,
    replacement: (whole, before = '', after = '') => setDash(whole, '–', before, after),
    example: ['30--40 hours -- on one GPU, Kullback--Leibler', '30–40 hours – on one GPU, Kullback–Leibler'],
    spares: ['run with --fast', 'sim-to-real', '-----', '<!-- x -->', 'i--;'],
  },
  {
    name: 'tie',
    signs: ['~'],
    reason: 'A tilde between words only keeps them on one line; in front of a figure it says "about".',
    pattern: /(?<=[A-Za-z]{2}[.,)\]]?|[a-z][.,]|\)|\]|\d(?=~[A-Za-z]))~(?=[\p{L}\p{N}([“‘])/gu,
    replacement: () => ' ',
    example: ['Fig.~3 of Li et al.~(2020), 10~ms', 'Fig. 3 of Li et al. (2020), 10 ms'],
    spares: [
      '(~billion parameters)',
      'with ~49 less',
      '2 ~ 5 times',
      '2~5',
      'x~N(0, 1)',
      'https://a.org/~me',
    ],
  },
  {
    name: 'spaces',
    signs: ['  ', ...Array.from(OTHER_SPACES)],
    reason: 'Runs of spaces are what removed commands and line breaks leave.',
    pattern: /[^\S ]\s*| \s+/g,
    replacement: () => ' ',
    example: ['a  wide\tgap', 'a wide gap'],
    spares: ['a gap'],
  },
];
