import type { TexResidueRule } from './texResidueRule';
import { readFormula } from './texScripts';
import { greekLetters, tellingSymbols } from './texSymbols';

/** An alternation of names, longest first, so that `leqslant` is not read as `leq`. */
const anyOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');

const greek = anyOf(greekLetters.keys());
/** Names that, behind a figure, are factors. */
const factors = ['pi', 'sigma', 'epsilon', 'theta', 'lambda', 'omega', 'tau'];
const capitals = ['Gamma', 'Delta', 'Theta', 'Lambda', 'Xi', 'Pi', 'Sigma', 'Phi', 'Psi', 'Omega'];
const beforeDigits = (name: string): string[] => Array.from('0123456789', digit => name + digit);
const afterDigits = (name: string): string[] => Array.from('0123456789', digit => digit + name);
const glyph = (name: string): string => greekLetters.get(name) ?? tellingSymbols.get(name) ?? name;

/** `44.43 pm 0.17` is a deviation; `6 pm 12 May` and `9.30 pm 20 guests` tell the time. */
function readDeviation(whole: string, left: string, right: string): string {
  const isTime = Number.parseFloat(left) < 13 && !right.includes('.');
  return isTime ? whole : `${left} ± ${right}`;
}

/** Rules for symbols that lost their backslash. Their names may be English, so the context has to tell. */
export const bareNameRules: readonly TexResidueRule[] = [
  {
    name: 'telling name',
    signs: [...tellingSymbols.keys()],
    reason: 'No English word is spelled like these symbols of TeX.',
    pattern: new RegExp(`(?<![a-z\\\\_./@])(?:${anyOf(tellingSymbols.keys())})(?![a-z_])`, 'g'),
    replacement: name => glyph(name),
    example: ['VSEinfty, Adapt-infty, error leq 5, A rightarrow B', 'VSE∞, Adapt-∞, error ≤ 5, A → B'],
    spares: ['np.infty', 'is_neq', 'propton'],
  },
  {
    name: 'plus or minus',
    signs: ['pm'],
    reason: 'Between two measured figures pm is the sign; in times of day one of them is no decimal.',
    pattern: /(?<![\w.])(\d{1,9}(?:\.\d{1,9})?%?) ?pm ?(\d{1,9}(?:\.\d{1,9})?%?)(?![\w-])/g,
    replacement: (whole, left = '', right = '') => readDeviation(whole, left, right),
    example: ['44.43 pm 0.17 and 63pm2', '44.43 ± 0.17 and 63 ± 2'],
    spares: ['at 6 pm 12 people', 'by 9.30 pm 20 guests', 'PM 2.5', '3 pm'],
  },
  {
    name: 'lone deviation',
    signs: ['(pm'],
    reason: 'A bracket that opens with pm and a decimal holds a deviation.',
    pattern: /(?<=\()pm (?=\d{1,9}\.\d)/g,
    replacement: () => '± ',
    example: ['95.2 (pm 0.3)', '95.2 (± 0.3)'],
    spares: ['(pm2.5)', '(pm 3)'],
  },
  {
    name: 'glued times',
    signs: ['times'],
    reason: 'No word touches its figure, so times glued to one is the multiplication sign.',
    pattern: /(?<=[\d)⁰-⁹])times(?![a-z_])/g,
    replacement: () => '×',
    example: ['200times faster, 2-4times, 3times3', '200× faster, 2-4×, 3×3'],
    spares: ['five times', '5 times', '3timesheets'],
  },
  {
    name: 'glued times before a word',
    signs: ['times'],
    reason: 'The space after the command was lost with it; the adverb shows where the number ends.',
    pattern: /(?<=[\d)⁰-⁹])times(?=(?:faster|slower|smaller|larger|fewer|more|less|speed)(?![a-z]))/g,
    replacement: () => '× ',
    example: ['10timesfaster', '10× faster'],
    spares: ['10 times faster'],
  },
  {
    name: 'times between factors',
    signs: [' times '],
    reason:
      'Between equal figures, two lone capitals or before a power of ten, times is the multiplication sign.',
    pattern:
      /(?<![\w.,-])(?:(\d{1,6}) times \1(?![\w.])|(\d{1,6}(?:\.\d{1,6})?) times (?=10\^)|([A-HJ-Z]) times ([A-HJ-Z])(?![\w-]))/g,
    replacement: (_, side = '', factor = '', height = '', width = '') =>
      side !== '' ? `${side} × ${side}` : factor !== '' ? `${factor} × ` : `${height} × ${width}`,
    example: ['3 times 3 kernels on H times W, 5 times 10^3', '3 × 3 kernels on H × W, 5 × 10³'],
    spares: ['ran 5 times 3 days apart', 'A is 10 times B', 'I times I'],
  },
  {
    name: 'times in a matrix',
    signs: [' times '],
    reason: 'In front of what has rows and columns, times between two letters is the multiplication sign.',
    pattern:
      /(?<![\w-])([a-zA-Z]) times ([a-zA-Z])(?= (?:matri|grid|kernel|array|image|block|patch|table|tensor))/g,
    replacement: (_, rows = '', columns = '') => `${rows} × ${columns}`,
    example: ['an m times n matrix', 'an m × n matrix'],
    spares: ['run n times a day'],
  },
  {
    name: 'glued approximation',
    signs: ['sim ', 'approx', ...beforeDigits('sim')],
    reason: 'No word touches its figure, so sim or approx glued to one says "about".',
    pattern:
      /(?<![\w.-])(sim|approx)(?=(?:\d{2,9}|\d{1,9}[.,]\d{1,9})(?:%|[kKMBx×])?(?![\w-]))|(?<![\w.-])sim(?=\d(?:%|×|times))|(?<=\()sim (?=\d)|(?<![\w-])sim (?=\d{1,4}(?:\.\d{1,3})?(?:times|×)(?![a-z]))/g,
    replacement: (_, name = '') => (name === 'approx' ? '≈' : '~'),
    example: [
      'with sim40% fewer (sim 3 h), sim 2times and sim3times more',
      'with ~40% fewer (~3 h), ~2× and ~3× more',
    ],
    spares: ['sim2real', 'in sim 90% of', 'approx. 10', 'Sim2Rec'],
  },
  {
    name: 'distributed as',
    signs: [' sim '],
    reason: 'Between a variable and its distribution sim is the sign.',
    pattern: /(?<![\w-])((?![aI] )[A-Za-z]) sim (?=[A-Za-z]\(|[A-Z](?![\w-]))/g,
    replacement: (_, variable = '') => `${variable} ∼ `,
    example: ['samples x sim p(x)', 'samples x ∼ p(x)'],
    spares: ['a sim p', 'sim-to-real', 'Isaac Sim G1'],
  },
  {
    name: 'member of',
    signs: [' in [', ' in ('],
    reason: 'A variable in an interval from nought, or in a set of numbers, is a formula.',
    pattern: new RegExp(
      `(?<![\\w-])(${greek}|(?![aI] )[A-Za-z](?:_[a-z\\d])?) in (?=[[(](?:0|-\\d)[\\d.]{0,9}, ?[-\\d∞]|[ℝℕℤℚℂ])`,
      'g',
    ),
    replacement: (_, variable = '') => `${glyph(variable)} ∈ `,
    example: ['lambda in [0,1], x in mathbb{R}^d', 'λ ∈ [0,1], x ∈ ℝ^d'],
    spares: ['scores in [0,1]', 'as shown in (1, 2)', 'alpha in [5, 6]'],
  },
  {
    name: 'large operator',
    signs: ['_{'],
    reason: 'With a braced index sum and prod are the signs.',
    pattern: /(?<![A-Za-z\\_])(sum|prod)(?=_\{)/g,
    replacement: name => (name === 'sum' ? '∑' : '∏'),
    example: ['the sum_{i} of x', 'the ∑ᵢ of x'],
    spares: ['sum_of', 'checksum_{x'],
  },
  {
    name: 'script l',
    signs: ['ell_', 'ell^', ...beforeDigits('ell')],
    reason: 'With an index ell is the letter of norms and losses.',
    pattern: /(?<![A-Za-z\\])ell(?=[_^]|\d(?!\w))/g,
    replacement: () => 'ℓ',
    example: ['the ell_1 norm', 'the ℓ₁ norm'],
    spares: ['an ell long', 'shell_1'],
  },
  {
    name: 'Greek with a script',
    signs: ['_', '^'],
    reason: 'A Greek name with a one-letter index or a power is the letter.',
    pattern: new RegExp(
      `(?<![\\w\\\\./-])(${greek})(?=[_^](?:[{*+]|\\d{1,3}(?![\\w])|[A-Za-z](?![\\w])|(?:${greek})(?![\\w])))`,
      'g',
    ),
    replacement: name => glyph(name),
    example: ['policies pi_0 and pi_theta, epsilon^{-2}', 'policies π₀ and π_θ, ε⁻²'],
    spares: ['mu_law', 'beta_schedule', 'pi-calculus'],
  },
  {
    name: 'Greek script',
    signs: ['_', '^'],
    reason: 'A Greek name raised or lowered at a lone letter is the letter.',
    pattern: new RegExp(`(?<=(?:(?<![\\w-])[\\p{L}]|[)\\]}|])[_^])(?:${greek}|infty)(?![\\w])`, 'gu'),
    replacement: name => glyph(name),
    example: ['f_theta and L_infty', 'f_θ and L_∞'],
    spares: ['learning_alpha', 'top_beta'],
  },
  {
    name: 'Greek after an operator',
    signs: [
      ...Array.from('=<>≤≥≈∈√×·±∼+*|'),
      ...[...greekLetters.keys()].flatMap(name => [`/${name}`, `(${name}`]),
    ],
    reason: 'What follows a relation, a stroke under a figure or the bracket of a function is a quantity.',
    pattern: new RegExp(
      `(?<=(?:[=<≤≥≈∈√×·±∼]|(?<!-)>) ?|[+*|]|(?<![\\w-])[A-Za-z\\d]\\/|(?<![A-Za-z])[A-Za-z]\\()(?:${greek})(?![\\w-])`,
      'g',
    ),
    replacement: name => glyph(name),
    example: ['log 1/epsilon, O(gamma), x = lambda', 'log 1/ε, O(γ), x = λ'],
    spares: ['TNF/alpha', 'and/or', 'version(beta)', 'alpha + beta tests', 'w/ alpha-blending'],
  },
  {
    name: 'Greek before a relation',
    signs: Array.from('=<>≤≥≈∈'),
    reason: 'What is set equal to a figure is a quantity.',
    pattern: new RegExp(
      `(?<![\\w\\\\./-])(?:${greek})(?= ?[=<>≤≥≈∈] ?[-+]?(?:[\\d[{∞]|(?![aI] )[A-Za-z](?![\\w])))`,
      'g',
    ),
    replacement: name => glyph(name),
    example: ['at alpha = 0.05 and epsilon>0', 'at α = 0.05 and ε>0'],
    spares: ['the alpha -> beta path', 'learning_mu = 3'],
  },
  {
    name: 'Greek after a figure',
    signs: factors.flatMap(afterDigits),
    reason:
      'Glued to a figure these names are factors; names of genes and releases (1alpha, 2beta) are left.',
    pattern: new RegExp(`(?<![\\w.-])(\\d{1,6}(?:\\.\\d{1,6})?)(${anyOf(factors)})(?![\\w-])`, 'g'),
    replacement: (_, figure = '', name = '') => figure + glyph(name),
    example: ['a 3sigma event, 2pi', 'a 3σ event, 2π'],
    spares: ['HIF-1alpha', 'v2beta', '1beta', '3 sigma'],
  },
  {
    name: 'Greek function',
    signs: [...greekLetters.keys()].map(name => `${name}(`),
    reason: 'Omega and Theta bound complexity; other letters before a variable in brackets are functions.',
    pattern: new RegExp(
      `(?<![\\w\\\\./-])(?:(?:Omega|Theta)(?=\\()|(?:${greek})(?=\\((?!s\\))[a-z](?:[,|] ?[a-z]){0,4}\\)))`,
      'g',
    ),
    replacement: name => glyph(name),
    example: ['regret Omega(T) of pi(a|s)', 'regret Ω(T) of π(a|s)'],
    spares: ['several lambda(s)', 'Omega (watches)', 'alpha(beta)'],
  },
  {
    name: 'Greek among letters',
    signs: capitals.map(name => `, ${name}`),
    reason: 'In a list of lone capitals a Greek capital is a matrix or a set as the others are.',
    pattern: new RegExp(`(?<![\\w-])([A-Z]), (${anyOf(capitals)})(?=,? (?:and )?[A-Z](?![\\w-]))`, 'g'),
    replacement: (_, letter = '', name = '') => `${letter}, ${glyph(name)}`,
    example: ['using U, Sigma, and V matrices', 'using U, Σ, and V matrices'],
    spares: ['Lambda, Sigma, and Airflow', 'Six Sigma, and V'],
  },
  {
    name: 'Greek in a tuple',
    signs: [')-'],
    reason: 'A bracket of parameters in front of a hyphen is notation.',
    pattern: new RegExp(`\\(((?:${greek}|[a-z])(?:, ?(?:${greek}|[a-z])){1,4})\\)(?=-)`, 'g'),
    replacement: (_, list = '') => `(${readFormula(list)})`,
    example: ['(epsilon, delta)-differential privacy', '(ε, δ)-differential privacy'],
    spares: ['early releases (alpha, beta) of', '(a, b)-trees'],
  },
];
