import { createBirpc } from 'birpc';
import type { LibraryPort } from '../../core/service/libraryPort';
import { longQuestions } from './longQuestions';
import type { Channel, EditorServices, LibraryQuestions } from './protocol';
import { rpcOptions } from '../line/rpcOptions';

/** The questions of the port over one line. */
export interface AskedLibrary {
  readonly questions: Omit<LibraryPort, 'onDidChange'>;
  /** Rejects the questions that wait for an answer, and those asked from now on. */
  reject(error: Error): void;
}

/** Asks the library at the other end of a channel, where `serveLibrary` answers. */
export function askLibrary(channel: Channel, services: EditorServices): AskedLibrary {
  const library = createBirpc<LibraryQuestions, EditorServices>(services, rpcOptions(channel));
  const { search, related, find, findAll, cardOf, browse, placeOf, mapContent } = library;
  const { restoreSources, storeSources } = library;
  const {
    removeSource,
    showBundled,
    report,
    addEntries,
    bibtexEntries,
    insertCitation,
    declareBibliography,
  } = library;
  const { checkCitations, checkEntries } = library;
  const { readYaml, writtenKey, isCiting, completeKey, keyAt, placesOfKey } = library;
  return {
    questions: {
      ...{ search, related, find, findAll, cardOf, browse, placeOf, mapContent },
      ...{ restoreSources, storeSources },
      ...{
        removeSource,
        showBundled,
        report,
        addEntries,
        bibtexEntries,
        insertCitation,
        declareBibliography,
      },
      ...{ checkCitations, checkEntries },
      ...{ readYaml, writtenKey, isCiting, completeKey, keyAt, placesOfKey },
      ...longQuestions(library),
    },
    reject: error => library.$close(error),
  };
}
