import { greekLetters, loweredForms, macroSymbols, raisedForms, tellingSymbols } from './texSymbols';

/** Writes each character of `text` by `forms`; `undefined` when one of them has no form. */
function mapAll(text: string, forms: ReadonlyMap<string, string>): string | undefined {
  const mapped = Array.from(text, char => forms.get(char));
  return mapped.includes(undefined) ? undefined : mapped.join('');
}

/** Replaces the names of symbols in a piece that is known to be a formula: `1+gamma` becomes `1+γ`. */
export function readFormula(formula: string): string {
  return formula.replace(/[A-Za-z]+/g, word => greekLetters.get(word) ?? tellingSymbols.get(word) ?? word);
}

function bracket(formula: string): string {
  return /^(?:[\p{L}\p{N}∞]+|\(.*\)|.)$/su.test(formula) ? formula : `(${formula})`;
}

/** The plain text of a raised piece without its caret: `2` gives `²`, `1+gamma` gives `^(1+γ)`, `th` gives `th`. */
export function raise(piece: string): string {
  const whole = macroSymbols.get(piece) ?? readFormula(piece.trim());
  if (/^(?:st|nd|rd|th)$/.test(whole) || /^[°′†‡*⋆∗]+$/u.test(whole)) {
    return whole.replace(/[⋆∗]/gu, '*');
  }
  return mapAll(whole, raisedForms) ?? `^${bracket(whole)}`;
}

/** The plain text of a lowered piece without its underscore: `t+1` gives `ₜ₊₁`, `total` gives `_total`. */
export function lower(piece: string): string {
  const whole = readFormula(piece.trim());
  const lowered = whole.length > 3 ? undefined : mapAll(whole, loweredForms);
  return lowered ?? `_${bracket(whole)}`;
}
