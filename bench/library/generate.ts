import { readFileSync } from 'node:fs';
import type { PaperInput } from '../../src/core';

/** A sequence of numbers in [0, 1) that is the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes the text of BibTeX entries from the sentences of the bundled abstracts; the same in every run. */
export class EntryMaker {
  private readonly random = randomNumbers(20_240_601);
  private readonly sentences: readonly string[];
  private readonly words: readonly string[];
  private readonly families: readonly string[];
  private readonly givens: readonly string[];
  private readonly venues: readonly string[];

  constructor() {
    const papers = JSON.parse(readFileSync('media/corpus/papers.json', 'utf8')) as PaperInput[];
    const authors = papers.flatMap(paper => paper.authors ?? []);
    this.sentences = papers.flatMap(paper => paper.abstract.split(/(?<=\.)\s+/)).map(escapeTex);
    this.words = papers.flatMap(paper => paper.title.split(/\s+/)).map(escapeTex);
    this.families = authors.map(author => escapeTex(author.family));
    this.givens = authors.flatMap(author => escapeTex(author.given ?? '') || []);
    this.venues = papers.flatMap(paper => escapeTex(paper.venue ?? '') || []);
  }

  /** Entry number `place`, about 1.36 KB, in one of the styles that reference managers write. */
  entry(place: number): string {
    const year = 1990 + this.below(36);
    const authors = this.times(
      1 + this.below(6),
      () => `${this.pick(this.families)}, ${this.pick(this.givens)}`,
    );
    return [
      `@${this.random() < 0.5 ? 'article' : 'inproceedings'}{key${place}x${year},`,
      `  title = {${this.times(7 + this.below(6), () => this.titleWord()).join(' ')}},`,
      `  author = {${authors.join(' and ')}},`,
      `  journal = {${this.pick(this.venues)}},`,
      `  year = ${year},`,
      `  month = may,`,
      `  volume = {${this.below(90)}},`,
      `  pages = {${this.below(500)}--${500 + this.below(500)}},`,
      `  doi = {10.${1000 + this.below(8000)}/lectern.${place}},`,
      `  url = {https://example.org/papers/${place}\\_${year}.pdf},`,
      `  abstract = {${this.times(6, () => this.pick(this.sentences)).join(' ')}},`,
      `  keywords = {${this.times(4, () => this.pick(this.words)).join(', ')}},`,
      `  file = {:home/me/papers/${place}.pdf:PDF},`,
      `}\n\n`,
    ].join('\n');
  }

  private titleWord(): string {
    const word = this.pick(this.words);
    return this.random() < 0.15 ? `{${word}}` : word;
  }

  private times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  private pick(list: readonly string[]): string {
    return list[this.below(list.length)]!;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}

/** A BibTeX file of so many entries. */
export function generateBibtex(count: number): string {
  const maker = new EntryMaker();
  return Array.from({ length: count }, (_, place) => maker.entry(place)).join('');
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, char => `\\${char}`)
    .replace(/é/g, "{\\'e}")
    .replace(/ö|ü/g, char => `{\\"${char === 'ö' ? 'o' : 'u'}}`);
}
