import type { Paper } from '../../paper/paper';
import type { StoredIndex } from '../../search/searchIndex';
import { pack, unpack } from '../../util/packed';
import type { StoredLibrary } from '../libraryTypes';
import type { StoredSources } from '../sources/storedSources';

/** A library with its sources at one moment. */
export interface Snapshot {
  readonly library: StoredLibrary;
  readonly sources: StoredSources;
}

/** What every host has of the Encoding Standard; the core sees no ambient types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Papers that are written or read in one go, which takes some ten milliseconds. */
const PAPERS_AT_ONCE = 1000;

interface Head {
  /** How many there are in the sections that follow. */
  readonly papers: number;
  readonly arrays: number;
  readonly sources: StoredSources;
}

/** Gives the sections of a snapshot one after the other. */
export type NextSection = () => Promise<Uint8Array<ArrayBuffer>>;

/** A snapshot as sections of bytes: the sources, the index as JSON, each of its arrays, then the papers. */
export function* sectionsOf({ library, sources }: Snapshot): Generator<Uint8Array<ArrayBuffer>, undefined> {
  const { papers, index } = library;
  const packed = pack(index);
  const head: Head = { papers: papers.length, arrays: packed.arrays.length, sources };
  yield toBytes(head);
  yield new TextEncoder().encode(packed.json);
  yield* packed.arrays;
  for (let start = 0; start < papers.length; start += PAPERS_AT_ONCE) {
    yield toBytes(papers.slice(start, start + PAPERS_AT_ONCE));
  }
}

/** The snapshot of the sections that {@link sectionsOf} gave. Rejects when they are no such sections. */
export async function readSnapshot(next: NextSection): Promise<Snapshot> {
  const head = fromBytes(await next()) as Head;
  const json = new TextDecoder().decode(await next());
  const arrays: Uint8Array<ArrayBuffer>[] = [];
  while (arrays.length < head.arrays) {
    arrays.push(await next());
  }
  const index = unpack({ json, arrays }) as StoredIndex;
  const papers: Paper[] = [];
  while (papers.length < head.papers) {
    papers.push(...(fromBytes(await next()) as Paper[]));
  }
  return { library: { papers, index }, sources: head.sources };
}

function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function fromBytes(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
