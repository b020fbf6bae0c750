import type { Paper } from '../paper';
import { BestOf } from '../util/bestOf';
import type { Corpus } from './corpus';
import type { Subjects } from './latent/subjects';
import { countSlots } from './latent/termWeights';
import { PARAMETERS } from './parameters';
import { latentWeight, lengthOf, shortnessOf, toQuestion, type Question } from './question';
import { rescoreFor } from './rescore';
import { scorePapers, type Scores } from './scores';
import type { Slot } from './slots';

/** A paper with its place in a ranking. */
export interface RankedPaper {
  readonly number: number;
  readonly paper: Paper;
  readonly score: number;
}

/** What is ranked, and by what. */
export interface Shelf {
  readonly corpus: Corpus;
  /** Asked for only when nearness of subject counts. */
  readonly subjects: () => Subjects | undefined;
  readonly passes: (paper: Paper) => boolean;
}

/** Papers in the order in which they answer a question. */
export interface Ranking {
  readonly question: Question;
  readonly papers: readonly RankedPaper[];
}

/**
 * Ranks the papers that pass: BM25 and, for longer queries, nearness of subject choose a few hundred; a close
 * look at their words puts these in order; the others follow as they are.
 */
export function rankPapers(slots: readonly Slot[], text: string, shelf: Shelf, limit: number): Ranking {
  const words = lengthOf(slots);
  const shortness = shortnessOf(words);
  const lexical = scorePapers(slots, shortness, shelf.corpus);
  const question = toQuestion(lexical.slots, text, shortness, shelf.corpus.lexicon);
  const nearness = nearnessTo(slots, latentWeight(words), shelf);
  const closest = candidatesFor(shortness, limit);
  const first = chooseCandidates(lexical, nearness, question, shelf, Math.max(limit, closest));
  const bestBm25 = lexical.best || 1;
  const rescore = rescoreFor(question);
  const closely = first.slice(0, closest).map(candidate => ({
    ...candidate,
    score: rescore(
      { bm25: lexical.scores[candidate.number] ?? 0, bestBm25, nearness: nearness?.[candidate.number] ?? 0 },
      shelf.corpus.codesOf(candidate.number, candidate.paper),
    ),
  }));
  const least = Math.min(...closely.map(({ score }) => score));
  return {
    question,
    papers: [...closely.sort(byRank), ...scaleBelow(first.slice(closest), least)],
  };
}

/** How many papers are looked at closely: few while somebody types, more for a long query or a long list. */
function candidatesFor(shortness: number, limit: number): number {
  const { candidatesShort, candidates } = PARAMETERS;
  return shortness === 1 ? candidatesShort : Math.min(candidates, Math.max(candidatesShort, 2 * limit));
}

/** Weighted nearness by paper number, never negative; undefined when it does not count. */
function nearnessTo(slots: readonly Slot[], weight: number, shelf: Shelf): Float32Array | undefined {
  const subjects = weight > 0 ? shelf.subjects() : undefined;
  const cosines = subjects?.near(countSlots(slots, shelf.corpus.lexicon), shelf.corpus.index.capacity);
  return cosines?.map(cosine => weight * Math.max(0, cosine));
}

function chooseCandidates(
  lexical: Scores,
  nearness: Float32Array | undefined,
  { name }: Question,
  { corpus, passes }: Shelf,
  limit: number,
): RankedPaper[] {
  const best = lexical.best || 1;
  const named = new Set(corpus.named(name));
  const chosen = new BestOf<RankedPaper>(limit, byRank);
  const offer = (number: number, score: number) => {
    const paper = score > 0 && score >= (chosen.last?.score ?? 0) ? corpus.find(number) : undefined;
    if (paper !== undefined && passes(paper)) {
      chosen.offer({ number, paper, score });
    }
  };
  named.forEach(number => offer(number, Infinity));
  for (const number of nearness === undefined ? lexical.papers : corpus.numbers()) {
    if (!named.has(number)) {
      offer(number, (lexical.scores[number] ?? 0) / best + (nearness?.[number] ?? 0));
    }
  }
  return chosen.items;
}

/** Best score first; ties: newest first, then by title and id. */
export function byRank(a: RankedPaper, b: RankedPaper): number {
  return (
    (a.score === b.score ? 0 : b.score - a.score) ||
    (b.paper.year ?? 0) - (a.paper.year ?? 0) ||
    compareText(a.paper.title, b.paper.title) ||
    compareText(a.paper.id, b.paper.id)
  );
}

/** The same order with scores below `ceiling`. */
function scaleBelow(ranked: readonly RankedPaper[], ceiling: number): RankedPaper[] {
  const best = ranked[0]?.score ?? 1;
  return ranked.map(item => ({ ...item, score: (ceiling * 0.999 * item.score) / best }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
