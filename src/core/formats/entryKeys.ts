import * as l10n from '@vscode/l10n';

/** What a claim of a key gives. */
export interface KeyClaim {
  /** The key itself for the first entry of that key; the others are numbered: `smith2020 (2)`. */
  readonly id: string;
  /** Where the first entry of that key begins; absent for the first one. */
  readonly first?: number;
}

interface Place {
  readonly start: number;
  count: number;
}

/** The citation keys of one file. */
export class EntryKeys {
  private readonly places = new Map<string, Place>();
  /** Made when it is first asked for: few files need it. */
  private startsByLowerKey: Map<string, number> | undefined;

  /** The id that the next claim of a key will give. */
  nextId(key: string): string {
    const place = this.places.get(key);
    return place ? numbered(key, place.count + 1) : key;
  }

  /** Takes a key for an entry that begins at `start`. */
  claim(key: string, start: number): KeyClaim {
    const place = this.places.get(key);
    if (!place) {
      this.places.set(key, { start, count: 1 });
      this.startsByLowerKey = undefined;
      return { id: key };
    }
    place.count++;
    return { id: numbered(key, place.count), first: place.start };
  }

  /** Where the first entry of a key begins; without one, that of a key which differs in case, as BibTeX does. */
  startOf(key: string): number | undefined {
    const place = this.places.get(key);
    if (place) {
      return place.start;
    }
    this.startsByLowerKey ??= startsByLowerKey(this.places);
    return this.startsByLowerKey.get(key.toLowerCase());
  }
}

function startsByLowerKey(places: ReadonlyMap<string, Place>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const [key, { start }] of places) {
    const lower = key.toLowerCase();
    starts.set(lower, starts.get(lower) ?? start);
  }
  return starts;
}

function numbered(key: string, count: number): string {
  return `${key} (${count})`;
}

/** Says that a key is another entry's already; `line` is the 0-based line of that entry. */
export function describeRepeatedKey(key: string, line: number): string {
  return l10n.t(
    'The key “{0}” belongs to the entry on line {1} already; give this entry another.',
    key.slice(0, 80),
    line + 1,
  );
}
