/** A wording that tells what a sentence of an abstract is for. The weights are log odds; those of the roles are in halves. */
export interface Cue {
  readonly wording: string;
  readonly pattern: RegExp;
  /** What it adds to the case that the sentence says what the paper does. */
  readonly contribution: number;
  /** What it adds to the case that the sentence says what came out. */
  readonly result: number;
  /** What it adds, beside its roles, to the case that the sentence belongs into the summary; see `worthOf`. */
  readonly worth?: number;
  /** What a reader loses where the sentence stands without the one before it. */
  readonly leaning?: number;
}

/** The authors as the subject of one of the verbs, which are given by their stems: "we further propose". */
export function weDo(stems: string): RegExp {
  return new RegExp(
    `\\b(?:we|I|the (?:authors?|investigators|researchers)) (?:\\w+ ){0,2}(?:${stems})\\w*`,
    'i',
  );
}

/** What a paper calls itself. */
export const PAPER =
  '(?:paper|work|study|article|survey|report|thesis|dissertation|tutorial|letter|note|review|chapter|manuscript)';
