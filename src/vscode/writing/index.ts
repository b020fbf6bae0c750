import * as vscode from 'vscode';
import {
  behindMention,
  inTurn,
  type SearchQuestions,
  type DocumentQuestions,
  type WritingQuestions,
  type Paper,
} from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import { findPapers } from '../library/findPapers';
import { messageOf } from '../extension/log';
import { registerCommand, runCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { readPlace } from '../documents/documentPlace';
import { openDocument } from '../documents/openDocument';
import { say } from '../extension/say';
import { BibliographyChoice } from './bibliographyChoice';
import { UnwritableError } from './bibliographyFile';
import { toCompletedKey } from './completedKey';
import { type Citing, NoPlaceError } from './documentChange';
import { registerPaperDrop } from './paperDrop';
import { type WritingDeps, type Written, writePapers } from './writePapers';
import { WritingPlace } from './writingPlace';

export interface WritingSurfaceDeps {
  readonly library: SearchQuestions & DocumentQuestions & WritingQuestions;
  readonly bibliographies: Bibliographies;
  readonly workspaceState: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/**
 * "Insert Citation" and "Add to Bibliography": commands that take the ids of papers; the drop of papers; and what a completed citation key does.
 */
export function registerWriting(deps: WritingSurfaceDeps): vscode.Disposable {
  const place = new WritingPlace();
  const writing = { ...deps, place, choice: new BibliographyChoice(deps.workspaceState) };
  // One after the other: each builds on the texts that the one before has left.
  const turn = inTurn();
  const writeInTurn =
    (kind: 'citation' | 'entries') =>
    (...ids: readonly unknown[]) =>
      turn(async () => {
        const papers = await findPapers(deps.library, ids);
        const mention = ids.map(readPlace).find(given => given !== undefined);
        const mentioning = mention && openDocument(mention.uri);
        const document = mentioning ?? place.document;
        const at = mentioning && behindMention(mentioning.getText(), mention.at);
        await (papers.length > 0 && document
          ? write(
              papers,
              kind === 'citation' && at !== undefined ? { kind, at } : { kind },
              document,
              writing,
            )
          : explainNothing(kind, papers));
      });
  const writeDropped = (ids: readonly string[], document: vscode.TextDocument, at: number) =>
    turn(async () => {
      const papers = await findPapers(deps.library, ids);
      if (papers.length > 0) {
        await write(papers, { kind: 'citation', at }, document, writing);
      }
    });
  /** Adds the entry that a key lacks; a key that the entry does not get becomes the entry's. */
  const writeForKey = (id: unknown, key: unknown, address: unknown) =>
    turn(async () => {
      const [paper] = await findPapers(deps.library, [id]);
      const uri = typeof address === 'string' ? vscode.Uri.parse(address) : address;
      const document = uri instanceof vscode.Uri ? openDocument(uri) : undefined;
      if (paper && document && typeof key === 'string') {
        await write([underKey(paper, key)], { kind: 'key', key }, document, writing);
      }
    });
  const writeCompleted = (given: unknown) =>
    turn(async () => {
      const completed = toCompletedKey(given);
      const editor = vscode.window.activeTextEditor;
      const papers = await findPapers(deps.library, [completed?.id]);
      if (completed && editor?.document.uri.toString() === completed.document && papers.length > 0) {
        await write(papers, { ...completed, kind: 'completed', editor }, editor.document, writing);
      }
    });
  return vscode.Disposable.from(
    place,
    registerPaperDrop(writeDropped),
    registerCommand(commands.insertCitation, writeInTurn('citation')),
    registerCommand(commands.addToBibliography, writeInTurn('entries')),
    registerCommand(commands.addCompletedEntry, writeCompleted),
    registerCommand(commands.addEntryForKey, writeForKey),
  );
}

/** Writes, and says what was written or why nothing was. */
async function write(
  papers: readonly Paper[],
  citing: Citing,
  document: vscode.TextDocument,
  deps: WritingDeps & Pick<WritingSurfaceDeps, 'log'>,
): Promise<void> {
  try {
    const written = await writePapers(papers, citing, document, deps);
    if (written && (citing.kind !== 'completed' || written.file)) {
      say(whatWasWritten(citing.kind, written, document));
    }
  } catch (error) {
    if (error instanceof NoPlaceError) {
      void offerToCopy(papers, error.message);
      return;
    }
    deps.log.error(`Writing into ${document.uri.toString()} failed: ${messageOf(error)}`);
    void vscode.window.showErrorMessage(
      error instanceof UnwritableError
        ? error.message
        : vscode.l10n.t('The papers could not be added: {0}', messageOf(error)),
    );
  }
}

/** Where nothing can be cited the citation can still be taken along. */
async function offerToCopy(papers: readonly Paper[], reason: string): Promise<void> {
  const copy = vscode.l10n.t('Copy Citation');
  const hint = vscode.l10n.t(
    'Put it into the text: not into front matter, a preamble, a comment, code or a command.',
  );
  if ((await vscode.window.showInformationMessage(`${reason} ${hint}`, copy)) === copy) {
    await runCommand(commands.copyCitation, ...papers.map(({ id }) => id));
  }
}

/** Without papers the search is where to find some; there Enter inserts them. */
async function explainNothing(what: 'citation' | 'entries', papers: readonly Paper[]): Promise<void> {
  if (papers.length > 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the document that you want to cite in.'));
  } else if (what === 'citation') {
    await runCommand(commands.searchPapers, '', 'cite');
  }
}

/** A paper under that of its keys that is wanted. */
function underKey(paper: Paper, key: string): Paper {
  return paper.otherKeys?.includes(key) ? { ...paper, citationKey: key } : paper;
}

function whatWasWritten(
  what: Citing['kind'],
  { keys, added, file }: Written,
  { uri }: vscode.TextDocument,
): string {
  const bibliography = file ? vscode.workspace.asRelativePath(file) : '';
  const all = keys.join(', ');
  if (what !== 'citation') {
    return added.length === 0
      ? vscode.l10n.t('The bibliography has {0} already', all)
      : vscode.l10n.t('Added {0} to {1}', added.join(', '), bibliography);
  }
  const document = vscode.workspace.asRelativePath(uri);
  switch (added.length) {
    case 0:
      return vscode.l10n.t('Cited {0} in {1}', all, document);
    case 1:
      return vscode.l10n.t('Cited {0} in {1}, and added the entry to {2}', all, document, bibliography);
    default:
      return vscode.l10n.t('Cited {0} in {1}, and added the entries to {2}', all, document, bibliography);
  }
}
