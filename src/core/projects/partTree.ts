import type { Declared } from './declared';

/** A document with all that it is made of. */
export interface PartTree {
  /** The documents, itself first, in the order in which they are read. */
  readonly parts: ReadonlySet<string>;
  readonly declared: readonly Declared[];
  /** The paths of files that the documents bring along. */
  readonly embedded: ReadonlySet<string>;
  /** Whether all parts and names could be made out. */
  readonly isWhole: boolean;
  /** Whether it names bibliography files in a way that cannot be made out. */
  readonly hasUnknownFiles: boolean;
}

/** What a tree is while it grows. */
export interface GrowingTree {
  readonly parts: Set<string>;
  readonly declared: Declared[];
  readonly embedded: Set<string>;
  isWhole: boolean;
  hasUnknownFiles: boolean;
}

export function newTree(): GrowingTree {
  return { parts: new Set(), declared: [], embedded: new Set(), isWhole: true, hasUnknownFiles: false };
}

/**
 * Of the trees that a document is a part of, by their main documents, those that are no part of another: nearest to the top
 * first, then by name. Two that are parts of each other both stay out of the document's roots only where it has both.
 */
export function topTrees(path: string, trees: ReadonlyMap<string, PartTree>, own?: PartTree): string[] {
  const holding = [...trees].filter(
    ([main, { parts }]) => main !== path && parts.has(path) && own?.parts.has(main) !== true,
  );
  const isInside = (main: string) =>
    holding.some(
      ([other, { parts }]) => other !== main && parts.has(main) && trees.get(main)?.parts.has(other) !== true,
    );
  return holding
    .map(([main]) => main)
    .filter(main => !isInside(main))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

function depth(path: string): number {
  return path.split('/').length;
}
