/** Combining marks for TeX's accent commands (The TeXbook, chapter 9; `\k` and `\r` from LaTeX). */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
};

/** Commands that stand for one character. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  S: '§',
  P: '¶',
  copyright: '©',
  pounds: '£',
  euro: '€',
  textendash: '–',
  textemdash: '—',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  times: '×',
  pm: '±',
  infty: '∞',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  cdot: '·',
  ell: 'ℓ',
  circ: '°',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
};

/** Commands whose argument is the text and which themselves leave no trace. Others keep their name. */
const TRANSPARENT = new Set(
  'emph textbf textit textsc textrm textsf texttt textsl textup textmd text mathrm mathbf mathit mathcal mathbb mathsf mathtt boldsymbol mbox hbox underline uppercase lowercase MakeUppercase MakeLowercase ensuremath url href bf it sc rm sf tt sl em bibinfo bibnamefont bibfnamefont natexlab noopsort relax protect enquote mkbibquote mkbibemph'.split(
    ' ',
  ),
);

const TOKEN =
  /\\([A-Za-z]+)[ \t\r\n]*|\\([\s\S])|([{}$])|(---?|``|''|~|%[^\n]*\n?)|([^\\{}$\-`'~%]+|[\s\S])/g;

/**
 * The Unicode text that a piece of LaTeX prints: accents composed, braces and math shifts dropped,
 * dashes and quotes set, white space folded. An unknown command keeps its name.
 */
export function latexToText(tex: string): string {
  if (!/[\\{}$\-`'~%]/.test(tex)) {
    return tex.replace(/\s+/g, ' ').trim();
  }
  let text = '';
  let accent = '';
  for (const [token, command, symbol, , ligature, plain] of tex.matchAll(TOKEN)) {
    const piece = plain ?? ligatureText(ligature) ?? symbolText(symbol) ?? commandText(command);
    const mark = ACCENTS[command ?? symbol ?? ''];
    if (mark !== undefined) {
      accent = mark;
    } else if (piece !== '' && accent !== '') {
      text += accented(piece, accent);
      accent = '';
    } else if (piece !== '' || token === '') {
      text += piece;
    }
  }
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function accented(piece: string, accent: string): string {
  const bare = piece.trimStart();
  const base = bare.startsWith('ı') ? 'i' : bare.startsWith('ȷ') ? 'j' : (Array.from(bare)[0] ?? '');
  return base === ''
    ? ''
    : base + accent + bare.slice(bare.startsWith('ı') || bare.startsWith('ȷ') ? 1 : base.length);
}

function ligatureText(ligature: string | undefined): string | undefined {
  if (ligature === undefined) {
    return undefined;
  }
  const set: Readonly<Record<string, string>> = {
    '--': '–',
    '---': '—',
    '``': '“',
    "''": '”',
    '~': '\u00a0',
  };
  return set[ligature] ?? '';
}

/** `\&` prints `&`; `\,` and other spacing print a space; `\-` and `\/` print nothing. */
function symbolText(symbol: string | undefined): string | undefined {
  if (symbol === undefined) {
    return undefined;
  }
  if (/[&%$#_{}]/.test(symbol)) {
    return symbol;
  }
  return /[\s,;:\\]/.test(symbol) ? ' ' : '';
}

function commandText(command: string | undefined): string {
  if (command === undefined || TRANSPARENT.has(command) || command in ACCENTS) {
    return '';
  }
  return SYMBOLS[command] ?? command;
}
