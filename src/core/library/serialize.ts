import type { Paper } from '../paper';
import type { StoredIndex } from '../search/searchIndex';
import { hashText } from '../text/hash';
import { fromBase64, toBase64 } from '../util/base64';
import { pack, unpack } from '../util/packed';
import type { StoredLibrary } from './libraryTypes';

const FORMAT = 'lectern-library';

/** Raised with every change of what is stored: of the papers' form, the tokens or the index. */
const VERSION = 3;

/** Says in one sentence why a serialised library was refused. */
export class SerializedLibraryError extends Error {
  override readonly name = 'SerializedLibraryError';
}

/** Four lines: format, version and checksum; the papers; their search index, as JSON and its arrays as base64. */
export function serialize({ papers, index }: StoredLibrary): string {
  const { json, arrays } = pack(index);
  const body = [JSON.stringify(papers), json, arrays.map(toBase64).join(' ')].join('\n');
  return `${FORMAT} ${VERSION} ${hashText(body)}\n${body}`;
}

/** The two parts of a serialised library; the index as a function, since it may never be needed. */
export interface SerializedParts {
  readonly papers: readonly Paper[];
  readonly index: () => StoredIndex;
}

/**
 * Takes apart what {@link serialize} gave.
 * @throws {SerializedLibraryError} when the text is damaged, cut short or of another version
 */
export function deserialize(serialized: string): SerializedParts {
  const headEnd = serialized.indexOf('\n');
  const [format, version, checksum] = serialized.slice(0, Math.max(headEnd, 0)).split(' ');
  if (format !== FORMAT) {
    throw new SerializedLibraryError('This is not a serialised library.');
  }
  if (version !== String(VERSION)) {
    throw new SerializedLibraryError(`The serialised library has version ${version ?? '?'}, not ${VERSION}.`);
  }
  const body = serialized.slice(headEnd + 1);
  if (hashText(body) !== checksum) {
    throw new SerializedLibraryError(
      'The serialised library is damaged: its checksum does not fit its content.',
    );
  }
  const [papers = '', json = '', arrays = ''] = body.split('\n');
  return {
    papers: JSON.parse(papers) as Paper[],
    index: () => unpack({ json, arrays: arrays.split(' ').map(fromBase64) }) as StoredIndex,
  };
}
