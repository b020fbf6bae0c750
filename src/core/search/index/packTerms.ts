import type { AsPlainObject } from 'minisearch';
import { Lexicon } from './lexicon';
import { documentIn, PostingLists, toPosting } from './postingLists';
import { SerializedIndexError } from './serializedIndexError';
import { TermIndex } from './termIndex';

/**
 * The terms of MiniSearch's plain object with their posting lists, packed, in the same order.
 * @throws {SerializedIndexError} when a term has no postings, or a number in them is none
 */
export function packTerms(index: AsPlainObject['index']): TermIndex {
  const lexicon = new Lexicon();
  const starts = [0];
  const postings: number[] = [];
  const documentFrequencies: number[] = [];
  for (const entry of index as readonly unknown[]) {
    const [word, fields] = wordAndFields(entry);
    const own = postingsOf(fields);
    const term = lexicon.add(word);
    postings.push(...own);
    starts.push(postings.length);
    documentFrequencies.push(lexicon.isContent(term) ? countDocuments(own) : 0);
  }
  const packed = { starts: Int32Array.from(starts), postings: Int32Array.from(postings) };
  return new TermIndex(lexicon, new PostingLists(packed), Int32Array.from(documentFrequencies));
}

function wordAndFields(entry: unknown): [string, object] {
  const [word, fields] = Array.isArray(entry) ? (entry as unknown[]) : [];
  if (typeof word !== 'string' || typeof fields !== 'object' || fields === null) {
    throw new SerializedIndexError('The index is damaged: a term has no postings.');
  }
  return [word, fields];
}

/** In the order of the documents. */
function postingsOf(fields: object): number[] {
  const postings: number[] = [];
  for (const [field, frequencies] of Object.entries(fields) as [string, Record<string, unknown>][]) {
    const number = wholeNumber(Number(field), field);
    for (const document in frequencies) {
      const frequency = frequencies[document];
      postings.push(
        toPosting(wholeNumber(Number(document), document), number, wholeNumber(frequency, frequency)),
      );
    }
  }
  return postings.sort((a, b) => a - b);
}

function wholeNumber(number: unknown, written: unknown): number {
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) {
    throw new SerializedIndexError(`The index is damaged: ${JSON.stringify(written)} is no whole number.`);
  }
  return number;
}

/** How many documents sorted postings are of. */
function countDocuments(postings: readonly number[]): number {
  return postings.filter(
    (posting, place) => place === 0 || documentIn(posting) !== documentIn(postings[place - 1] ?? 0),
  ).length;
}
