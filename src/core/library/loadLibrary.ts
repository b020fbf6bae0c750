import { SearchIndex } from '../search/searchIndex';
import { runAtOnce } from '../util/steps';
import { PaperLibrary, type LibraryOptions } from './library';
import type { Library } from './libraryTypes';
import { deserialize } from './serialize';

/**
 * Restores a library from `library.serialize()`. The index is taken apart when it is first needed.
 * @throws {SerializedLibraryError} when the text is damaged, cut short or of another version; nothing is half-loaded
 */
export function loadLibrary(serialized: string, options: LibraryOptions = {}): Library {
  const { papers, index } = deserialize(serialized);
  const library = new PaperLibrary(options, () =>
    runAtOnce(SearchIndex.restore(index(), papers, options.topicNames)),
  );
  library.add(papers);
  return library;
}
