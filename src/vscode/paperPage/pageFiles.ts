import * as vscode from 'vscode';
import type { PageFiles } from '../../core';

/** Scripts, but no forms, and files from the two folders that hold the page's own. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: ['media', 'dist'].map(folder => vscode.Uri.joinPath(extension, folder)),
  };
}

/** What a page in this webview is served with; the nonce is fresh. */
export function pageFiles(webview: vscode.Webview, extension: vscode.Uri): PageFiles {
  const uriOf = (...path: string[]) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  return {
    styleUri: uriOf('media', 'paperPage.css'),
    scriptUri: uriOf('dist', 'paperPage.js'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
  };
}
