import type { AsPlainObject } from 'minisearch';
import type { Paper } from '../../paper/paper';
import { messageOf } from '../../util/messageOf';
import { INDEX_FIELDS } from './indexFields';
import { checksumOf, packedOptions, type StoredFields } from './indexOptions';
import { PackedIndex } from './packedIndex';
import { packTerms } from './packTerms';
import { SerializedIndexError } from './serializedIndexError';

/** The form of MiniSearch 7's plain object. */
const SERIALIZATION_VERSION = 2;

/**
 * Reads the index of these papers that MiniSearch serialised as JSON; they are numbered in their order. It is loaded when it is
 * asked for: who has papers of their own stored takes it from there.
 * @throws {SerializedIndexError} at once when the text is damaged, no index, of another version or of other papers
 */
export function readIndex(json: string, papers: readonly Paper[]): () => PackedIndex {
  const plain = parse(json);
  if (!Array.isArray(plain.index) || typeof plain.documentIds !== 'object') {
    throw new SerializedIndexError('This is no index of MiniSearch.');
  }
  const { serializationVersion, fieldIds } = plain;
  if (serializationVersion !== SERIALIZATION_VERSION) {
    const version = String(serializationVersion);
    throw new SerializedIndexError(`The index has version ${version}, not ${SERIALIZATION_VERSION}.`);
  }
  if (INDEX_FIELDS.some((field, place) => fieldIds?.[field] !== place)) {
    throw new SerializedIndexError(`The index has other fields than ${INDEX_FIELDS.join(', ')}.`);
  }
  if (!isOf(plain, papers)) {
    throw new SerializedIndexError('The index is not of these papers.');
  }
  const terms = packTerms(plain.index);
  return () => {
    const index: unknown = PackedIndex.loadJS(plain as AsPlainObject, packedOptions, terms);
    return index as PackedIndex;
  };
}

function parse(json: string): Partial<AsPlainObject> {
  try {
    return (JSON.parse(json) ?? {}) as Partial<AsPlainObject>;
  } catch (error) {
    throw new SerializedIndexError(`The index is damaged: ${messageOf(error)}`);
  }
}

function isOf({ documentIds, storedFields }: Partial<AsPlainObject>, papers: readonly Paper[]): boolean {
  const ids: Record<string, unknown> = documentIds ?? {};
  const stored: Record<string, Partial<StoredFields> | undefined> = storedFields ?? {};
  return (
    Object.keys(ids).length === papers.length &&
    papers.every(
      (paper, number) => ids[number] === paper.id && stored[number]?.checksum === checksumOf(paper),
    )
  );
}
