import type { TexResidueRule } from './texResidueRule';
import { boardLetters, formulaMarks, greekLetters, macroAbbreviations, macroSymbols } from './texSymbols';

/** Letters whose names are left keep their shape; anything longer is a quantity and takes brackets. */
const bracket = (formula: string): string => (/^[\p{L}\p{N}.]+$/u.test(formula) ? formula : `(${formula})`);

function markLetter(whole: string, accent: string, letter: string): string {
  const base = letter.length > 1 ? greekLetters.get(letter) : letter;
  return base === undefined ? whole : (base + (formulaMarks.get(accent) ?? '')).normalize('NFC');
}

/** Rules for commands: a backslash, or a name and a brace that no plain text has. */
export const macroRules: readonly TexResidueRule[] = [
  {
    name: 'address command',
    signs: ['{'],
    reason: 'The command only asks for a typewriter face and line breaks.',
    pattern: /(?:\\|(?<![A-Za-z\\]))(?:url|nolinkurl|path)\{([^{}\s]{0,300})\}/g,
    replacement: (_, address = '') => address,
    example: ['code: \\url{https://a.org/x_t}', 'code: https://a.org/x_t'],
    spares: ['a curl{x} call'],
  },
  {
    name: 'link command',
    signs: ['{'],
    reason: 'Plain text shows the address and the words that were clickable.',
    pattern: /(?:\\|(?<![A-Za-z\\]))href\{([^{}\s]{1,300})\}\{([^{}]{1,200})\}/g,
    replacement: (_, address = '', words = '') => `${address} (${words})`,
    example: ['see \\href{https://a.org}{our site}.', 'see https://a.org (our site).'],
    spares: ['see href'],
  },
  {
    name: 'link words',
    reason: 'The words of a link stuck to its address when the command was lost.',
    pattern: /\uE000\{([^{}]{1,200})\}/g,
    replacement: (_, words = '') => `\uE000 (${words})`,
    example: ['at https://a.org/b{this repository}.', 'at https://a.org/b (this repository).'],
    spares: ['at https://a.org/b (this repository).'],
  },
  {
    name: 'footnote',
    signs: ['{'],
    reason: 'Plain text has no foot of the page, so the note goes into brackets.',
    pattern: /\s?(?:\\|(?<![A-Za-z\\]))footnote(?:text)?\{([^{}]{1,400})\}/g,
    replacement: (_, note = '') => ` (${note})`,
    example: ['open source\\footnote{https://a.org/c}.', 'open source (https://a.org/c).'],
    spares: ['a footnote in {x, y}'],
  },
  {
    name: 'citation command',
    signs: ['{'],
    reason: 'The keys of cited works are kept in square brackets.',
    pattern:
      /(?:\\|(?<![A-Za-z\\]))(?:paren|text|auto)?cite(?:p|t|alp|alt|author|year)?\*?(?:\[[^\]\n]{0,60}\]){0,2}\{([^{}]{1,200})\}/g,
    replacement: (_, keys = '') => `[${keys}]`,
    example: ['as in \\citep{he2016, li2020}', 'as in [he2016, li2020]'],
    spares: ['we cite {x, y}'],
  },
  {
    name: 'label and environment',
    signs: ['{'],
    reason: 'They structure the source and print nothing.',
    pattern: /\\(?:label|begin|end)\{[^{}]{0,60}\}/g,
    replacement: () => ' ',
    example: ['in \\begin{itemize}\\item A\\end{itemize} parts', 'in • A parts'],
    spares: ['begin {x, y} end'],
  },
  {
    name: 'blackboard letter',
    signs: ['math'],
    reason: 'Number sets, expectation and probability have their own letters.',
    pattern: /(?:\\|(?<![a-z\\]))math(?:bb|ds)\s?(?:\{([A-Z])\}|([A-Z])(?![A-Za-z]))/g,
    replacement: (_, grouped = '', bare = '') => boardLetters.get(grouped + bare) ?? grouped + bare,
    example: ['in \\mathbb{R}^d, mathbb E and mathbb{K}', 'in ℝ^d, 𝔼 and K'],
    spares: ['the mathbb package'],
  },
  {
    name: 'lettered formula',
    signs: ['math', '{'],
    reason: 'A calligraphic or bold letter of a formula is that letter.',
    pattern:
      /\{\\?(?:math(?:cal|scr|frak|bf|rm|sf|it|bb)|bm|boldsymbol|cal)\s([A-Za-z])\}|(?:\\|(?<![a-z\\]))math(?:cal|scr|frak|bf|rm|sf|it)\s?([A-Za-z])(?![A-Za-z])/g,
    replacement: (_, grouped = '', bare = '') => grouped + bare,
    example: ['input space mathcal S over {mathcal A}, mathcalL', 'input space S over A, L'],
    spares: ['mathcal spaces'],
  },
  {
    name: 'type style',
    signs: ['{'],
    reason: 'Plain text has no bold, italics or typewriter face.',
    pattern:
      /(?:\\|(?<![a-z\\]))(?:text(?:bf|it|tt|sc|rm|sf|sl|up|md|normal|color\{[a-z]{1,20}\})|math(?:cal|scr|frak|bf|rm|sf|it|tt|bb)|operatorname\*?|boldsymbol|emph|underline|uline|text|mbox|ensuremath|bm)\{([^{}]{0,600})\}/g,
    replacement: (_, words = '') => words,
    example: ['\\textbf{Our \\emph{new} model} has mathcal{O}(KT) steps', 'Our new model has O(KT) steps'],
    spares: ['the text {a, b}', 'emphasis {a, b}', 'context{a, b}'],
  },
  {
    name: 'type switch in a group',
    signs: ['{'],
    reason: 'The group only limits how far a typeface goes.',
    pattern: /\{\\(?:bf|it|em|tt|sc|rm|sf|sl|bfseries|itshape|scshape|ttfamily|cal)\s([^{}]{1,600})\}/g,
    replacement: (_, words = '') => words.trim(),
    example: ['a {\\em fast} model', 'a fast model'],
    spares: ['a {fast, slow} model'],
  },
  {
    name: 'raised and lowered text',
    signs: ['\\', '<'],
    reason: 'Words set above or below the line are scripts.',
    pattern: /\\text(super|sub)script\{([^{}]{1,40})\}|<su([pb])>([^<>]{1,40})<\/su[pb]>/g,
    replacement: (_, a = '', b = '', c = '', d = '') => `${a === 'super' || c === 'p' ? '^' : '_'}{${b}${d}}`,
    example: ['4\\textsuperscript{th} of 10<sup>6</sup>', '4th of 10⁶'],
    spares: ['<s> and </s> tokens'],
  },
  {
    name: 'accented formula letter',
    signs: ['{', '\\', 'tilde'],
    reason: 'A hat, bar or tilde belongs to the letter it is set over.',
    pattern:
      /(?:\\|(?<![A-Za-z\\]))((?:wide)?tilde|(?:wide)?hat|bar|overline|vec|d?dot|check|breve)\{\\?([A-Za-z]|[A-Z]?[a-z]{2,10})\}|\\((?:wide)?tilde|(?:wide)?hat|bar|overline|vec|d?dot)\s?([A-Za-z])(?![A-Za-z])|(?<![A-Za-z\\])(tilde) ?(O)(?=\()/g,
    replacement: (whole, a = '', b = '', c = '', d = '', e = '', f = '') =>
      markLetter(whole, a + c + e, b + d + f),
    example: ['\\hat{y}, bar{x}, \\tilde\\mathcal{O}(n), tilde O(T)', 'ŷ, x̄, Õ(n), Õ(T)'],
    spares: ['a hat {x, y}', 'tilde over', 'bar{code}'],
  },
  {
    name: 'fraction',
    signs: ['frac'],
    reason: 'A stroke says the same in one line.',
    pattern: /(?:\\|(?<![A-Za-z\\]))[dt]?frac\{([^{}]{1,60})\}\{([^{}]{1,60})\}(?=([A-Za-z]?))/g,
    replacement: (_, over = '', under = '', next = '') => `${bracket(over)}/${bracket(under)}${next && ' '}`,
    example: ['frac{1}{2}x of \\frac{n+1}{k}', '1/2 x of (n+1)/k'],
    spares: ['frac of {x, y}'],
  },
  {
    name: 'root',
    signs: ['sqrt'],
    reason: 'The root sign says the same; brackets show how far it goes.',
    pattern: /(?:\\|(?<![A-Za-z\\]))sqrt(?:\s?\{([^{}]{1,60})\}|\s?(\d{1,9}|(?![aI] )[A-Za-z])(?![\w(]))/g,
    replacement: (_, grouped = '', bare = '') => `√${bracket(grouped + bare)}`,
    example: ['O(sqrt{T}) and sqrt{n+1}, sqrtT', 'O(√T) and √(n+1), √T'],
    spares: ['the sqrt of n', 'sqrt(n)'],
  },
  {
    name: 'sized bracket',
    signs: ['big', 'Big', '\\'],
    reason: 'The size of a bracket means nothing.',
    pattern:
      /\\(?:[bB]ig{1,2}[lrm]?|left|right|middle)(?![A-Za-z])\s?\.?|[bB]ig{1,2}[lr](?=[([|{)\]}])|(?<=[A-Z\d)\]}])big{1,2}(?=[([|)\]])/g,
    replacement: () => '',
    example: ['Obigl(NKDbigr) and \\left( x \\right)', 'O(NKD) and ( x )'],
    spares: ['a big(ger) model', 'left (right)', 'bigram'],
  },
  {
    name: 'paired brackets',
    signs: ['left(', 'left[', 'left|'],
    reason: 'The size of a bracket means nothing, and together left( and right) are no English.',
    pattern: /(?<![a-z\\])left([([|])([^\n]{0,150}?)right([)\]|])/g,
    replacement: (_, opening = '', inner = '', closing = '') => opening + inner + closing,
    example: ['Oleft(n log nright)', 'O(n log n)'],
    spares: ['on the left (or right)', 'left( or'],
  },
  {
    name: 'space command',
    signs: ['\\'],
    reason: 'Every width of space is a space, and a break of the line is one too.',
    pattern:
      /\\(?:[,;: ]|q?quad(?![A-Za-z])|[hv]space\*?\{[^{}]{0,20}\}|newline(?![A-Za-z])|[nrt](?![A-Za-z{]))|(?<!\\)\\{2,}(?=\s|$)/g,
    replacement: () => ' ',
    example: ['1\\,000 units \\\\ in all', '1 000 units in all'],
    spares: ['1 000 units'],
  },
  {
    name: 'silent command',
    signs: ['\\'],
    reason: 'Switches of size and layout print nothing.',
    pattern:
      /\\(?:[!/@-]|(?:xspace|noindent|protect|displaystyle|textstyle|limits|nolimits|tiny|small|footnotesize|large|Large|normalsize|centering|par|bf|it|em|tt|sc|rm|sf|bfseries|itshape|looseness)(?![A-Za-z]))/g,
    replacement: () => '',
    example: ['here \\noindent we \\small show', 'here we show'],
    spares: ['a small parish'],
  },
  {
    name: 'abbreviation',
    signs: ['\\'],
    reason: 'Conference templates define these commands for common abbreviations.',
    pattern: /\\([A-Za-z]{2,4})(?![A-Za-z])(?:\{\})?\.?/g,
    replacement: (whole, name = '') => macroAbbreviations.get(name) ?? whole,
    example: [
      'dogs (\\eg, big; \\ie small), replay, \\etc. We',
      'dogs (e.g., big; i.e. small), replay, etc. We',
    ],
    spares: ['dogs (e.g., big)'],
  },
  {
    name: 'function name',
    signs: ['\\'],
    reason: 'Functions print their own name, set off from what stands before.',
    pattern:
      /([\p{L}\p{N})\]}]?)\\(log|ln|lg|exp|max|min|sup|inf|argmax|argmin|sin|cos|tan|tanh|det|dim|deg|ker|gcd|lim|limsup|liminf|Pr|arg|poly|polylog)(?![A-Za-z])/gu,
    replacement: (_, before = '', name = '') => (before === '' ? name : `${before} ${name}`),
    example: ['O(n\\log n)', 'O(n log n)'],
    spares: ['O(n log n)'],
  },
  {
    name: 'symbol command',
    signs: ['\\'],
    reason: 'The command stands for one character of Unicode.',
    pattern: /\\([A-Za-z]{2,20})(?:\{\})?/g,
    replacement: (whole, name = '') => macroSymbols.get(name) ?? whole,
    example: ['200\\times faster, VSE\\infty, \\alpha \\in \\mathbb{R}', '200× faster, VSE∞, α ∈ ℝ'],
    spares: ['five times'],
  },
  {
    name: 'formula delimiters',
    signs: ['\\'],
    reason: 'They mark a formula and print nothing.',
    pattern: /\\\(([^\n]{1,300}?)\\\)|\\\[([^\n]{1,300}?)\\\]/g,
    replacement: (_, inline = '', display = '') => inline + display,
    example: ['with \\(n\\) steps', 'with n steps'],
    spares: ['with (n) steps'],
  },
  {
    name: 'escaped bracket',
    signs: ['\\'],
    reason: 'TeX needs a backslash to print braces and the double bar.',
    pattern: /\\([{}|])/g,
    replacement: (_, char = '') => (char === '|' ? '‖' : char),
    example: ['labels in \\{0,1\\} and \\|x\\|_2', 'labels in {0,1} and ‖x‖₂'],
    spares: ['labels in {0,1}'],
  },
  {
    name: 'unknown command',
    signs: ['\\'],
    reason: "An author's own command is most often a name: the name stays.",
    pattern: /(?<![\p{L}\p{N}:\\/.])\\([A-Za-z]+)(?![A-Za-z+*?])(?:\{\})?/gu,
    replacement: (_, name = '') => name,
    example: ['distillation (\\sysName) is \\LaTeX', 'distillation (sysName) is LaTeX'],
    spares: ['C:\\Users\\me', 'regex \\d+'],
  },
];
