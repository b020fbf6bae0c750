import { fromBase64, toBase64 } from '../../util/base64';
import { dampen } from './termWeights';

/** A latent space as plain data; numbers are base64. */
export interface LatentSpaceJson {
  readonly dimensions: number;
  readonly stems: string;
  /** Signed bytes, one row for each stem. */
  readonly rows: string;
  /** The 32-bit float (little-endian) by which each row is multiplied. */
  readonly scales: string;
}

/** Where stems stand in a space of a library's subjects: near each other when they share papers. */
export class LatentSpace {
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    readonly dimensions: number,
    private readonly stems: readonly string[],
    private readonly rows: Int8Array,
    private readonly scales: Float32Array,
  ) {
    this.places = new Map(stems.map((stem, place) => [stem, place]));
  }

  /** A space whose row for each stem is rounded to bytes. */
  static of(stems: readonly string[], rows: Float32Array, dimensions: number): LatentSpace {
    const bytes = new Int8Array(rows.length);
    const scales = new Float32Array(stems.length);
    stems.forEach((_, place) => {
      const row = rows.subarray(place * dimensions, (place + 1) * dimensions);
      const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
      scales[place] = scale;
      bytes.set(
        row.map(value => (scale === 0 ? 0 : Math.round(value / scale))),
        place * dimensions,
      );
    });
    return new LatentSpace(dimensions, stems, bytes, scales);
  }

  static restore(json: LatentSpaceJson): LatentSpace {
    const scales = fromBase64(json.scales);
    return new LatentSpace(
      json.dimensions,
      json.stems === '' ? [] : json.stems.split(' '),
      new Int8Array(fromBase64(json.rows).buffer),
      new Float32Array(scales.buffer, scales.byteOffset, scales.byteLength / 4),
    );
  }

  /** The direction of a text that has each stem so often, of unit length; undefined when no stem is known. */
  place(counts: ReadonlyMap<string, number>): Float32Array | undefined {
    const sum = new Float64Array(this.dimensions);
    for (const [stem, count] of counts) {
      const place = this.places.get(stem);
      if (place === undefined) {
        continue;
      }
      const factor = dampen(count) * (this.scales[place] ?? 0);
      for (let axis = 0; axis < this.dimensions; axis++) {
        sum[axis] = (sum[axis] ?? 0) + factor * (this.rows[place * this.dimensions + axis] ?? 0);
      }
    }
    const length = Math.hypot(...sum);
    return length === 0 ? undefined : Float32Array.from(sum, value => value / length);
  }

  toJSON(): LatentSpaceJson {
    return {
      dimensions: this.dimensions,
      stems: this.stems.join(' '),
      rows: toBase64(new Uint8Array(this.rows.buffer, this.rows.byteOffset, this.rows.byteLength)),
      scales: toBase64(new Uint8Array(this.scales.buffer, this.scales.byteOffset, this.scales.byteLength)),
    };
  }
}
