/** Where pieces of bytes are kept from one session to the next. Every function rejects when the place cannot be used. */
export interface CacheStore {
  /** Undefined when there is no piece of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes a piece whole or not at all, also when the program is ended meanwhile. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Deletes all other pieces. */
  keep(names: readonly string[]): Promise<void>;
}
