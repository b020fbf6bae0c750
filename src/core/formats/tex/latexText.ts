import { foldSpace } from '../foldSpace';
import { writeOutNumbers } from './texNumbers';
import { TexPrinter } from './texPrinter';
import { withoutMarkup } from '../withoutMarkup';

const MARKUP = /[\\{}$~%`]|--|''/;
const FRACTION = /\\[dt]?frac\s{0,9}(?:\{([^{}]{1,80})\}|(\d))\s{0,9}(?:\{([^{}]{1,80})\}|(\d))/g;
const SCRIPT_NAME = /\\s([pb])(?![A-Za-z])\s{0,9}/g;

/**
 * The Unicode text that a piece of LaTeX prints: accents composed, braces and math shifts dropped,
 * dashes and quotes set, white space folded. An unknown command keeps its name unless it has an argument. A bare percent sign is taken for
 * itself, as most who write one in a field mean it. Takes time linear in the text.
 */
export function latexToText(tex: string): string {
  const text = MARKUP.test(tex) ? new TexPrinter(foldFormulas(writeOutNumbers(tex))).print() : tex;
  return foldSpace(withoutMarkup(text));
}

/** Fractions as `1/2`; `\sp` and `\sb`, as MathSciNet writes them, as `^` and `_`. */
function foldFormulas(tex: string): string {
  const fractions = tex.includes('frac') ? tex.replace(FRACTION, '$1$2/$3$4') : tex;
  return fractions.includes('\\s')
    ? fractions.replace(SCRIPT_NAME, (_, name) => (name === 'p' ? '^' : '_'))
    : fractions;
}
