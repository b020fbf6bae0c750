import * as vscode from 'vscode';
import { renderPaperPage, type LibraryPort, type Paper } from '../core';
import { commands, panels } from './manifest';
import type { RecentPapers } from './recentPapers';

/** "Open Paper": one editor tab that shows the paper asked for last. */
export function registerPaperPage(
  library: LibraryPort,
  recents: RecentPapers,
  extension: vscode.Uri,
): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;
  const open = async (id: unknown) => {
    const paper = typeof id === 'string' ? await library.find(id) : undefined;
    if (!paper) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This paper is no longer in the library.'));
      return;
    }
    recents.add(paper.id);
    panel ??= createPanel(extension, () => {
      panel = undefined;
    });
    await show(panel, paper, library, extension);
  };
  return vscode.Disposable.from(vscode.commands.registerCommand(commands.openPaper, open), {
    dispose: () => {
      panel?.dispose();
    },
  });
}

function createPanel(extension: vscode.Uri, onDidDispose: () => void): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extension, 'media');
  const panel = vscode.window.createWebviewPanel(panels.paper, '', vscode.ViewColumn.Active, {
    localResourceRoots: [media],
  });
  panel.iconPath = {
    light: vscode.Uri.joinPath(media, 'paper-light.svg'),
    dark: vscode.Uri.joinPath(media, 'paper-dark.svg'),
  };
  panel.onDidDispose(onDidDispose);
  return panel;
}

async function show(
  panel: vscode.WebviewPanel,
  paper: Paper,
  library: LibraryPort,
  extension: vscode.Uri,
): Promise<void> {
  const style = vscode.Uri.joinPath(extension, 'media', 'paperPage.css');
  panel.title = paper.title;
  panel.webview.html = renderPaperPage(paper, {
    topics: await library.topicsOf(paper),
    styleUri: panel.webview.asWebviewUri(style).toString(),
    cspSource: panel.webview.cspSource,
  });
  panel.reveal();
}
