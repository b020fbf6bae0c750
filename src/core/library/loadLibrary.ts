import { PaperLibrary, type LibraryOptions } from './library';
import type { Library } from './libraryTypes';
import { deserialize, type SerializedLibrary } from './serialize';

/**
 * Restores a library from `library.serialize()`.
 * @throws {SerializedLibraryError} when a text is damaged, cut short, of another version, or of other papers than the rest;
 * nothing is half-loaded
 */
export function loadLibrary(serialized: SerializedLibrary, options: LibraryOptions = {}): Library {
  const { papers, index } = deserialize(serialized, options.topicNames);
  const library = new PaperLibrary(options, index);
  library.add(papers);
  return library;
}
