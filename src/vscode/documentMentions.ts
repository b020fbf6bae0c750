import * as vscode from 'vscode';
import type { LibraryPort, Mention } from '../core';
import type { Bibliographies } from './bibliographies';
import { affectsMentions, mentionSettings } from './settings';

/** Longer documents, in UTF-16 code units, are no manuscripts; reading them would hold up the editor. */
const LONGEST = 1_000_000;

/** The mentions of open documents, found once per version of a document and shared by all surfaces. */
export class DocumentMentions implements vscode.Disposable {
  private found = new WeakMap<vscode.TextDocument, { version: number; mentions: Promise<Mention[]> }>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly library: LibraryPort,
    private readonly bibliographies: Bibliographies,
  ) {
    this.subscriptions = vscode.Disposable.from(
      library.onDidChange(() => this.forget()),
      bibliographies.onDidChange(() => this.forget()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (affectsMentions(event)) {
          this.forget();
        }
      }),
    );
  }

  /** The mentions in the document's present version, in order of their places; none in one of over a million characters. */
  of(document: vscode.TextDocument): Promise<Mention[]> {
    const { version } = document;
    const known = this.found.get(document);
    if (known?.version === version) {
      return known.mentions;
    }
    const mentions = this.find(document);
    this.found.set(document, { version, mentions });
    mentions.catch(() => this.found.delete(document));
    return mentions;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async find(document: vscode.TextDocument): Promise<Mention[]> {
    const text = document.getText();
    const { languageId } = document;
    if (text.length > LONGEST) {
      return [];
    }
    const bibliography = await this.bibliographies.of(document);
    return this.library.mentions({ text, languageId, bibliography, ...mentionSettings(document) });
  }

  private forget(): void {
    this.found = new WeakMap();
  }
}
