import type { TexResidueRule } from './texResidueRules';

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
    sign: /`/,
    reason: 'TeX opens quotes with two backticks.',
    pattern: /(?<!`)``(?!`)([^`"“”\n]{1,200}?)(?:''|"|”)/g,
    replacement: (_, words = '') => `“${words}”`,
    example: ["``realistic\" and ``Crawled Corpus''", '“realistic” and “Crawled Corpus”'],
    spares: ['"realistic"', '```code```', '``code``'],
  },
  {
    name: 'straightened double quotes',
    sign: /''/,
    reason: 'Two apostrophes on either side of a phrase are its quotation marks.',
    pattern: /(?<![\w'])''(?=\w)([^'"\n]{1,80})''(?![\w'])/g,
    replacement: (_, words = '') => `“${words}”`,
    example: ["so-called ''hard'' cases", 'so-called “hard” cases'],
    spares: ["5'' screens", "the '90s"],
  },
  {
    name: 'single quotes',
    sign: /`/,
    reason: 'TeX opens a quotation with a backtick and closes it with an apostrophe.',
    pattern: /(?<![\w`])`(?=\S)([^`\n]{1,120}?)'(?![\w'])/g,
    replacement: (_, words = '') => `‘${words}’`,
    example: ["a `unit test' of `teacher's' skill", "a ‘unit test’ of ‘teacher's’ skill"],
    spares: ['a `unit` test', "the teachers' skill", "Arora et al., '22"],
  },
  {
    name: 'em dash',
    sign: /---/,
    reason: 'TeX writes the long dash as three hyphens.',
    pattern: /(?<=([^\n!-]?))(?<!-)---(?!-)(?=([^\n>]?))/g,
    replacement: (whole, before = '', after = '') => setDash(whole, '—', before, after),
    example: ['a task---its goal', 'a task—its goal'],
    spares: ['-----', '--- title'],
  },
  {
    name: 'en dash',
    sign: /--/,
    reason: 'TeX writes the dash of ranges, pairs and asides as two hyphens.',
    pattern: /(?<=([^\n!-]?))(?<!-)--(?!-)(?=([^\n>]?))/g,
    replacement: (whole, before = '', after = '') => setDash(whole, '–', before, after),
    example: ['30--40 hours -- on one GPU, Kullback--Leibler', '30–40 hours – on one GPU, Kullback–Leibler'],
    spares: ['run with --fast', 'sim-to-real', '-----', '<!-- x -->', 'i--;'],
  },
  {
    name: 'tie',
    sign: /~/,
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
    sign: /[^\S ]| \s/,
    reason: 'Runs of spaces are what removed commands and line breaks leave.',
    pattern: /[^\S ]\s*| \s+/g,
    replacement: () => ' ',
    example: ['a  wide\tgap', 'a wide gap'],
    spares: ['a gap'],
  },
];
