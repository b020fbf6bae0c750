import type { Paper } from '../../paper/paper';
import { bestOf } from '../../util/bestOf';
import type { Corpus } from '../index/corpus';
import { paperTexts } from '../index/paperTexts';
import { termsOf } from '../index/terms';
import type { LatentModel } from '../latent/latentModel';
import { frequenciesInPaper } from '../latent/termFrequencies';
import { PARAMETERS } from '../parameters';
import type { QueryTerm } from '../query/queryTerms';
import { scoreBm25, type Bm25Scores } from './bm25';
import { byRank } from './rankPapers';

/** A paper about the same things as another. */
export interface RelatedPaper {
  readonly paper: Paper;
  /** Higher is nearer; comparable within one list only. */
  readonly score: number;
  /** The words both papers have and few others do, as the related paper writes them, most telling first. */
  readonly shared: readonly string[];
}

/** The nearest papers by subject and by rare words in common, without the paper itself. */
export function relatedPapers(
  paper: Paper,
  corpus: Corpus,
  latentModel: LatentModel,
  limit: number,
): RelatedPaper[] {
  const frequencies = frequenciesInPaper(corpus.tokenize(paper));
  const cosines = latentModel.cosines(frequencies, corpus.index.capacity);
  const lexical = scoreBm25(toQueryTerms(frequencies, corpus), 0, corpus);
  const own = corpus.index.numberOf(paper.id);
  const ceiling = bestExcept(own, lexical);
  const scored = [...corpus.numbers()].flatMap(number => {
    const other = corpus.find(number);
    const words = ceiling === 0 ? 0 : (lexical.scores[number] ?? 0) / ceiling;
    const score = words + PARAMETERS.latentRelated * Math.max(0, cosines?.[number] ?? 0);
    return other === undefined || number === own || score === 0 ? [] : [{ number, paper: other, score }];
  });
  const weights = new Map(lexical.terms.map(term => [term.word, term.weight]));
  return bestOf(scored, limit, byRank).map(({ paper: other, score }) => ({
    paper: other,
    score,
    shared: sharedWords(other, weights),
  }));
}

/** The highest score of any paper but this one. */
function bestExcept(own: number | undefined, { papers, scores }: Bm25Scores): number {
  let best = 0;
  for (const number of papers) {
    best = number === own ? best : Math.max(best, scores[number] ?? 0);
  }
  return best;
}

function toQueryTerms(frequencies: ReadonlyMap<number, number>, { lexicon }: Corpus): QueryTerm[] {
  return [...frequencies].map(([number, frequency]) => {
    const stem = lexicon.stem(number);
    const expansions = [{ stem, credit: 1 }];
    return { word: stem, expansions, frequency, isStopWord: false, isPrefix: false };
  });
}

function sharedWords(paper: Paper, weights: ReadonlyMap<string, number>): string[] {
  const own = new Map<string, string>();
  const { title, abstract } = paperTexts(paper);
  for (const { stem, word, kind } of [...termsOf(title), ...termsOf(abstract)]) {
    if (kind === 'word' && weights.has(stem) && !own.has(stem) && saysSomething(word)) {
      own.set(stem, word);
    }
  }
  const telling = bestOf(
    own,
    PARAMETERS.sharedWords,
    ([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  );
  return telling.map(([, word]) => word);
}

/** Whether a reader learns something from a word that both papers have: not from a number or "no". */
function saysSomething(word: string): boolean {
  return /\p{L}/u.test(word) && word.toLowerCase() !== 'no';
}
