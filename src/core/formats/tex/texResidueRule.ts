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
