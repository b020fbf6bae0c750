import * as vscode from 'vscode';
import {
  byline,
  contentKey,
  plainLine,
  summaryOf,
  type LibraryPort,
  type MessageFromMap,
  type MessageToMap,
} from '../../core';
import { followActiveMentions } from '../documents/activeMentions';
import type { DocumentMentions } from '../documents/documentMentions';
import type { FollowedDocument } from '../documents/followedDocument';
import { runCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import type { MapStore } from './mapStore';

/** The most papers that a query lights up, and what they score at least beside the best. */
const MOST_HITS = 200;
const LEAST_SCORE = 0.3;

/** What the map's tab gets its answers from. */
export interface MapSources {
  readonly library: LibraryPort;
  readonly mentions: DocumentMentions;
  readonly followed: FollowedDocument;
  readonly store: MapStore;
}

/** Answers what the map's tab asks, and tells it of changes while it can be seen, until it is disposed of. */
export function connectMap(panel: vscode.WebviewPanel, sources: MapSources): vscode.Disposable {
  const { library, mentions, followed, store } = sources;
  let isDisposed = false;
  const tell = (message: MessageToMap) => {
    // A panel that is closed throws, and an answer may come later than that.
    if (!isDisposed) {
      void panel.webview.postMessage(message);
    }
  };
  let watching: vscode.Disposable | undefined;
  const tellContent = async () => tell(await contentMessage(library, store));
  const start = async () => {
    watching?.dispose();
    watching = vscode.Disposable.from(
      library.onDidChange(() => void tellContent()),
      followActiveMentions(followed, mentions, mentioned => tell({ kind: 'mentioned', ...mentioned })),
    );
    await tellContent();
  };
  return vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: MessageFromMap) =>
      message.kind === 'ready' ? start() : answer(message, sources, tell),
    ),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) {
        watching?.dispose();
      }
    }),
    {
      dispose: () => {
        isDisposed = true;
        watching?.dispose();
      },
    },
  );
}

async function answer(
  message: Exclude<MessageFromMap, { readonly kind: 'ready' }>,
  { library, store }: MapSources,
  tell: (message: MessageToMap) => void,
): Promise<void> {
  switch (message.kind) {
    case 'search':
      tell({ kind: 'hits', query: message.query, ids: await findHits(library, message.query) });
      break;
    case 'card':
      await tellCard(library, message.id, tell);
      break;
    case 'open':
      await runCommand(commands.openPaper, message.id);
      break;
    case 'laidOut':
      await store.write(message.layout);
      break;
  }
}

async function contentMessage(library: LibraryPort, store: MapStore): Promise<MessageToMap> {
  const [content, layout] = await Promise.all([library.mapContent(), store.read()]);
  return { kind: 'content', content, key: contentKey(content), ...(layout ? { layout } : {}) };
}

/** The ids of the papers that answer a query about as well as the best. */
async function findHits(library: LibraryPort, query: string): Promise<string[]> {
  const hits = await library.search(query, { limit: MOST_HITS });
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * LEAST_SCORE).map(({ paper }) => paper.id);
}

async function tellCard(
  library: LibraryPort,
  id: string,
  tell: (message: MessageToMap) => void,
): Promise<void> {
  const found = await library.cardOf(id);
  if (!found) {
    return;
  }
  const { paper, topics } = found;
  const card = {
    id,
    title: plainLine(paper.title),
    byline: byline(paper),
    summary: summaryOf(paper)?.sentences.join(' ') ?? '',
    topics: topics.map(({ label }) => plainLine(label)),
  };
  tell({ kind: 'card', card });
}
