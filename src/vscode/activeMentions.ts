import * as vscode from 'vscode';
import type { ActiveDocument } from './activeDocument';
import type { DocumentMentions } from './documentMentions';

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
  active: ActiveDocument,
  mentions: DocumentMentions,
  tell: (active: ActiveMentions) => void,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    const document = active.get();
    const found = document ? await mentions.of(document) : [];
    if (document === active.get()) {
      const ids = [...new Set(found.map(({ paper }) => paper.id))];
      tell({ ...(document ? { document: nameOf(document) } : {}), ids });
    }
  };
  const readAfter = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), wait);
  };
  readAfter(0);
  return vscode.Disposable.from(
    active.onDidChange(() => readAfter(0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === active.get()) {
        readAfter(REST);
      }
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
