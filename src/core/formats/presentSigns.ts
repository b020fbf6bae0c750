/** A pattern that is a text as it stands, by its source. */
const LITERAL = /^(?:[\w &~`'-]|\\[^\w])+$/;

/** What a text may have; equal signs are one. */
export interface Sign {
  readonly id: number;
  readonly isIn: (text: string) => boolean;
}

const signs = new Map<string, Sign>();

/** The sign of a pattern that is not global. A text as it stands is looked for as such, which is quicker. */
export function signOf(pattern: RegExp): Sign {
  const { source } = pattern;
  const known = signs.get(source);
  if (known !== undefined) {
    return known;
  }
  const literal = source.replace(/\\(\W)/g, '$1');
  const isIn = LITERAL.test(source)
    ? (text: string) => text.includes(literal)
    : (text: string) => pattern.test(text);
  const sign = { id: signs.size, isIn };
  signs.set(source, sign);
  return sign;
}

/** Which signs a text has. Most rules share a few, and most texts have none of these, so each is looked for once. */
export class PresentSigns {
  /** By the sign's id: 1 for present, -1 for absent, 0 for not looked for yet. */
  private readonly found = new Int8Array(signs.size);

  constructor(private readonly text: string) {}

  has({ id, isIn }: Sign): boolean {
    if (this.found[id] === 0) {
      this.found[id] = isIn(this.text) ? 1 : -1;
    }
    return this.found[id] === 1;
  }
}
