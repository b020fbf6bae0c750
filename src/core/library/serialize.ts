import type { Paper } from '../paper';
import type { SearchIndex } from '../search/searchIndex';
import { hashText } from '../text/hash';

const FORMAT = 'lectern-library';

/** Raised with every change of what is stored: of the papers' form, the tokens or the index. */
const VERSION = 2;

/** Says in one sentence why a serialised library was refused. */
export class SerializedLibraryError extends Error {
  override readonly name = 'SerializedLibraryError';
}

/** Three lines: format, version and checksum; the papers; their search index. */
export function serialize(papers: readonly Paper[], index: SearchIndex): string {
  const body = `${JSON.stringify(papers)}\n${JSON.stringify(index)}`;
  return `${FORMAT} ${VERSION} ${hashText(body)}\n${body}`;
}

/** The two parts of a serialised library; the index still as JSON text, since it may never be needed. */
export interface SerializedParts {
  readonly papers: readonly Paper[];
  readonly index: string;
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
  const split = body.indexOf('\n');
  return { papers: JSON.parse(body.slice(0, split)) as Paper[], index: body.slice(split + 1) };
}
