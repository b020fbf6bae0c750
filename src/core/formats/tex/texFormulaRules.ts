import type { TexResidueRule } from './texResidueRule';
import { lower, raise } from './texScripts';

/** Only lone letters, figures and operators: no word that braces might set apart. */
const isFormula = (inner: string): boolean =>
  /^[\p{L}\p{N}|/+*^_()∞√.,⁺⁻₊₋-]+$/u.test(inner) && !/[A-Za-z]{2}/.test(inner);

/** Rules for powers, indices and the braces of formulas. */
export const formulaRules: readonly TexResidueRule[] = [
  {
    name: 'grouped power',
    signs: ['^{'],
    reason: 'Braces show how far a raised piece goes; what cannot be raised keeps caret and brackets.',
    pattern: /(?<=[^\s^_{([])\^\{([^{}]{1,40})\}/gu,
    replacement: (_, piece = '') => raise(piece),
    example: ['O(n^{1+gamma}), T^{3/4}, 10^{-3}, k^{th}', 'O(n^(1+γ)), T^(3/4), 10⁻³, kth'],
    spares: ['^{2}', 'n^(1+γ)'],
  },
  {
    name: 'grouped index',
    signs: ['_{'],
    reason: 'Braces show how far a lowered piece goes; a word keeps its underscore.',
    pattern: /(?<=[^\s^_{([])_\{([^{}]{1,40})\}/gu,
    replacement: (_, piece = '') => lower(piece),
    example: ['x_{t+1} and L_{total}', 'xₜ₊₁ and L_total'],
    spares: ['x_{', 'snake_case'],
  },
  {
    name: 'bare power',
    signs: ['^'],
    reason: 'A figure, sign or star behind a caret is raised.',
    pattern:
      /(?<=[\p{L}\p{N}\p{M})\]}|∞ℓ])\^(-?\d{1,4}(?!\.?\d)|\*(?!\*)|[+-](?![\w*+-])|[ni](?![\p{L}\p{N}_])|(?:circ|prime|top|star|dagger|ast)(?![a-z]))/gu,
    replacement: (_, piece = '') => raise(piece),
    example: [
      '256^2 pixels, O(n^3), KL^* + K, Q^*-values, 90^circ, 2^n',
      '256² pixels, O(n³), KL* + K, Q*-values, 90°, 2ⁿ',
    ],
    spares: ['[^1]', '^_^', 'n^1.5', 'ℝ^d', 'a ^ b'],
  },
  {
    name: 'bare index',
    signs: ['_'],
    reason: 'A figure or one letter behind the underscore of a lone letter is its index.',
    pattern: /(?<=(?<![\p{L}\p{N}\p{M}_\\./@#-])[\p{L}]|[)\]|‖])_(\d{1,3}|[ijkmnpst])(?![\p{L}\p{N}_])/gu,
    replacement: (_, piece = '') => lower(piece),
    example: ['an individual x_t, the F_1 score', 'an individual xₜ, the F₁ score'],
    spares: ['snake_case', 'layer_1', 'd_model', 'x_t_1', '@a_1'],
  },
  {
    name: 'formula braces',
    signs: ['{'],
    reason: 'Braces around lone letters next to an operator only group, and print nothing.',
    pattern:
      /(?<=[(|/])\{([^{}\s]{1,30})\}|\{([^{}\s]{1,30})\}(?=[(|/^_])|\{([^{}\s,]{0,28}[|/^][^{}\s,]{0,28})\}/gu,
    replacement: (whole, a = '', b = '', c = '') => (isFormula(a + b + c) ? a + b + c : whole),
    example: ['{O}(T) of vol({S}) at {|{S||{A}|}/{n}}', 'O(T) of vol(S) at |S||A|/n'],
    spares: ['{0,1}', 'a {name} slot', '{yes|no}', 'users/{id}', '{x}'],
  },
  {
    name: 'glued function name',
    signs: ['log', 'max', 'min', 'exp'].flatMap(name => [`${name} `, `${name}(`]),
    reason: 'A function of a formula is set off from the factor before it.',
    pattern:
      /(?<=[)\]}])(log|max|min|exp)(?= [\p{L}\p{N}(]|\()|(?<=(?<!\p{L})[OÕΩΘ]\([A-Za-z]{1,2})(log)(?= )/gu,
    replacement: name => ` ${name}`,
    example: ['O(vol(S)log 1/n) and O(nlog n)', 'O(vol(S) log 1/n) and O(n log n)'],
    spares: ['a (blog post)', 'the catalog of'],
  },
];
