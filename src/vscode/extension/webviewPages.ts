import * as vscode from 'vscode';
import type { PageFiles } from '../../core';
import { spokenLanguage } from './displayLanguage';

/** A page that is shown in a webview, as its files are called. */
export type PageName = 'paperPage' | 'map';

/** Scripts, but no forms, and files from the two folders that hold the page's own. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: ['media', 'dist'].map(folder => vscode.Uri.joinPath(extension, folder)),
  };
}

/** What a page in this webview is served with; the nonce is fresh. */
export function pageFiles(webview: vscode.Webview, extension: vscode.Uri, page: PageName): PageFiles {
  return {
    styleUri: fileUri(webview, extension, `media/${page}.css`),
    scriptUri: fileUri(webview, extension, `dist/${page}.js`),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: spokenLanguage(),
  };
}

/** The address by which a page in this webview loads a file of the extension. */
export function fileUri(webview: vscode.Webview, extension: vscode.Uri, path: string): string {
  return webview.asWebviewUri(vscode.Uri.joinPath(extension, path)).toString();
}

/** The icon of a page's tab. */
export function pageIcon(
  extension: vscode.Uri,
  icon: 'paper' | 'map',
): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const file = (theme: string) => vscode.Uri.joinPath(extension, 'media', `${icon}-${theme}.svg`);
  return { light: file('light'), dark: file('dark') };
}
