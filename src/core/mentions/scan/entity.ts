const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  infin: '∞',
  times: '×',
  middot: '·',
  bull: '•',
  laquo: '«',
  raquo: '»',
  vert: '|',
};
const ACCENTED =
  /^([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|breve|macr|ogon|dot|strok)$/;
const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega)$/i;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,15}));/y;

/** An HTML entity of a text. */
export interface Entity {
  /** What it stands for; an accented letter without its accent. */
  readonly value: string;
  /** The offset behind it. */
  readonly end: number;
}

/** The HTML entity that begins at `at`, where a "&" stands. */
export function readEntity(text: string, at: number): Entity | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, decimal, hex, name = ''] = match;
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
  const value = code === undefined ? nameValue(name) : code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return { value, end: ENTITY.lastIndex };
}

function nameValue(name: string): string {
  return NAMED[name] ?? ACCENTED.exec(name)?.[1] ?? (GREEK.test(name) ? name : ' ');
}
