import { findMentions } from '../../src/core/mentions/findMentions';
import { indexOf } from '../../src/core/mentions/libraryIndex';
import { scanDocument } from '../../src/core/mentions/scan/scanDocument';
import type { PaperInput } from '../../src/core/paper/paper';
import { createLibrary } from '../../src/core';
import type { BenchDocument } from './documents';

const MEGABYTE = 1_000_000;
const MANY = 100_000;
const ROUNDS = 15;

/** Prints times (the best of several rounds, in ms), memory per title, growth with the text, and the peer. */
export function measureSpeed(documents: readonly BenchDocument[], papers: readonly PaperInput[]): void {
  const few = createLibrary(papers);
  const many = createLibrary(inventPapers(papers, MANY));
  const started = performance.now();
  const index = indexOf(many);
  console.log(`index of ${MANY} titles: ${(performance.now() - started).toFixed(0)} ms`);
  const bytes = { titles: index.titles.byteLength / MANY, pairs: index.pairs.byteLength / MANY };
  console.log(
    `bytes per title: ${bytes.titles.toFixed(0)} for exact titles, ${bytes.pairs.toFixed(0)} for bent ones`,
  );
  for (const languageId of ['markdown', 'latex']) {
    const text = grow(
      documents.filter(document => document.languageId === languageId),
      MEGABYTE,
    );
    const long = grow(
      documents.filter(document => document.languageId === languageId),
      4 * MEGABYTE,
    );
    report(`${languageId}, 1 MB, reading alone`, () => scanDocument(text, languageId));
    report(`${languageId}, 1 MB, ${papers.length} papers`, () => findMentions(text, languageId, few));
    report(`${languageId}, 4 MB, ${papers.length} papers`, () => findMentions(long, languageId, few));
    report(`${languageId}, 1 MB, ${MANY} titles`, () => findMentions(text, languageId, many));
    const pattern = new RegExp(papers.map(paper => toPattern(paper.title)).join('|'), 'gi');
    report(`${languageId}, 1 MB, peer: one regular expression`, () => [...text.matchAll(pattern)].length, 2);
  }
  const line = grow(
    documents.filter(document => document.languageId === 'markdown'),
    5 * MEGABYTE,
  ).replaceAll('\n', ' ');
  report('markdown, 5 MB in one line', () => findMentions(line, 'markdown', few), 3);
}

function report(what: string, run: () => unknown, rounds = ROUNDS): void {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  console.log(`${what.padEnd(48)} ${best.toFixed(1).padStart(8)} ms`);
}

function grow(documents: readonly BenchDocument[], length: number): string {
  const once = documents.map(document => document.text).join('\n');
  return once === '' ? '' : once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Titles of the same words in another order, so that texts share many words and word pairs with them. */
function inventPapers(papers: readonly PaperInput[], count: number): PaperInput[] {
  const words = papers.flatMap(paper => paper.title.split(' '));
  let seed = 1;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  return Array.from({ length: count }, () => ({
    title: Array.from({ length: 6 + next(8) }, () => words[next(words.length)] ?? '').join(' '),
    abstract: '',
  }));
}

function toPattern(title: string): string {
  return title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
