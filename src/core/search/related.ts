import type { Paper } from '../paper';
import { bestOf } from '../util/bestOf';
import type { Corpus } from './corpus';
import type { Subjects } from './latent/subjects';
import { countStems } from './latent/termWeights';
import { paperTexts } from './paperTexts';
import { PARAMETERS } from './parameters';
import { byRank } from './rankPapers';
import { scorePapers, type Scores } from './scores';
import { termsOf } from './terms';

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
  subjects: Subjects,
  limit: number,
): RelatedPaper[] {
  const counts = countStems(corpus.takeApart(paper));
  const cosines = subjects.near(counts, corpus.index.capacity);
  const lexical = scorePapers(toSlots(counts, corpus), 0, corpus);
  const own = corpus.numberOf(paper.id);
  const ceiling = bestExcept(own, lexical);
  const scored = [...corpus.numbers()].flatMap(number => {
    const other = corpus.find(number);
    const words = ceiling === 0 ? 0 : (lexical.scores[number] ?? 0) / ceiling;
    const score = words + PARAMETERS.latentRelated * Math.max(0, cosines?.[number] ?? 0);
    return other === undefined || number === own || score === 0 ? [] : [{ number, paper: other, score }];
  });
  const rarities = new Map(lexical.slots.map(slot => [slot.word, slot.weight]));
  return bestOf(scored, limit, byRank).map(({ paper: other, score }) => ({
    paper: other,
    score,
    shared: sharedWords(other, rarities),
  }));
}

/** The highest score of any paper but this one. */
function bestExcept(own: number | undefined, { papers, scores }: Scores): number {
  let best = 0;
  for (const number of papers) {
    best = number === own ? best : Math.max(best, scores[number] ?? 0);
  }
  return best;
}

function toSlots(counts: ReadonlyMap<number, number>, { lexicon }: Corpus) {
  return [...counts].map(([number, count]) => {
    const stem = lexicon.stem(number);
    return { word: stem, alternatives: [{ stem, credit: 1 }], count, grammar: false, half: false };
  });
}

function sharedWords(paper: Paper, weights: ReadonlyMap<string, number>): string[] {
  const own = new Map<string, string>();
  const { title, abstract } = paperTexts(paper);
  for (const { stem, word, joined } of [...termsOf(title), ...termsOf(abstract)]) {
    if (!joined && weights.has(stem) && !own.has(stem) && saysSomething(word)) {
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
