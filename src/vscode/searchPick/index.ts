import * as vscode from 'vscode';
import { registerCommand } from '../extension/commandCalls';
import { commands, type Command, type PaperIds } from '../extension/commands';
import { contexts } from '../extension/manifest';
import { type SearchOptions, SearchSession } from './searchSession';
import type { SearchSessionDeps } from './searchSessionDeps';

/** The most of a selection that is searched, in UTF-16 code units: about a page. */
const LONGEST_SELECTION = 4000;

/** "Search Papers" and "Find Papers for Selection", and the keys that work while their pick is open. */
export function registerSearchPick(deps: SearchSessionDeps): vscode.Disposable {
  let session: SearchSession | undefined;
  let lastQuery = '';
  const close = () => {
    lastQuery = session?.purpose === 'look' ? session.query : lastQuery;
    session?.dispose();
    session = undefined;
    void setOpen(false);
  };
  const open = (options: SearchOptions) => {
    close();
    session = new SearchSession(deps, options);
    session.onDidHide(close);
    void setOpen(true);
  };
  const key = (command: Command, target: Command<PaperIds>) =>
    registerCommand(command, () => session?.runOnChosen(target));
  return vscode.Disposable.from(
    registerCommand(commands.searchPapers, (query, purpose) =>
      purpose === 'cite'
        ? open({ purpose, query: '' })
        : open({ purpose: 'look', query: typeof query === 'string' ? query : lastQuery }),
    ),
    registerCommand(commands.findSimilar, paperId => {
      if (typeof paperId === 'string') {
        open({ purpose: 'look', query: '', similarTo: paperId });
      }
    }),
    registerCommand(commands.findPapersForSelection, () => open({ purpose: 'look', query: selectedText() })),
    key(commands.pickCopyCitationKey, commands.copyCitationKey),
    key(commands.pickCopyBibtex, commands.copyBibtex),
    key(commands.pickExportBibtex, commands.exportBibtex),
    key(commands.pickInsertCitation, commands.insertCitation),
    key(commands.pickOpenLink, commands.openLink),
    key(commands.pickFindSimilar, commands.findSimilar),
    registerCommand(commands.pickTickSeveral, () => session?.tickSeveral()),
    registerCommand(commands.pickSaveTopic, () => session?.saveAsTopic()),
    { dispose: close },
  );
}

function setOpen(isOpen: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', contexts.searchPickOpen, isOpen);
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  return text.slice(0, LONGEST_SELECTION).replace(/\s+/g, ' ').trim();
}
