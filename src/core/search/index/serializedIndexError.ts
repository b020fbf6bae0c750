/** Says in one sentence why a serialised index was refused. */
export class SerializedIndexError extends Error {
  override readonly name = 'SerializedIndexError';
}
