/**
 * Every number the ranking depends on: one set for all queries and libraries. Tuned one at a time on public
 * collections of abstracts and on hand-written queries; a change that helped one of them alone was not taken.
 */
export const PARAMETERS = {
  /** BM25 (Robertson and Zaragoza, 2009): how fast further occurrences stop counting, how much length counts. */
  k: 1.6,
  b: 0.75,
  /** How often a field's words count; a title stands more than once. */
  fieldWeight: { title: 2.5, abstract: 1, about: 1, paraphrase: 2 },
  /** Papers that are looked at closely; fewer while somebody types a short query. */
  candidates: 100,
  candidatesShort: 40,
  /** Papers whose words are kept for the next close look. */
  keptPapers: 4000,
  /** Words that a half-typed word may stand for, and the least credit of one. */
  completions: 30,
  completionCredit: 0.5,
  /** Words that a misspelt word may stand for, and the credit of each edit. */
  corrections: 8,
  correctionCredit: 0.8,
  /** The credit of two words for one in which they are run together. */
  splitCredit: 0.7,
  /** Compounds: words at most, letters at least, completions at most. */
  longestCompound: 4,
  shortestCompound: 4,
  compoundCompletions: 4,
  /** A query of so many words is wholly short; wholly long. */
  shortest: 3,
  longest: 10,
  /** In a short query: grammar; covering all words; words in the title, filling the title, standing close. */
  grammar: 0.5,
  coverage: 2,
  title: 0.5,
  fill: 0.3,
  nearShort: 0.6,
  /** In a long query. */
  nearLong: 0.3,
  /** Latent space: axes, rounds of its iteration, papers it is learnt from at most, growth at which it is learnt anew. */
  dimensions: 50,
  rounds: 6,
  learntFrom: 10_000,
  outgrown: 1.3,
  /** Papers up to which it may be learnt while somebody waits for a search. */
  learntWhileSearching: 30_000,
  /** What nearness of subject counts; from so many words on, in full from so many. */
  latent: 0.4,
  latentFrom: 3,
  latentFull: 8,
  /** Related papers: what nearness of subject counts beside words in common; words named as the reason. */
  latentRelated: 1,
  sharedWords: 5,
  /** A title that begins like the query. */
  beginning: 0.3,
};
