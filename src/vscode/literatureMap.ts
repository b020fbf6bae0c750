import * as vscode from 'vscode';
import { renderMapPage, type LibraryPort } from '../core';
import { ActiveDocument } from './activeDocument';
import type { DocumentMentions } from './documentMentions';
import { commands, panels } from './manifest';
import { connectMap } from './mapConnection';
import { mapStore } from './mapStore';

/** What the map is made with. */
export interface LiteratureMapOptions {
  readonly library: LibraryPort;
  readonly mentions: DocumentMentions;
  readonly extension: vscode.Uri;
  /** A folder of the extension's own, where the places of the papers are kept. */
  readonly storage: vscode.Uri;
}

/** "Literature Map": one editor tab with all papers as points, brought back after a reload. */
export function registerLiteratureMap(options: LiteratureMapOptions): vscode.Disposable {
  const sources = { ...options, store: mapStore(options.storage), active: new ActiveDocument() };
  let panel: vscode.WebviewPanel | undefined;
  const furnish = (created: vscode.WebviewPanel) => {
    panel = created;
    const connection = connectMap(created, sources);
    created.onDidDispose(() => {
      connection.dispose();
      panel = undefined;
    });
    created.iconPath = iconOf(options.extension);
    created.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(options.extension) };
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
    sources.active,
    vscode.commands.registerCommand(commands.showMap, show),
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

function resourceRoots(extension: vscode.Uri): vscode.Uri[] {
  return ['dist', 'media'].map(folder => vscode.Uri.joinPath(extension, folder));
}

function iconOf(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'media', `map-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}

function pageOf(webview: vscode.Webview, extension: vscode.Uri): string {
  const uriOf = (...path: readonly string[]) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  return renderMapPage({
    scriptUri: uriOf('dist', 'map.js'),
    layoutUri: uriOf('dist', 'mapLayout.js'),
    styleUri: uriOf('media', 'map.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
  });
}
