import { stem } from '../../text/stem';
import { STOP_WORDS } from '../../text/stopWords';
import { isUnspaced } from '../../text/unspaced';
import type { Corpus } from '../index/corpus';
import { Expansions, type Expansion } from './expansions';
import type { Query } from './parseQuery';
import { spelledWordsOf } from './spelledWords';

/** One word of a query with everything it may stand for. */
export interface QueryTerm {
  /** As typed, folded. */
  readonly word: string;
  /** The word's own stem first. */
  readonly expansions: readonly Expansion[];
  /** How often the word stands in the query. */
  readonly frequency: number;
  readonly isStopWord: boolean;
  /** True when the expansions are completions, which share one inverse document frequency. */
  readonly isPrefix: boolean;
}

/** A word that no paper has is the beginning of one when it has so many letters. */
const SHORTEST_PREFIX = 3;

/** The words of a query, each once, in the order of their first occurrence. */
export function queryTermsOf(query: Query, corpus: Corpus): QueryTerm[] {
  const words = spelledWordsOf(query.text);
  const terms = new Map<string, QueryTerm>();
  words.forEach(({ word, spellings }, place) => {
    const known = terms.get(word);
    if (known) {
      terms.set(word, { ...known, frequency: known.frequency + 1 });
      return;
    }
    const isLast = query.isUnfinished && place === words.length - 1;
    const expansions = new Expansions(word, corpus);
    spellings.forEach(spelling => expansions.addSpelling(spelling));
    expansions.addCompounds(
      words.map(other => other.word),
      place,
      query.isUnfinished,
    );
    terms.set(word, toQueryTerm(word, isLast, expansions, corpus));
  });
  return [...terms.values()];
}

function toQueryTerm(word: string, isLast: boolean, expansions: Expansions, corpus: Corpus): QueryTerm {
  const isStopWord = STOP_WORDS.has(word);
  const isUnknown = () => expansions.isAlone && !isStopWord && !corpus.stems.has(stem(word));
  const isBeginning = () => word.length >= SHORTEST_PREFIX && isUnknown() && expansions.hasCompletions;
  const isPrefix = isLast || isSingleCharacter(word) || isBeginning();
  if (isPrefix) {
    expansions.addCompletions();
  }
  if (isUnknown()) {
    expansions.addCorrections();
  }
  return {
    word,
    expansions: expansions.list(),
    frequency: 1,
    isStopWord,
    isPrefix: isPrefix && !expansions.isAlone,
  };
}

/** In the index a character of an unspaced script stands with the next one. */
function isSingleCharacter(word: string): boolean {
  return word.length === 1 && isUnspaced(word);
}
