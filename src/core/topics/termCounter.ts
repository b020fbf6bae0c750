import { forEachRun } from '../text/words';
import { LINKS, PARTS, StemTable } from './stemTable';
import type { TermTable } from './termTable';
import type { TopicModel } from './topicModel';
import { LONGEST_GAP, LONGEST_LINK, TITLE_WEIGHT, type PaperText } from './topicTerms';

/** When so many stems are known they are forgotten, so that memory stays bounded. */
const MOST_STEMS = 200_000;

/** Numbers of things in the order in which each came first, and how often each came, by number. */
class Counts {
  readonly met: number[] = [];
  private readonly counts: number[] = [];

  of(number: number): number {
    return this.counts[number] ?? 0;
  }

  raise(number: number, weight: number): void {
    while (this.counts.length <= number) {
      this.counts.push(0);
    }
    const before = this.counts[number] ?? 0;
    if (before === 0) {
      this.met.push(number);
    }
    this.counts[number] = before + weight;
  }

  clear(): void {
    for (const number of this.met) {
      this.counts[number] = 0;
    }
    this.met.length = 0;
  }
}

/**
 * Counts what `countTerms` counts, of one paper after the other, but for pairs that say nothing to the model. It works on
 * numbers: what a run of letters is, is looked up where it stands, and no pair is ever spelt out.
 */
export class TermCounter {
  /** The stems of the paper read last, those that the model does not know included. */
  readonly stems = new Counts();
  /** Its terms that say something about topics. */
  readonly terms = new Counts();
  private known: StemTable;

  constructor(private readonly model: Pick<TopicModel, 'terms'>) {
    this.known = new StemTable(model);
  }

  get table(): TermTable {
    return this.known.table;
  }

  /** By the number of a stem; 0 for one that the model does not know. */
  get rarities(): readonly number[] {
    return this.known.rarities;
  }

  /** Counts the terms of a paper; what was counted of the one before is gone. */
  read({ title, abstract }: PaperText): void {
    this.stems.clear();
    this.terms.clear();
    if (this.known.size > MOST_STEMS) {
      this.known = new StemTable(this.model);
    }
    this.count(title, TITLE_WEIGHT);
    this.count(abstract, 1);
  }

  private count(text: string, weight: number): void {
    const { known, stems } = this;
    let before = PARTS;
    let beforeEnd = 0;
    let longestGap = LONGEST_GAP;
    forEachRun(text, (start, end) => {
      const stem = known.numberAt(text, start, end);
      if (stem === LINKS) {
        longestGap = LONGEST_LINK;
        return;
      }
      if (stem !== PARTS) {
        stems.raise(stem, weight);
        this.raiseTerm(known.terms[stem] ?? -1, weight);
        this.raiseTerm(start - beforeEnd <= longestGap ? known.pairOf(before, stem) : -1, weight);
        beforeEnd = end;
        longestGap = LONGEST_GAP;
      }
      before = stem;
    });
  }

  private raiseTerm(term: number, weight: number): void {
    if (term >= 0) {
      this.terms.raise(term, weight);
    }
  }
}
