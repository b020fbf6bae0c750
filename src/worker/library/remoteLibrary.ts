import type { LibraryPort } from '../../core/service/libraryPort';
import { Emitter, type Event } from '../../core/util/event';
import { askLibrary, type AskedLibrary } from './askLibrary';
import type { Line } from '../line/line';
import type { EditorServices } from './protocol';

/** A port to a library in another thread, which is ended with `dispose`. */
export interface RemoteLibrary extends LibraryPort {
  /** Fires when the thread died, and with it all that it had read. */
  readonly onDidLose: Event<void>;
  /** Rejects what is still asked. */
  dispose(): void;
}

interface Connection {
  readonly library: AskedLibrary;
  readonly line: Line;
}

/**
 * A port whose questions go over a line. The first question makes the line. When its thread dies, the questions that
 * wait are rejected, and the next one makes a new line.
 */
export function remoteLibrary(
  connect: () => Promise<Line>,
  services: Omit<EditorServices, 'libraryChanged'>,
): RemoteLibrary {
  const changed = new Emitter<void>();
  const lost = new Emitter<void>();
  const libraryChanged = () => changed.fire();
  let current: Promise<Connection> | undefined;
  let disposed = false;
  const open = async (): Promise<Connection> => {
    const line = await connect();
    const library = askLibrary(line, { ...services, libraryChanged });
    line.onLost(error => {
      current = undefined;
      library.reject(error);
      line.end();
      lost.fire();
    });
    return { library, line };
  };
  const ask = async () => {
    if (disposed) {
      throw new Error('The library is closed.');
    }
    current ??= open().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return (await current).library.questions;
  };
  return {
    onDidChange: changed.event,
    onDidLose: lost.event,
    search: async (query, options) => (await ask()).search(query, options),
    related: async (id, options) => (await ask()).related(id, options),
    find: async id => (await ask()).find(id),
    browse: async (view, path) => (await ask()).browse(view, path),
    placeOf: async (view, id) => (await ask()).placeOf(view, id),
    findAll: async ids => (await ask()).findAll(ids),
    cardOf: async paper => (await ask()).cardOf(paper),
    mapContent: async () => (await ask()).mapContent(),
    citations: async (document, token) => (await ask()).citations(document, token),
    mentions: async (document, token) => (await ask()).mentions(document, token),
    readSource: async (file, token) => (await ask()).readSource(file, token),
    removeSource: async name => (await ask()).removeSource(name),
    showBundled: async isShown => (await ask()).showBundled(isShown),
    restoreSources: async () => (await ask()).restoreSources(),
    storeSources: async () => (await ask()).storeSources(),
    report: async () => (await ask()).report(),
    addEntries: async (...given) => (await ask()).addEntries(...given),
    bibtexEntries: async papers => (await ask()).bibtexEntries(papers),
    checkCitations: async document => (await ask()).checkCitations(document),
    checkEntries: async (...given) => (await ask()).checkEntries(...given),
    insertCitation: async (...given) => (await ask()).insertCitation(...given),
    declareBibliography: async (...given) => (await ask()).declareBibliography(...given),
    readYaml: async text => (await ask()).readYaml(text),
    writtenKey: async (...given) => (await ask()).writtenKey(...given),
    isCiting: async document => (await ask()).isCiting(document),
    completeKey: async (...given) => (await ask()).completeKey(...given),
    keyAt: async (...given) => (await ask()).keyAt(...given),
    placesOfKey: async (...given) => (await ask()).placesOfKey(...given),
    dispose: () => {
      disposed = true;
      changed.dispose();
      lost.dispose();
      current?.then(close, () => undefined);
    },
  };
}

function close({ library, line }: Connection): void {
  library.reject(new Error('The library is closed.'));
  line.end();
}
