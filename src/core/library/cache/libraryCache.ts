import type { CacheStore } from './cacheStore';
import { hashBytes } from './hashBytes';
import { readSnapshot, sectionsOf, type Snapshot } from './snapshot';

/** Raised with every change of what is stored: of the papers' form, the index, or what is known of sources. */
const VERSION = 3;

/** A piece has so many bytes at most, so that handing it from thread to thread takes a millisecond or two. */
const PIECE = 4_000_000;

const MANIFEST = 'manifest';

/** Says in one sentence why a cache cannot be used. */
class CacheError extends Error {
  override readonly name = 'CacheError';
}

interface Manifest {
  readonly version: number;
  /** What the snapshot was made with. */
  readonly basis: string;
  readonly sections: readonly (readonly Piece[])[];
}

interface Piece {
  readonly name: string;
  readonly hash: number;
}

/** What every host has of the Encoding Standard; the core sees no ambient types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * The last snapshot of a library. A new one is written beside the old; what makes it count is its manifest, which is
 * written last. So whatever happens on the way, one of the two is whole.
 */
export class LibraryCache {
  private bytes: number | undefined;

  /** @param basis a snapshot is of use only to who has the same: the same bundled papers */
  constructor(
    private readonly store: CacheStore,
    private readonly basis: () => string,
  ) {}

  /** How many bytes the last snapshot has, as far as it was loaded or saved in this session. */
  get size(): number | undefined {
    return this.bytes;
  }

  /** The last snapshot; undefined when there is none. Rejects with a `CacheError` when it is damaged or old. */
  async load(): Promise<Snapshot | undefined> {
    const manifest = await this.manifest();
    if (manifest === undefined) {
      return undefined;
    }
    if (manifest.version !== VERSION || manifest.basis !== this.basis()) {
      throw new CacheError('It was made by another version of Lectern.');
    }
    const sections = manifest.sections.values();
    let size = 0;
    // The next one is fetched while the last is taken in.
    let coming = this.section(sections.next().value ?? []);
    const snapshot = await readSnapshot(async () => {
      const section = await coming;
      coming = this.section(sections.next().value ?? []);
      // Where it fails, the next call says so; there may be none.
      coming.catch(() => undefined);
      size += section.length;
      return section;
    });
    this.bytes = size;
    return snapshot;
  }

  /** Writes a snapshot in place of the last, which stays when that fails. */
  async save(snapshot: Snapshot): Promise<void> {
    const former = await this.manifest().catch(() => undefined);
    // Two windows, and two snapshots of one millisecond, must not write over each other's pieces.
    const generation = Math.random().toString(36).slice(2);
    const sections: Piece[][] = [];
    let size = 0;
    let count = 0;
    try {
      for (const section of sectionsOf(snapshot)) {
        const pieces: Piece[] = [];
        for (let start = 0; start < section.length; start += PIECE) {
          const bytes = section.slice(start, start + PIECE);
          const piece = { name: `${generation}-${count++}`, hash: hashBytes(bytes) };
          await this.store.write(piece.name, bytes);
          pieces.push(piece);
        }
        sections.push(pieces);
        size += section.length;
      }
      const manifest: Manifest = { version: VERSION, basis: this.basis(), sections };
      await this.store.write(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)));
      await this.store.keep(namesOf(manifest));
      this.bytes = size;
    } catch (error) {
      await this.store.keep(former ? namesOf(former) : []).catch(() => undefined);
      throw error;
    }
  }

  private async manifest(): Promise<Manifest | undefined> {
    const bytes = await this.store.read(MANIFEST);
    try {
      return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Manifest);
    } catch {
      throw new CacheError('Its list of contents is damaged.');
    }
  }

  private async section(pieces: readonly Piece[]): Promise<Uint8Array<ArrayBuffer>> {
    const all = pieces.map(async ({ name, hash }) => {
      const bytes = await this.store.read(name);
      if (bytes === undefined || hashBytes(bytes) !== hash) {
        throw new CacheError('A part of it is missing or damaged.');
      }
      return bytes;
    });
    return joined(await Promise.all(all));
  }
}

function namesOf({ sections }: Manifest): string[] {
  return [MANIFEST, ...sections.flat().map(({ name }) => name)];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}
