import * as vscode from 'vscode';
import type { KnownMention } from '../../core';
import { messageOf } from '../extension/log';
import { readMentions, type MentionSources } from './readMentions';
import { affectsMentions } from '../extension/settings';
import { SharedRequest } from './sharedRequest';

/** Longer documents, in UTF-16 code units, are no manuscripts; their words would fill the memory. */
const LONGEST = 20_000_000;

interface Search {
  readonly version: number;
  /** VS Code closes and opens a document whose language changes, as the same object in the same version. */
  readonly languageId: string;
  /** Searches of an older generation may have been answered otherwise now. */
  readonly generation: number;
  readonly request: SharedRequest<readonly KnownMention[]>;
}

/** The mentions of open documents, found once per version of a document and shared by all surfaces. */
export class DocumentMentions implements vscode.Disposable {
  private readonly searches = new WeakMap<vscode.TextDocument, Search>();
  private generation = 0;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly sources: MentionSources,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const forget = () => this.generation++;
    this.subscriptions = vscode.Disposable.from(
      sources.library.onDidChange(forget),
      sources.bibliographies.onDidChange(forget),
      vscode.workspace.onDidChangeConfiguration(event => affectsMentions(event) && forget()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.searches.get(document)?.version !== document.version) {
          this.searches.get(document)?.request.cancel();
        }
      }),
    );
  }

  /**
   * The mentions in the document's present version, in order of their places. None when the document changes or the
   * last asker's token is cancelled before they are found, and none when that fails: the log says why, and the next
   * question tries again. Unless they are known already, the mention at `pointedAt` comes with what its card says.
   */
  of(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
    pointedAt?: number,
  ): Promise<readonly KnownMention[]> {
    const known = this.searches.get(document);
    if (known && !known.request.isCancelled && this.isCurrent(known, document)) {
      return known.request.join(token);
    }
    known?.request.cancel();
    const request = new SharedRequest(cancellation => this.find(document, cancellation, pointedAt));
    const { version, languageId } = document;
    this.searches.set(document, { version, languageId, generation: this.generation, request });
    return request.join(token);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private isCurrent({ version, languageId, generation }: Search, document: vscode.TextDocument): boolean {
    return (
      version === document.version && languageId === document.languageId && generation === this.generation
    );
  }

  private async find(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    pointedAt: number | undefined,
  ): Promise<readonly KnownMention[]> {
    const { version } = document;
    try {
      return await this.ask(document, token, pointedAt);
    } catch (error) {
      this.log.error(`The papers in ${document.uri.toString()} could not be found: ${messageOf(error)}`);
      if (this.searches.get(document)?.version === version) {
        this.searches.delete(document);
      }
      return [];
    }
  }

  private async ask(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    pointedAt: number | undefined,
  ): Promise<readonly KnownMention[]> {
    if (document.getText().length > LONGEST) {
      this.log.warn(`${document.uri.toString()} is too long to be searched for papers.`);
      return [];
    }
    const found = await readMentions(document, this.sources, token, pointedAt);
    return found?.mentions ?? [];
  }
}
