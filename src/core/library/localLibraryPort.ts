import { findMentions } from '../mentions/findMentions';
import type { Taxonomy } from '../topics/taxonomy';
import { topicsOf } from '../topics/topicsOf';
import { topicTree } from '../topics/topicTree';
import { Emitter } from '../util/event';
import { BibliographyCache } from './bibliographyCache';
import type { LibraryPort } from './libraryPort';
import type { Library } from './libraryTypes';

/** What a port opens: a library and the taxonomy that its papers are browsed by. */
export interface OpenLibrary {
  readonly library: Library;
  readonly taxonomy: Taxonomy;
}

/** A port to a library in this thread. `open` is called on the first question, and again on the next if it failed. */
export function localLibraryPort(open: () => Promise<OpenLibrary>): LibraryPort {
  const changed = new Emitter<void>();
  const bibliographies = new BibliographyCache();
  let opening: Promise<OpenLibrary> | undefined;
  const opened = () => {
    opening ??= open().then(
      result => {
        result.library.onDidChange(() => changed.fire());
        return result;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };
  return {
    onDidChange: changed.event,
    search: async (query, options) => (await opened()).library.search(query, options),
    related: async (id, options) => {
      const { library } = await opened();
      const paper = library.find(id);
      return paper ? library.related(paper, options) : [];
    },
    find: async id => (await opened()).library.find(id),
    topicTree: async () => {
      const { library, taxonomy } = await opened();
      return topicTree(library, taxonomy);
    },
    topicsOf: async paper => topicsOf(paper, (await opened()).taxonomy),
    mentions: async ({ text, languageId, bibliography = [], ...options }) => {
      const { library } = await opened();
      return findMentions(text, languageId, library, {
        ...options,
        bibliography: bibliographies.libraryOf(bibliography),
      });
    },
  };
}
