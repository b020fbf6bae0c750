import { accentRules } from './texAccentRules';
import { dollarRules } from './texDollarRules';
import { extractionRules } from './texExtractionRules';
import { formulaRules } from './texFormulaRules';
import { macroRules } from './texMacroRules';
import { punctuationRules } from './texPunctuationRules';
import { bareNameRules } from './texBareNameRules';
import type { TexResidueRule } from './texResidueRule';

/** All rules in the order in which they apply: wrong characters first, then what a backslash tells, then what only the context tells. */
export const texResidueRules: readonly TexResidueRule[] = [
  ...extractionRules,
  ...accentRules,
  ...dollarRules,
  ...macroRules,
  ...bareNameRules,
  ...formulaRules,
  ...punctuationRules,
];
