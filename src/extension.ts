import type * as vscode from 'vscode';
import { localLibraryPort } from './core';
import { openBundledLibrary } from './vscode/bundledLibrary';
import { createLog } from './vscode/log';
import { registerMentionHover } from './vscode/mentionHover';
import { registerPaperPage } from './vscode/paperPage';
import { registerSearchPick } from './vscode/searchPick';
import { registerTopicsView } from './vscode/topicsView';

/** Wires the surfaces to the library. Nothing is read before a surface asks. */
export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  const library = localLibraryPort(() => openBundledLibrary(context.extensionUri, log));
  context.subscriptions.push(
    log,
    registerSearchPick(library),
    registerTopicsView(library),
    registerMentionHover(library),
    registerPaperPage(library, context.extensionUri),
  );
}
