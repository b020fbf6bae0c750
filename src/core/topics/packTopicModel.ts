import { toBase64 } from '../util/base64';
import type { TopicCut, TopicModelJson } from './topicModel';
import type { Vocabulary } from './topicVocabulary';

/** A trained model before its weights are rounded. */
export interface TrainedTopics {
  /** How many papers it was learnt from. */
  readonly papers: number;
  readonly cut: TopicCut;
  readonly topics: readonly string[];
  /** By topic, then by the vocabulary's columns. */
  readonly weights: readonly Float64Array[];
  /** By topic, the columns that are kept however small their weight. */
  readonly kept: readonly ReadonlySet<number>[];
  readonly vocabulary: Vocabulary;
}

/** Terms of each topic that are kept: those of its query and the others of the greatest weight. */
const KEPT_TERMS = 350;

/** Rounds a model to bytes and leaves out weights that change nothing. */
export function packTopicModel(trained: TrainedTopics): TopicModelJson {
  const { papers, cut, topics, weights, kept, vocabulary } = trained;
  const greatest = Math.max(
    ...weights.map(row => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)),
  );
  const scale = greatest / 127 || 1;
  return {
    papers,
    cut,
    terms: [...vocabulary.columns.keys()].join(' '),
    papersWith: packUint16(vocabulary.papersWith),
    scale,
    topics: topics.map((id, topic) => {
      const row = (weights[topic] ?? new Float64Array()).map(weight => Math.round(weight / scale));
      const columns = keptColumns(row, kept[topic] ?? new Set());
      return {
        id,
        terms: packUint16(columns),
        weights: toBase64(new Uint8Array(Int8Array.from(columns, column => row[column] ?? 0).buffer)),
      };
    }),
  };
}

function keptColumns(weights: Float64Array, always: ReadonlySet<number>): number[] {
  const columns = Array.from(weights.keys()).filter(column => weights[column] !== 0);
  const size = (column: number) => Math.abs(weights[column] ?? 0);
  const rank = (column: number) => (always.has(column) ? Infinity : size(column));
  const ranked = columns.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)));
  return ranked.slice(0, KEPT_TERMS).sort((a, b) => a - b);
}

/** Little-endian, whatever the machine. */
function packUint16(values: readonly number[]): string {
  return toBase64(Uint8Array.from(values.flatMap(value => [value & 255, value >>> 8])));
}
