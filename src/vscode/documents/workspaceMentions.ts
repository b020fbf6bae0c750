import * as vscode from 'vscode';
import { MentionTally, Refresher, type MentionedIn } from '../../core';
import type { CitingDocument } from '../bibliographies/citingDocument';
import type { DocumentMentions } from './documentMentions';
import { commands } from '../extension/commands';
import { contexts } from '../extension/manifest';
import { openDocument } from './openDocument';
import { ReadingStatus } from '../library/readingStatus';
import { readMentions, type MentionSources, type ReadMentions } from './readMentions';
import { watchDocuments } from './watchDocuments';
import { listDocuments, readDocument } from './workspaceDocuments';

/** How long the workspace must be left alone before changed documents are read again, in ms. */
const REST = 1_000;

export interface WorkspaceMentionsDeps extends MentionSources {
  readonly mentions: DocumentMentions;
}

/**
 * Which documents of the workspace mention a paper. Nothing is read before somebody asks; then the documents are read
 * one by one with pauses, and again when they change. Documents that are open count as they are in their editors.
 */
export class WorkspaceMentions implements vscode.Disposable {
  private readonly tally = new MentionTally();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly status = new ReadingStatus({
    name: vscode.l10n.t('Lectern: Reading the Workspace'),
    tooltip: vscode.l10n.t('Lectern looks for papers in the documents of this workspace. Click to stop.'),
    command: commands.stopReading,
    context: contexts.reading,
    stop: () => {
      this.isStopped = true;
    },
  });
  private readonly refresher = new Refresher(
    () => wait(REST),
    async () => {
      await this.reading;
      await this.settle();
    },
  );
  private readonly subscriptions = vscode.Disposable.from(this.changed, this.status);
  /** The documents whose mentions are known and have not changed since. */
  private readonly read = new Set<string>();
  /** Those of them that have a bibliography. */
  private readonly citing = new Set<string>();
  /** Those that the reader did not want to wait for; they are read when they change. */
  private readonly skipped = new Set<string>();
  private watching: vscode.Disposable | undefined;
  private documents: Promise<readonly vscode.Uri[] | undefined> | undefined;
  private reading: Promise<void> | undefined;
  private isStopped = false;
  private isComplete = false;
  /** Whether something new was found that nobody has been told of. */
  private hasNews = false;

  /** Fires when a reading is over that found something new. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly deps: WorkspaceMentionsDeps) {}

  /**
   * The documents that mention a paper, by address, once all are read. Undefined when there is none among those read and
   * the reader did not want to wait for the others.
   */
  async of(paperId: string): Promise<readonly MentionedIn[] | undefined> {
    await this.settle();
    return this.labelled(paperId);
  }

  /** The same without waiting; undefined also while the workspace has not been read yet. */
  known(paperId: string): readonly MentionedIn[] | undefined {
    return this.isComplete ? this.labelled(paperId) : undefined;
  }

  /** How often the workspace mentions each paper, by the paper's id, once all documents are read. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    await this.settle();
    return this.tally.counts();
  }

  dispose(): void {
    this.isStopped = true;
    this.refresher.sleep();
    this.watching?.dispose();
    this.subscriptions.dispose();
  }

  private labelled(paperId: string): readonly MentionedIn[] | undefined {
    const found = this.tally.of(paperId).map(({ document, places }) => ({
      document,
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(document, true)),
      places,
    }));
    return found.length === 0 && this.skipped.size > 0 ? undefined : found;
  }

  /** Reads what has not been read; resolves when nothing is left or the reader has enough. */
  private settle(): Promise<void> {
    this.watch();
    this.reading ??= this.readAll().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readAll(): Promise<void> {
    this.isStopped = false;
    const documents = await (this.documents ??= listDocuments());
    if (!documents) {
      this.documents = undefined;
      return;
    }
    this.hasNews = this.dropAllBut(new Set(documents.map(String))) || this.hasNews;
    await this.readEach(documents.filter(uri => this.isDue(uri.toString())));
    this.isComplete = true;
    if (this.hasNews) {
      this.hasNews = false;
      this.changed.fire();
    }
  }

  private isDue(name: string): boolean {
    return !this.read.has(name) && !this.skipped.has(name);
  }

  /** Reads documents one after the other, and skips the rest when the reader has enough. */
  private async readEach(due: readonly vscode.Uri[]): Promise<void> {
    this.status.begin();
    try {
      for (const [place, uri] of due.entries()) {
        if (this.isStopped) {
          this.skipped.add(uri.toString());
          continue;
        }
        this.status.report(vscode.l10n.t('Lectern: {0} of {1} documents', place, due.length));
        const started = Date.now();
        await this.readOne(uri);
        await wait(Date.now() - started);
      }
    } finally {
      this.status.end();
    }
  }

  private async readOne(uri: vscode.Uri): Promise<void> {
    const name = uri.toString();
    // At once: a change while it is being read makes it unread again.
    this.read.add(name);
    try {
      this.hasNews = (await this.tallyOne(uri, name)) || this.hasNews;
    } catch (error) {
      this.read.delete(name);
      throw error;
    }
  }

  /** Answers whether the document says something new. */
  private async tallyOne(uri: vscode.Uri, name: string): Promise<boolean> {
    const open = openDocument(uri);
    const document = open ?? (await readDocument(uri));
    if (!document) {
      return this.tally.delete(name);
    }
    const { mentions, hasBibliography } = await (open
      ? this.mentionsInOpen(open)
      : this.mentionsIn(document));
    if (hasBibliography) {
      this.citing.add(name);
    }
    return this.tally.set(name, document.getText(), mentions);
  }

  private async mentionsInOpen(document: vscode.TextDocument): Promise<ReadMentions> {
    return { mentions: await this.deps.mentions.of(document), hasBibliography: true };
  }

  private async mentionsIn(document: CitingDocument): Promise<ReadMentions> {
    return (await readMentions(document, this.deps)) ?? { mentions: [], hasBibliography: false };
  }

  /** Forgets documents that are no longer in the workspace; answers whether one of them mentioned a paper. */
  private dropAllBut(present: ReadonlySet<string>): boolean {
    // What has changed is not among those read, but its mentions are still known.
    const gone = [...this.read, ...this.skipped, ...this.tally.names()].filter(name => !present.has(name));
    const mentioning = gone.filter(name => this.tally.delete(name));
    for (const name of gone) {
      this.read.delete(name);
      this.citing.delete(name);
      this.skipped.delete(name);
    }
    return mentioning.length > 0;
  }

  /** From the first question on, what changes is read again. */
  private watch(): void {
    if (this.watching) {
      return;
    }
    const forget = (names: Iterable<string>) => {
      for (const name of [...names]) {
        this.read.delete(name);
        this.skipped.delete(name);
      }
      this.refresher.request();
    };
    this.watching = vscode.Disposable.from(
      watchDocuments({
        onDidChange: uri => forget([uri.toString()]),
        onDidList: () => {
          this.documents = undefined;
          this.refresher.request();
        },
        onDidChangeAll: () => forget(this.read),
      }),
      this.deps.library.onDidChange(() => forget(this.read)),
      this.deps.bibliographies.onDidChange(() => forget(this.citing)),
    );
    this.refresher.wake();
  }
}

function wait(time: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, time);
  });
}
