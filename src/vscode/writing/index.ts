import * as vscode from 'vscode';
import { inTurn, type LibraryPort, type Paper } from '../../core';
import type { Bibliographies } from '../bibliographies';
import { findPapers } from '../findPapers';
import { messageOf } from '../log';
import { commands } from '../manifest';
import { say } from '../say';
import { BibliographyChoice } from './bibliographyChoice';
import { UnwritableError } from './bibliographyFile';
import { toCompletedKey } from './completedKey';
import type { Citing } from './documentChange';
import { type WritingDeps, type Written, writePapers } from './writePapers';
import { WritingPlace } from './writingPlace';

export interface WritingSurfaceDeps {
  readonly library: LibraryPort;
  readonly bibliographies: Bibliographies;
  readonly workspaceState: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/**
 * "Insert Citation" and "Add to Bibliography": commands that take the ids of papers; and what a completed citation key does.
 */
export function registerWriting(deps: WritingSurfaceDeps): vscode.Disposable {
  const place = new WritingPlace();
  const writing = { ...deps, place, choice: new BibliographyChoice(deps.workspaceState) };
  const write = async (what: 'citation' | 'entries', ids: readonly unknown[]) => {
    const papers = await findPapers(deps.library, ids);
    const { document } = place;
    if (papers.length === 0 || !document) {
      await explainNothing(what, papers);
      return;
    }
    const written = await tryToWrite(papers, { kind: what }, document, writing);
    if (written) {
      say(whatWasWritten(what, written, document));
    }
  };
  const addCompleted = async (given: unknown) => {
    const completed = toCompletedKey(given);
    const editor = vscode.window.activeTextEditor;
    const papers = await findPapers(deps.library, [completed?.id]);
    if (completed && editor?.document.uri.toString() === completed.document && papers.length > 0) {
      const { document } = editor;
      const written = await tryToWrite(
        papers,
        { ...completed, kind: 'completed', editor },
        document,
        writing,
      );
      if (written?.file) {
        say(whatWasWritten('entries', written, document));
      }
    }
  };
  // One after the other: each builds on the texts that the one before has left.
  const turn = inTurn();
  const writeInTurn =
    (what: 'citation' | 'entries') =>
    (...ids: readonly unknown[]) =>
      turn(() => write(what, ids));
  return vscode.Disposable.from(
    place,
    vscode.commands.registerCommand(commands.insertCitation, writeInTurn('citation')),
    vscode.commands.registerCommand(commands.addToBibliography, writeInTurn('entries')),
    vscode.commands.registerCommand(commands.addCompletedEntry, given => turn(() => addCompleted(given))),
  );
}

/** What was written; undefined when nothing was: the reader would rather not, or has been told why not. */
async function tryToWrite(
  papers: readonly Paper[],
  citing: Citing,
  document: vscode.TextDocument,
  deps: WritingDeps & Pick<WritingSurfaceDeps, 'log'>,
): Promise<Written | undefined> {
  try {
    return await writePapers(papers, citing, document, deps);
  } catch (error) {
    deps.log.error(`Writing into ${document.uri.toString()} failed: ${messageOf(error)}`);
    void vscode.window.showErrorMessage(
      error instanceof UnwritableError
        ? error.message
        : vscode.l10n.t('The papers could not be added: {0}', messageOf(error)),
    );
    return undefined;
  }
}

/** Without papers the search is where to find some; it inserts them as well. */
async function explainNothing(what: 'citation' | 'entries', papers: readonly Paper[]): Promise<void> {
  if (papers.length > 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the document that you want to cite in.'));
  } else if (what === 'citation') {
    await vscode.commands.executeCommand(commands.searchPapers);
  }
}

function whatWasWritten(
  what: 'citation' | 'entries',
  { keys, added, file }: Written,
  { uri }: vscode.TextDocument,
): string {
  const bibliography = file ? vscode.workspace.asRelativePath(file) : '';
  const all = keys.join(', ');
  if (what === 'entries') {
    return added.length === 0
      ? vscode.l10n.t('The bibliography has {0} already', all)
      : vscode.l10n.t('Added {0} to {1}', added.join(', '), bibliography);
  }
  const document = vscode.workspace.asRelativePath(uri);
  return added.length === 0
    ? vscode.l10n.t('Cited {0} in {1}', all, document)
    : vscode.l10n.t('Cited {0} in {1}, and added the entry to {2}', all, document, bibliography);
}
