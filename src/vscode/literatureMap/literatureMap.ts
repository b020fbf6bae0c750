import * as vscode from 'vscode';
import { renderMapPage, type LibraryPort } from '../../core';
import { words } from '../extension/displayLanguage';
import type { DocumentMentions } from '../documents/documentMentions';
import type { FollowedDocument } from '../documents/followedDocument';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { panels } from '../extension/manifest';
import { connectMap } from './mapConnection';
import { mapStore } from './mapStore';
import { fileUri, pageFiles, pageIcon, webviewOptions } from '../extension/webviewPages';

/** What the map is made with. */
export interface LiteratureMapOptions {
  readonly library: LibraryPort;
  readonly mentions: DocumentMentions;
  readonly followed: FollowedDocument;
  readonly extension: vscode.Uri;
  /** A folder of the extension's own, where the places of the papers are kept. */
  readonly storage: vscode.Uri;
}

/** "Literature Map": one editor tab with all papers as points, brought back after a reload. */
export function registerLiteratureMap(options: LiteratureMapOptions): vscode.Disposable {
  const sources = { ...options, store: mapStore(options.storage) };
  let panel: vscode.WebviewPanel | undefined;
  const furnish = (created: vscode.WebviewPanel) => {
    panel = created;
    const connection = connectMap(created, sources);
    created.onDidDispose(() => {
      connection.dispose();
      panel = undefined;
    });
    created.iconPath = pageIcon(options.extension, 'map');
    created.webview.options = webviewOptions(options.extension);
    created.webview.html = pageOf(created.webview, options.extension);
  };
  const show = () => {
    if (panel) {
      panel.reveal();
    } else {
      const title = vscode.l10n.t('Literature Map');
      furnish(vscode.window.createWebviewPanel(panels.map, title, vscode.ViewColumn.Active));
    }
  };
  return vscode.Disposable.from(
    registerCommand(commands.showMap, show),
    vscode.window.registerWebviewPanelSerializer(panels.map, {
      deserializeWebviewPanel: restored => {
        furnish(restored);
        return Promise.resolve();
      },
    }),
    {
      dispose: () => {
        panel?.dispose();
      },
    },
  );
}

function pageOf(webview: vscode.Webview, extension: vscode.Uri): string {
  return renderMapPage({
    ...pageFiles(webview, extension, 'map'),
    layoutUri: fileUri(webview, extension, 'dist/mapLayout.js'),
    words: words(),
  });
}
