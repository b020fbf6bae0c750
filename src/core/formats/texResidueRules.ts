import { accentRules } from './texAccentRules';
import { dollarRules } from './texDollarRules';
import { extractionRules } from './texExtractionRules';
import { formulaRules } from './texFormulaRules';
import { macroRules } from './texMacroRules';
import { punctuationRules } from './texPunctuationRules';
import { bareNameRules } from './texBareNameRules';

/** One kind of residue, how it is told, and what it becomes. */
export interface TexResidueRule {
  readonly name: string;
  /** One sentence: why this is residue and why the replacement says the same. */
  readonly reason: string;
  /** Texts one of which stands wherever the pattern matches; quick to look for, as most abstracts are clean. */
  readonly signs?: readonly string[];
  /** Global; linear in the text. */
  readonly pattern: RegExp;
  /** Receives the match and its groups (empty when they took no part) and gives the match back to decline. */
  readonly replacement: (whole: string, ...groups: string[]) => string;
  /** Addresses are out of reach unless it says otherwise. */
  readonly reach?: 'links too';
  /** Dirty, clean. */
  readonly example: readonly [string, string];
  /** Look-alikes that stay as they are. */
  readonly spares: readonly string[];
}

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
