import { stem } from '../text/stem';
import { foldWord } from '../text/words';
import { NumberPairs } from './numberPairs';
import { tableOf, termsBeginning, type TermTable } from './termTable';
import type { TopicModel } from './topicModel';
import { roleOf } from './topicTerms';

/** What a run is that is no stem. */
export const PARTS = 0;
export const LINKS = 1;

const NO_TERM = -1;
const UNKNOWN = 0;

/** What is noted of a stem, as bits: pairs begin with it, those were looked for, it ends pairs. */
const BEGINS = 1;
const MET = 2;
const ENDS = 4;

/** What a model knows of the stems met so far, by number. */
export class StemTable {
  readonly table: TermTable;
  /** 0 for a stem that the model does not know. */
  readonly rarities: number[] = [UNKNOWN, UNKNOWN];
  /** The number of each stem as a term, or -1. */
  readonly terms: number[] = [NO_TERM, NO_TERM];
  private readonly numbers = new Map<string, number>();
  private readonly runs = new NumberPairs();
  private readonly pairs = new NumberPairs();
  private readonly notes: number[] = [0, 0];

  constructor(private readonly model: Pick<TopicModel, 'terms'>) {
    this.table = tableOf(model);
  }

  /** How many there are: the numbers of stems are below. */
  get size(): number {
    return this.rarities.length;
  }

  /**
   * The number of the stem of a run of letters, which is looked up where it stands by 64 bits of hash (FNV-1a, twice); or
   * that it parts or links its neighbours.
   */
  numberAt(text: string, start: number, end: number): number {
    let first = 0x811c9dc5;
    let second = end - start;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x5bd1e995);
      second ^= second >>> 13;
    }
    const known = this.runs.get(first, second);
    return known >= 0 ? known : this.meet(text.slice(start, end), first, second);
  }

  /** The number of the term that two stems make, or -1. */
  pairOf(first: number, second: number): number {
    const canBe = ((this.notes[first] ?? 0) & BEGINS) !== 0 && ((this.notes[second] ?? 0) & ENDS) !== 0;
    return canBe ? this.pairs.get(first, second) : NO_TERM;
  }

  private meet(run: string, first: number, second: number): number {
    const word = foldWord(run);
    const role = roleOf(word);
    const number = role === 'speaks' ? this.meetStem(stem(word)) : role === 'links' ? LINKS : PARTS;
    this.runs.set(first, second, number);
    return number;
  }

  private meetStem(text: string): number {
    const number = this.numberOf(text);
    if (((this.notes[number] ?? 0) & MET) !== 0) {
      return number;
    }
    const pairs = termsBeginning(text, this.table);
    for (const { rest, term } of pairs) {
      const ending = this.numberOf(rest);
      this.notes[ending] = (this.notes[ending] ?? 0) | ENDS;
      this.pairs.set(number, ending, term);
    }
    this.notes[number] = (this.notes[number] ?? 0) | MET | (pairs.length > 0 ? BEGINS : 0);
    return number;
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      return known;
    }
    const number = this.size;
    this.numbers.set(text, number);
    this.rarities.push(this.model.terms.get(text)?.rarity ?? UNKNOWN);
    this.terms.push(this.table.numbers.get(text) ?? NO_TERM);
    this.notes.push(0);
    return number;
  }
}
