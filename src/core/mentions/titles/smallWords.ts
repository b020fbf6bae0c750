import { BASE, hashBetween } from '../scan/stretchHash';
import type { WordStream } from '../scan/wordStream';
import { IntTable } from './intTable';

/** Words that carry little of a title's meaning. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of for from on in to and or with via by using is are be at as into through over under towards toward ' +
    'its their between within without among across per vs versus when how can do does'
  ).split(' '),
);

/** Whether a word, in lower case, carries little of a title's meaning. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

const SMALL_HASHES = new IntTable(SMALL_WORDS.size * 4, 1);
SMALL_WORDS.forEach(word => SMALL_HASHES.add(hashWord(word), 0));
const LONGEST_SMALL = 8;

/** The hash of a word's letters; 0 for a small word. */
export function contentHash(words: WordStream, word: number): number {
  const start = words.from[word] ?? 0;
  const end = words.lettersEnd(word);
  const hash = hashBetween(words.hashes, start, Math.min(end, start + 512));
  return end - start <= LONGEST_SMALL && SMALL_HASHES.find(hash, -1) >= 0 ? 0 : hash;
}

function hashWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) {
    hash = (Math.imul(hash, BASE) + word.charCodeAt(index)) | 0;
  }
  return hash;
}
