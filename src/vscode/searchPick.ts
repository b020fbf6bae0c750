import * as vscode from 'vscode';
import { byline, plainLine, type LibraryPort, type SearchHit } from '../core';
import { commands } from './manifest';

interface PaperItem extends vscode.QuickPickItem {
  /** Absent in rows that only say something. */
  readonly paperId?: string;
}

/** "Search Papers": a quick pick whose rows are the library's answers, best first. */
export function registerSearchPick(library: LibraryPort): vscode.Disposable {
  return vscode.commands.registerCommand(commands.searchPapers, () => showSearchPick(library));
}

function showSearchPick(library: LibraryPort): void {
  const pick = vscode.window.createQuickPick<PaperItem>();
  pick.title = vscode.l10n.t('Search Papers');
  pick.placeholder = vscode.l10n.t('Words, an acronym or an idea from the paper you have in mind');
  keepOrder(pick);
  let latest = 0;
  const update = async (query: string) => {
    const request = ++latest;
    pick.busy = true;
    const items = query.trim() === '' ? [] : (await library.search(query)).map(hit => paperItem(hit));
    if (request === latest) {
      pick.busy = false;
      pick.items = items.length > 0 || query.trim() === '' ? items : [nothingFound(query)];
    }
  };
  pick.onDidChangeValue(update);
  pick.onDidAccept(() => {
    const paperId = pick.activeItems[0]?.paperId;
    if (paperId !== undefined) {
      pick.hide();
      void vscode.commands.executeCommand(commands.openPaper, paperId);
    }
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** VS Code sorts rows by how their labels match; the property that stops it is missing from its stable typings. */
function keepOrder(pick: vscode.QuickPick<PaperItem>): void {
  if ('sortByLabel' in pick) {
    pick.sortByLabel = false;
  }
}

function paperItem({ paper, matches }: SearchHit): PaperItem {
  const sentence = matches.sentence ?? { start: 0, end: 0 };
  return {
    label: plainLine(paper.title),
    description: byline(paper),
    detail: plainLine(paper.abstract.slice(sentence.start, sentence.end)),
    alwaysShow: true,
    paperId: paper.id,
  };
}

function nothingFound(query: string): PaperItem {
  return {
    label: vscode.l10n.t('No paper matches "{0}"', plainLine(query)),
    detail: vscode.l10n.t('Try fewer words, or other words for the same idea.'),
    alwaysShow: true,
  };
}
