import type { BirpcReturn } from 'birpc';
import type { LibraryPort } from '../../core/service/libraryPort';
import type { Citation } from '../../core/mentions/scan/scan';
import type { Cancellation } from '../../core/util/steps';
import { contentParts } from './sentContent';
import { gatherParts } from '../line/parts';
import type { EditorServices, LibraryQuestions, Part, SentMention, Ticket } from './protocol';
import { unpackMentions } from './sentMentions';

/** The questions that take long or have long answers: they can be cancelled, and are answered in parts. */
export function longQuestions(
  library: BirpcReturn<LibraryQuestions, EditorServices>,
): Pick<LibraryPort, 'citations' | 'mentions' | 'readSource'> {
  let tickets = 0;
  const ask = async <T>(cancellation: Cancellation | undefined, question: (ticket: Ticket) => Promise<T>) => {
    if (cancellation?.isCancellationRequested) {
      return undefined;
    }
    const ticket = ++tickets;
    const cancel = () => void library.cancel.asEvent(ticket).catch(() => undefined);
    const subscription = cancellation?.onCancellationRequested?.(cancel);
    try {
      const answer = await question(ticket);
      return cancellation?.isCancellationRequested ? undefined : answer;
    } finally {
      subscription?.dispose();
    }
  };
  const gather = <T>(first: Part<T>, ticket: Ticket) =>
    gatherParts(first, () => library.more(ticket) as Promise<Part<T>>);
  return {
    readSource: ({ content, ...file }, cancellation) => {
      let unsent: typeof content = content;
      return ask(cancellation, async ticket => {
        for (const part of contentParts(unsent)) {
          await library.takeContent(part, ticket);
          if (cancellation?.isCancellationRequested) {
            return undefined;
          }
        }
        // It may be 100 MB, which need not be on both sides while it is read.
        unsent = '';
        return library.readSource(file, ticket);
      });
    },
    citations: (document, cancellation) =>
      ask(cancellation, async ticket => {
        const first = await library.citations(document, ticket);
        return first && gather<Citation>(first, ticket);
      }),
    mentions: (document, cancellation) =>
      ask(cancellation, async ticket => {
        const sent = await library.mentions(document, ticket);
        return sent && unpackMentions(sent.papers, await gather<SentMention>(sent.mentions, ticket));
      }),
  };
}
