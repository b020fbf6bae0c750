import MiniSearch from 'minisearch';
import type { Paper } from '../paper/paper';
import { indexOptions } from '../search/index/indexOptions';
import { SerializedIndexError } from '../search/index/serializedIndexError';
import type { StoredLatentModel } from '../search/latent/latentModel';
import { SearchIndex } from '../search/searchIndex';
import type { TopicNames } from '../search/query/filters';
import { hashText } from '../text/hash';
import { fromBase64, toBase64 } from '../util/base64';
import { messageOf } from '../util/messageOf';
import { pack, unpack } from '../util/packed';

/** A library as the texts of three files. */
export interface SerializedLibrary {
  /** The papers, as JSON. */
  readonly papers: string;
  /** Their search index, as MiniSearch serialises it. */
  readonly index: string;
  /** What was trained on them: format, version and checksum, then JSON, then its arrays as base64. */
  readonly latentModel: string;
}

const LATENT_FORMAT = 'lectern-latent-model';

/** Raised with every change of the form. */
const LATENT_VERSION = 1;

/** Says in one sentence why a serialised library was refused. */
export class SerializedLibraryError extends Error {
  override readonly name = 'SerializedLibraryError';
}

/** The papers and their index, made anew with the stock MiniSearch: the form is its own, whoever reads it. */
export function serialize(papers: readonly Paper[], latentModel: StoredLatentModel): SerializedLibrary {
  const index = new MiniSearch(indexOptions);
  index.addAll(papers);
  const { json, arrays } = pack(latentModel);
  const body = [json, ...arrays.map(toBase64)].join('\n');
  return {
    papers: JSON.stringify(papers),
    index: JSON.stringify(index),
    latentModel: `${LATENT_FORMAT} ${LATENT_VERSION} ${hashText(body)}\n${body}`,
  };
}

/** The parts of a serialised library. */
export interface DeserializedLibrary {
  readonly papers: readonly Paper[];
  /** Loads the index. */
  readonly index: () => SearchIndex;
}

/**
 * Takes apart what {@link serialize} gave.
 * @throws {SerializedLibraryError} when a text is damaged, cut short, of another version, or of other papers than the rest
 */
export function deserialize(serialized: SerializedLibrary, topicNames?: TopicNames): DeserializedLibrary {
  const papers = readPapers(serialized.papers);
  const latentModel = readLatentModel(serialized.latentModel);
  try {
    return { papers, index: SearchIndex.load(serialized.index, papers, latentModel, topicNames) };
  } catch (error) {
    if (error instanceof SerializedIndexError) {
      throw new SerializedLibraryError(error.message);
    }
    throw error;
  }
}

function readPapers(text: string): readonly Paper[] {
  let papers: unknown;
  try {
    papers = JSON.parse(text);
  } catch (error) {
    throw new SerializedLibraryError(`The papers are damaged: ${messageOf(error)}`);
  }
  if (!Array.isArray(papers)) {
    throw new SerializedLibraryError('These are no serialised papers.');
  }
  return papers as Paper[];
}

function readLatentModel(text: string): StoredLatentModel {
  const headEnd = text.indexOf('\n');
  const [format, version, checksum] = text.slice(0, Math.max(headEnd, 0)).split(' ');
  if (format !== LATENT_FORMAT) {
    throw new SerializedLibraryError('This is no serialised latent model.');
  }
  if (version !== String(LATENT_VERSION)) {
    throw new SerializedLibraryError(
      `The latent model has version ${version ?? '?'}, not ${LATENT_VERSION}.`,
    );
  }
  const body = text.slice(headEnd + 1);
  if (hashText(body) !== checksum) {
    throw new SerializedLibraryError('The latent model is damaged: its checksum does not fit its content.');
  }
  const [json = '', ...arrays] = body.split('\n');
  return unpack({ json, arrays: arrays.map(fromBase64) }) as StoredLatentModel;
}
