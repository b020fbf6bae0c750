import { visitInSteps, type Steps } from '../../util/steps';
import type { Lexicon } from '../index/lexicon';
import { dampen } from './termFrequencies';

/** A latent space as plain data. */
export interface StoredLatentSpace {
  readonly dimensions: number;
  /** All stems, a space between them. */
  readonly stems: string;
  /** A row for each stem. */
  readonly rows: Int8Array<ArrayBuffer>;
  /** By what each row is multiplied. */
  readonly scales: Float32Array<ArrayBuffer>;
}

/** Where stems stand in a latent space: near each other when they share papers. */
export class LatentSpace {
  private rowsByStem: ReadonlyMap<number, number> | undefined;

  private constructor(
    /** Their numbers in the lexicon, which need not know its stems before anybody asks. */
    private readonly stems: () => readonly number[],
    private readonly table: Omit<StoredLatentSpace, 'stems'>,
  ) {}

  /** What `store` gave; stems that the lexicon does not know are never asked for. */
  static restore({ stems, ...table }: StoredLatentSpace, lexicon: Lexicon): LatentSpace {
    const numbers = () => stems.split(' ').map(stem => lexicon.stemNumber(stem) ?? -1);
    return new LatentSpace(numbers, table);
  }

  /** A space whose row for each stem is rounded to bytes. */
  static *of(stems: readonly number[], rows: Float32Array, dimensions: number): Steps<LatentSpace> {
    const bytes = new Int8Array(rows.length);
    const scales = new Float32Array(stems.length);
    yield* visitInSteps(stems, (_, place) => {
      const row = rows.subarray(place * dimensions, (place + 1) * dimensions);
      const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
      scales[place] = scale;
      bytes.set(
        row.map(value => (scale === 0 ? 0 : Math.round(value / scale))),
        place * dimensions,
      );
    });
    return new LatentSpace(() => stems, { dimensions, rows: bytes, scales });
  }

  get dimensions(): number {
    return this.table.dimensions;
  }

  /** The vector of a text that has each stem so often, of unit length; undefined when no stem is known. */
  vectorOf(counts: ReadonlyMap<number, number>): Float32Array | undefined {
    const { rows, scales, dimensions } = this.table;
    const places = this.places();
    const sum = new Float64Array(dimensions);
    for (const [stem, count] of counts) {
      const place = places.get(stem);
      if (place === undefined) {
        continue;
      }
      const factor = dampen(count) * (scales[place] ?? 0);
      for (let axis = 0; axis < dimensions; axis++) {
        sum[axis] = (sum[axis] ?? 0) + factor * (rows[place * dimensions + axis] ?? 0);
      }
    }
    const length = Math.hypot(...sum);
    return length === 0 ? undefined : Float32Array.from(sum, value => value / length);
  }

  /** By stem: the place of its row. */
  private places(): ReadonlyMap<number, number> {
    this.rowsByStem ??= new Map(this.stems().map((stem, place) => [stem, place]));
    return this.rowsByStem;
  }

  store(lexicon: Lexicon): StoredLatentSpace {
    return {
      ...this.table,
      stems: this.stems()
        .map(stem => lexicon.stem(stem))
        .join(' '),
    };
  }
}
