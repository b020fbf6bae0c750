import * as vscode from 'vscode';
import type { DocumentMentions } from './documentMentions';
import { fileName } from './fileName';
import type { FollowedDocument } from './followedDocument';

/** How long an edit rests before the document is read again, in ms. */
const REST = 400;

/** The papers of the document that the reader is at. */
export interface ActiveMentions {
  /** The document's file name; absent when there is none. */
  readonly document?: string;
  /** The ids of the papers that it mentions, each once, in order of their places. */
  readonly ids: readonly string[];
}

/** Tells what the active document mentions: now, when another becomes active, and after edits. */
export function followActiveMentions(
  followed: FollowedDocument,
  mentions: DocumentMentions,
  tell: (active: ActiveMentions) => void,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: vscode.TextDocument | undefined;
  const read = async () => {
    const { document } = followed;
    last = document;
    const found = document ? await mentions.of(document) : [];
    if (document === followed.document) {
      const ids = [...new Set(found.map(({ paper }) => paper.id))];
      tell({ ...(document ? { document: fileName(document.uri) } : {}), ids });
    }
  };
  const readAfter = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), wait);
  };
  readAfter(0);
  return vscode.Disposable.from(
    followed.onDidChange(() => readAfter(followed.document === last ? REST : 0)),
    { dispose: () => clearTimeout(timer) },
  );
}
