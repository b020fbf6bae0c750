import { type AbstractSentence, OWN } from './abstractSentences';

/** From here on a sentence needs the one that it leans on. */
const NEEDING = 1;

/** What scores so much surely is a result, and what scores so much is likely one. */
const SURE_RESULT = 3;
const LIKELY_RESULT = 2;

/** By the number of sentences. */
const COUNT = [0, 0.75, 2.67, 3.01, 3.22];
/** What counts for the room that is used, all of it being 1. */
const LENGTH = 1.57;
/** For the sentence of the abstract that looks most like its contribution, and for one that speaks of the paper itself. */
const LIKELIEST_CONTRIBUTION = 1.86;
const SPEAKS_OF_ITSELF = 1.0;
/** For the sentence that looks most like a result, for a sure result, and for each likely one more. */
const LIKELIEST_RESULT = 1.23;
const HAS_RESULT = 3;
const FURTHER_RESULT = 1.08;
const CONCLUSION = 1.3;
/** For two sentences of the same words, which speak of one thing, and for each that stands behind another in the abstract. */
const SHARED_WORDS = 0.73;
const NEIGHBOUR = 0.66;
/** For each degree to which a sentence leans on one that is not there. */
const UNSUPPORTED = -4.5;
/** For each short name that no sentence explains, two at most. */
const UNEXPLAINED = -0.3;

/** What is best in an abstract, whether it is chosen or not. */
export interface Likeliest {
  readonly contribution: number;
  readonly result: number;
}

/** The highest scores of the sentences. */
export function likeliestOf(all: readonly AbstractSentence[]): Likeliest {
  return {
    contribution: Math.max(...all.map(({ contribution }) => contribution)),
    result: Math.max(...all.map(({ result }) => result)),
  };
}

/** The one that looks most like the contribution. */
export function likeliestContribution(chosen: readonly AbstractSentence[]): AbstractSentence | undefined {
  return chosen.toSorted((a, b) => b.contribution - a.contribution)[0];
}

/**
 * What sentences, in their order, are worth together: what each is worth, and whether they say what the paper does and what came
 * out, and can be read. The weights were trained for the choices of readers, as those of `worthOf`: the softmax over all sets
 * of sentences that fit was moved towards the sets that share most with what readers chose. That there is a result, and that nothing
 * leans on what is not there, counts more than it was trained to.
 *
 * @param used the part of the room that they take, 0 to 1
 */
export function summaryWorth(
  chosen: readonly AbstractSentence[],
  { contribution, result }: Likeliest,
  used: number,
): number {
  const main = likeliestContribution(chosen);
  const others = chosen.filter(sentence => sentence !== main);
  const results = others.filter(sentence => sentence.result >= LIKELY_RESULT).length;
  return (
    chosen.reduce((sum, sentence) => sum + sentence.worth + lossOf(sentence, chosen, sentence === main), 0) +
    (COUNT[chosen.length] ?? 0) +
    LENGTH * used +
    (main?.contribution === contribution ? LIKELIEST_CONTRIBUTION : 0) +
    ((main?.own ?? 0) >= OWN ? SPEAKS_OF_ITSELF : 0) +
    (chosen.some(sentence => sentence.result === result) ? LIKELIEST_RESULT : 0) +
    (others.some(sentence => sentence.result >= SURE_RESULT) ? HAS_RESULT : 0) +
    FURTHER_RESULT * Math.max(0, results - 1) +
    (chosen.some(({ concludes }) => concludes) ? CONCLUSION : 0) +
    cohesionOf(chosen)
  );
}

function cohesionOf(chosen: readonly AbstractSentence[]): number {
  return chosen.reduce((sum, sentence, at) => {
    const before = chosen.slice(0, at);
    const shared = before.reduce((total, other) => total + sharedPart(sentence.words, other.words), 0);
    const isNeighbour = chosen[at - 1]?.place === sentence.place - 1;
    return sum + SHARED_WORDS * shared + (isNeighbour ? NEIGHBOUR : 0);
  }, 0);
}

function sharedPart(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...words].filter(word => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size));
}

/**
 * What a reader of a sentence misses. What it points to is in the sentence before, or, for the
 * contribution, in the one before that where that one itself points back, or a chosen one before it names it: "this framework".
 */
function lossOf(
  { place, leaning, explainedAt, before, pointsAt }: AbstractSentence,
  chosen: readonly AbstractSentence[],
  isMain: boolean,
): number {
  const isHere = (at: number): boolean => chosen.some(other => other.place === at);
  const unexplained = explainedAt.filter(at => !isHere(at)).length;
  const isSupported =
    leaning === 0 ||
    isHere(place - 1) ||
    (isMain && before >= NEEDING && isHere(place - 2)) ||
    chosen.some(other => other.place < place && pointsAt.some(word => other.words.has(word)));
  return UNEXPLAINED * Math.min(unexplained, 2) + (isSupported ? 0 : UNSUPPORTED * leaning);
}
