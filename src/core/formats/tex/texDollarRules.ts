import type { TexResidueRule } from './texResidueRule';

const isFormula = (inner: string): boolean =>
  /[\\^_{}=<>]/.test(inner) || /^[^\sA-Za-z]*(?:[A-Za-z][^\sA-Za-z]*)?$/.test(inner);

/** A displayed formula, as soon as the rules for commands have turned it into plain signs. */
const withoutBraces = (whole: string, formula: string): string =>
  formula.includes('\\') ? whole : formula.replace(/[{}]/g, '').trim();

/** Rules for the dollar signs around formulas. */
export const dollarRules: readonly TexResidueRule[] = [
  {
    name: 'dollar signs',
    signs: ['$'],
    reason:
      'Around a formula they mark it and print nothing; sums of money stand apart or carry no commands.',
    pattern: /(?<=([\p{L}\p{N}\\]?))\$\$?([^\s$](?:[^$\n]{0,300}[^\s$])?)\$\$?(?=(\d?))/gu,
    replacement: (whole, before = '', formula = '', after = '') =>
      /[\\^_]/.test(formula) || (before + after === '' && isFormula(formula)) ? formula : whole,
    example: ['for $k$ of $O(n\\log n)$ steps, $\\sim$10, 5$\\times$', 'for k of O(n log n) steps, ∼10, 5×'],
    spares: ['from $5 to $10', '$5-$10', 'US$/EUR$ rates'],
  },
  {
    name: 'dollar signs with spaces',
    signs: ['$ '],
    reason:
      'Exporters set formulas off from their dollar signs; what carries no command or script may be money.',
    pattern: /\$(\$?) ([^$\n]{1,300}) \$\1/g,
    replacement: (whole, double = '', formula = '') =>
      double === '' ? (/[\\^_]/.test(formula) ? formula.trim() : whole) : withoutBraces(whole, formula),
    example: [
      'raised $$ {\\text{Pa}}_{{\\text{O}_{2}}} $$ in $ x^2 $ of $ S \\times S $',
      'raised Pa_O₂ in x² of S × S',
    ],
    spares: ['costs $ 5 to $ 10'],
  },
];
