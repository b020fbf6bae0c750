import * as l10n from '@vscode/l10n';
import { createBirpc } from 'birpc';
import type { CacheStore } from '../../core/library/cache/cacheStore';
import { localLibraryPort, type OpenLibrary } from '../../core/service/localLibraryPort';
import { openBundledLibrary } from '../../core/service/openBundledLibrary';
import { Contents } from './sentContent';
import { OpenQuestions } from '../line/openQuestions';
import { Parts } from '../line/parts';
import type { Channel, EditorServices, LibraryQuestions } from './protocol';
import { rpcOptions } from '../line/rpcOptions';
import { pauses } from '../line/pauses';
import { packMentions } from './sentMentions';

/** Answers the questions that come over a channel from a library of its own, opened on the first of them. */
export function serveLibrary(channel: Channel): void {
  const tell = (level: 'info' | 'warn') => (message: string) => void editor.log.asEvent(level, message);
  const log = { info: tell('info'), warn: tell('warn') };
  const read = async (name: string) => new TextDecoder().decode(await editor.readCorpus(name));
  const open = async (): Promise<OpenLibrary> => {
    l10n.config({ contents: await editor.words() });
    return openBundledLibrary({ read, log, label: l10n.t('Bundled papers') });
  };
  const store: CacheStore = {
    read: name => editor.readCache(name),
    write: (name, bytes) => editor.writeCache(name, bytes),
    keep: names => editor.keepInCache(names),
  };
  const { onDidChange, ...port } = localLibraryPort(open, pauses(), store);
  const questions = new OpenQuestions();
  const parts = new Parts();
  const contents = new Contents();
  const answers: LibraryQuestions = {
    ...port,
    report: async () => ({ ...(await port.report()), memory: memoryInUse() }),
    takeContent: (part, ticket) => contents.take(part, ticket),
    readSource: (file, ticket) =>
      questions.answer(ticket, cancellation =>
        port.readSource({ ...file, content: contents.give(ticket) }, cancellation),
      ),
    citations: async (document, ticket) => {
      const found = await questions.answer(ticket, cancellation => port.citations(document, cancellation));
      return found && parts.first(ticket, found);
    },
    mentions: async (document, ticket) => {
      const found = await questions.answer(ticket, cancellation => port.mentions(document, cancellation));
      const packed = found && packMentions(found);
      return packed && { ...packed, mentions: parts.first(ticket, packed.mentions) };
    },
    more: ticket => parts.next(ticket),
    cancel: ticket => {
      questions.cancel(ticket);
      parts.drop(ticket);
      contents.drop(ticket);
    },
  };
  const editor = createBirpc<EditorServices, LibraryQuestions>(answers, rpcOptions(channel));
  onDidChange(() => void editor.libraryChanged.asEvent());
}

/** What hosts that are Node tell of their memory. */
declare const process:
  { memoryUsage?(): { readonly heapUsed: number; readonly external: number } } | undefined;

function memoryInUse(): number | undefined {
  const usage = typeof process === 'undefined' ? undefined : process.memoryUsage?.();
  return usage && usage.heapUsed + usage.external;
}
