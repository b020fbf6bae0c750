import { fromBase64 } from '../util/base64';

/** When a paper belongs to a topic, and when to none. */
export interface TopicCut {
  /** The least score with which a paper belongs to a topic. */
  readonly least: number;
  /** The least score as a share of the paper's best one. */
  readonly share: number;
  /** What must be left of the best score without the term that speaks loudest: one word alone decides nothing. */
  readonly leastWithoutLoudest: number;
  /** The least share of a paper's vocabulary, by weight, that the labelled papers have too. */
  readonly leastKnown: number;
}

/** A topic model as plain data for a file; numbers are base64. */
export interface TopicModelJson {
  /** How many labelled papers it was learnt from. */
  readonly papers: number;
  readonly cut: TopicCut;
  /** A space between them. */
  readonly terms: string;
  /** 16 bits for each term: the labelled papers that have it. */
  readonly papersWith: string;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** For each topic 16 bits for the place of each of its terms, and a signed byte for its weight. */
  readonly topics: readonly { readonly id: string; readonly terms: string; readonly weights: string }[];
}

/** What the model knows of a term: how rare it is, and the weights with which it speaks for or against topics. */
export interface ModelTerm {
  readonly rarity: number;
  /** Numbers of topics, and the weight for each. */
  readonly topics: number[];
  readonly weights: number[];
}

/** A topic model, ready to score papers. */
export interface TopicModel {
  readonly cut: TopicCut;
  /** Ids by topic number. */
  readonly topics: readonly string[];
  readonly terms: ReadonlyMap<string, ModelTerm>;
  /** The rarity of a term that the model does not know. */
  readonly rarest: number;
}

/** The model from its plain data. Takes a few milliseconds. */
export function readTopicModel(json: TopicModelJson): TopicModel {
  const papersWith = uint16Of(json.papersWith);
  const terms = json.terms.split(' ').map((term, place): [string, ModelTerm] => {
    return [term, { rarity: rarityOf(papersWith[place] ?? 0, json.papers), topics: [], weights: [] }];
  });
  json.topics.forEach((topic, number) => {
    const weights = new Int8Array(fromBase64(topic.weights).buffer);
    uint16Of(topic.terms).forEach((place, index) => {
      const term = terms[place]?.[1];
      term?.topics.push(number);
      term?.weights.push((weights[index] ?? 0) * json.scale);
    });
  });
  return {
    cut: json.cut,
    topics: json.topics.map(topic => topic.id),
    terms: new Map(terms),
    rarest: rarityOf(1, json.papers),
  };
}

/** The rarity of a term that so many of the papers have (a smoothed inverse document frequency; Spärck Jones, 1972). */
export function rarityOf(papersWith: number, papers: number): number {
  return Math.log((papers + 1) / (papersWith + 0.5));
}

/** Little-endian, whatever the machine. */
function uint16Of(base64: string): Uint16Array {
  const bytes = fromBase64(base64);
  return Uint16Array.from(
    { length: bytes.length >> 1 },
    (_, index) => (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8),
  );
}
