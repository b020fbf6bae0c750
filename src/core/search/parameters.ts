/**
 * Every number that ranking depends on: one set for all queries and libraries. Those without a source were tuned one at a time
 * on public collections of abstracts (Cranfield, CACM, SciFact and six others) and on hand-written queries; a change that helped
 * one of them alone was not taken. Each with its meaning and the range in which it makes sense.
 */
export const PARAMETERS = {
  /** How fast further occurrences of a term stop counting: k1 of BM25, 1.2 to 2 (Robertson and Zaragoza, 2009). */
  k1: 1.6,
  /** How much a paper's length counts against it: b of BM25, 0 to 1, most often 0.75 (the same). */
  b: 0.75,
  /** How often a field's words count, above 0 (BM25F; Robertson, Zaragoza and Taylor, 2004). */
  fieldWeight: { title: 2.5, abstract: 1, about: 1, paraphrase: 2 },
  /** Candidates that are re-ranked at most, from the length of a result list up. */
  candidates: 100,
  /** The same while somebody types a short query. */
  candidatesShort: 40,
  /** Papers whose tokens are kept for the next re-ranking, 3 KB each. */
  keptPapers: 4000,
  /** Completions of a half-typed word at most, the most frequent ones. */
  completions: 30,
  /** The credit of a completion of which nothing is typed yet, 0 to 1; it grows to 1 with the share that is typed. */
  completionCredit: 0.5,
  /** Words that a misspelt word may stand for at most, the nearest ones. */
  corrections: 8,
  /** The credit of a correction for each edit, 0 to 1. */
  correctionCredit: 0.8,
  /** The credit of two words for one in which they are run together, 0 to 1. */
  splitCredit: 0.7,
  /** Words of a query that may be run together to a compound, 2 or more. */
  longestCompound: 4,
  /** Letters of a compound that is completed, at least. */
  shortestCompound: 4,
  /** Completions of a compound at most, below `completions`. */
  compoundCompletions: 4,
  /** A query of so many words, without stop words, or fewer is wholly short. */
  shortest: 3,
  /** One of so many or more is wholly long; between the two the weights below change smoothly. */
  longest: 10,
  /** Short queries: what a stop word counts beside a word of content, 0 to 1. */
  stopWord: 0.5,
  /** Short queries: the power of the share of the query that a paper covers, 0 for none. */
  coverage: 2,
  /** Short queries: what the share of the query that the title covers counts beside BM25, 0 or more. */
  titleCoverage: 0.5,
  /** Short queries: what the share of the title that the query names counts, 0 or more. */
  titleDensity: 0.3,
  /** Short queries: what term proximity counts beside BM25, 0 or more. */
  proximityShort: 0.6,
  /** Long queries: the same. */
  proximityLong: 0.3,
  /** Axes of the latent space; 30 to 300 (Deerwester and others, 1990). */
  dimensions: 50,
  /** Rounds of its subspace iteration; 4 or more (Halko, Martinsson and Tropp, 2011). */
  rounds: 6,
  /** Papers it is trained on at most: an even sample of more. */
  trainedOn: 10_000,
  /** Growth, or its inverse, of the library at which it is trained anew, above 1. */
  outgrown: 1.3,
  /** Papers up to which it may be trained while somebody waits for a search. */
  trainedWhileSearching: 30_000,
  /** What cosine similarity counts beside the best BM25, 0 or more. */
  latent: 0.4,
  /** It counts from so many words of a query on, without stop words. */
  latentFrom: 3,
  /** It counts in full from so many. */
  latentFull: 8,
  /** Related papers: what cosine similarity counts beside words in common, 0 or more. */
  latentRelated: 1,
  /** Words named as the reason why papers are related, at most. */
  sharedWords: 5,
  /** What a title that begins like the query counts; a title that is the query comes first. */
  titleBeginning: 0.3,
};
