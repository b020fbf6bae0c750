import { foldDiacritics } from '../../text/fold';

/** How Greek letters and signs are spelled out where no such letter can be typed: "Adapt-∞" is "Adapt-infty". */
const SPELLED: Readonly<Record<string, string>> = {
  '∞': 'infty',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
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

const IGNORABLE = /[\p{M}\p{Cf}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const folded = new Map<number, string | undefined>();

/**
 * The plain lower-case letters that a character beyond ASCII stands for: "Ö" gives "o", "∞" gives "infty".
 * Empty for what takes no room in a word (a combining accent, a soft hyphen); undefined for what ends one.
 */
export function foldCharacter(codePoint: number): string | undefined {
  if (!folded.has(codePoint)) {
    folded.set(codePoint, computeFold(String.fromCodePoint(codePoint)));
  }
  return folded.get(codePoint);
}

function computeFold(character: string): string | undefined {
  if (IGNORABLE.test(character)) {
    return '';
  }
  const plain = foldDiacritics(character).toLowerCase();
  const letters = Array.from(plain, letter => SPELLED[letter] ?? letter).filter(letter =>
    LETTER.test(letter),
  );
  return letters.length > 0 ? letters.join('') : undefined;
}

/** For each ASCII code: the code of its lower-case letter or digit, 0 for everything else. */
export const ASCII_LETTER: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);
