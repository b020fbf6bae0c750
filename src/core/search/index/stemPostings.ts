import { Recent } from '../../util/recent';
import { PARAMETERS } from '../parameters';
import { Accumulator } from './accumulator';
import { INDEX_FIELDS } from './indexFields';
import type { PackedIndex } from './packedIndex';

/** The papers that have a stem. Arrays are walked several times as fast as the lists that they are gathered from. */
export interface StemPosting {
  /** The numbers of the papers, each once, in no order. */
  readonly documents: Int32Array;
  /** How often each paper has the stem, weighted by field. */
  readonly frequencies: Float32Array;
  /** In how many papers the stem stands, by the field that has it most. */
  readonly documentFrequency: number;
}

/** Papers of stems that are kept at most, in all: 8 bytes each. */
const KEPT = 4_000_000;

const NOWHERE: StemPosting = {
  documents: new Int32Array(),
  frequencies: new Float32Array(),
  documentFrequency: 0,
};

const WEIGHTS = INDEX_FIELDS.map(field => PARAMETERS.fieldWeight[field]);

/** The postings of stems: those of all words that share one, put together from an index. */
export class StemPostings {
  /** What was asked for last, by the stem's number. */
  private readonly kept = new Recent<number, StemPosting>(KEPT);
  private accumulator = new Accumulator(0);
  private fieldsSeen = new Uint8Array(0);

  constructor(private readonly index: PackedIndex) {}

  /** Forgets what was put together: papers came or went. */
  clear(): void {
    this.kept.clear();
  }

  has(stem: string): boolean {
    return this.of(stem) !== NOWHERE;
  }

  of(stem: string): StemPosting {
    const number = this.index.terms.lexicon.stemNumber(stem);
    if (number === undefined) {
      return NOWHERE;
    }
    const found = this.kept.get(number) ?? this.gather(number);
    this.kept.set(number, found, found.documents.length);
    return found;
  }

  private gather(stem: number): StemPosting {
    const { capacity } = this.index;
    if (this.fieldsSeen.length < capacity) {
      this.accumulator = new Accumulator(capacity);
      this.fieldsSeen = new Uint8Array(capacity);
    }
    const { accumulator, fieldsSeen } = this;
    const { terms } = this.index;
    const inField = WEIGHTS.map(() => 0);
    for (const word of terms.lexicon.wordsOf(stem)) {
      terms.visit(word, (document, field, frequency) => {
        accumulator.add(document, (WEIGHTS[field] ?? 0) * frequency);
        const seen = fieldsSeen[document] ?? 0;
        if ((seen & (1 << field)) === 0) {
          fieldsSeen[document] = seen | (1 << field);
          inField[field] = (inField[field] ?? 0) + 1;
        }
      });
    }
    if (accumulator.keys.length === 0) {
      return NOWHERE;
    }
    const documents = Int32Array.from(accumulator.keys);
    const frequencies = new Float32Array(documents.length);
    let place = 0;
    accumulator.drain((document, frequency) => {
      frequencies[place++] = frequency;
      fieldsSeen[document] = 0;
    });
    return { documents, frequencies, documentFrequency: Math.max(...inField) };
  }
}
