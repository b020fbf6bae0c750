/** The names of the letters, in lower case. */
export const GREEK_LETTERS: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** What people type for a sign that they cannot: the names of Greek letters and of signs of mathematics. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...GREEK_LETTERS,
    '∞': 'infinity',
    '∇': 'nabla',
    '√': 'sqrt',
    '♯': 'sharp',
    '♭': 'flat',
  }),
);

/** The name of a sign that is no letter, or of a Greek letter that stands alone; both in lower case. */
export function symbolName(symbol: string): string | undefined {
  return symbol === 'infty' ? 'infinity' : NAMES.get(symbol);
}
