import * as vscode from 'vscode';
import { inTurn, type SourceQuestions } from '../../../core';
import { messageOf } from '../../extension/log';
import { commands } from '../../extension/commands';
import { contexts } from '../../extension/manifest';
import { openDocument } from '../../documents/openDocument';
import type { ReadingProgress } from '../readingProgress';
import { ReadingStatus } from '../readingStatus';
import { listSources, watchSources } from './listSources';
import { SourceKeeper } from './sourceKeeper';
import { SourceProblems } from './sourceProblems';

/** How long a file must be left alone before it is read again, in ms. */
const REST = 150;

/**
 * Keeps the reader's files in the library: reads them one after the other, and again when they change on disk or in an
 * editor. A file that cannot be read keeps what it last said.
 */
export class LibrarySources implements vscode.Disposable {
  private readonly problems = new SourceProblems();
  private readonly status = new ReadingStatus({
    name: vscode.l10n.t('Lectern: Reading the Library'),
    tooltip: vscode.l10n.t('Lectern reads the files of your library. Click to stop.'),
    command: commands.stopReadingLibrary,
    context: contexts.readingLibrary,
    stop: () => this.stop(),
    tell: message => this.progress.tell(message),
  });
  private readonly keeper: SourceKeeper;
  private files: ReadonlyMap<string, vscode.Uri> = new Map();
  /** The files that the library has, by address, with the version that it read; undefined when that is no longer theirs. */
  private versions = new Map<string, string | undefined>();
  private isRestored = false;
  private readonly turn = inTurn();
  /** The files that wait to be read, by address. */
  private readonly waiting = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable;
  private watchers: vscode.Disposable | undefined;
  private reading: vscode.CancellationTokenSource | undefined;
  private done = 0;

  constructor(
    private readonly library: SourceQuestions,
    private readonly log: vscode.LogOutputChannel,
    private readonly progress: ReadingProgress,
  ) {
    const changed = ({ uri }: vscode.TextDocument) => this.readLater(uri);
    this.keeper = new SourceKeeper(library, log);
    this.subscriptions = vscode.Disposable.from(
      this.problems,
      this.status,
      this.keeper,
      vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document)),
      // What was not saved is gone.
      vscode.workspace.onDidCloseTextDocument(changed),
    );
  }

  /** Reads all files anew, but for those that were kept from the session before and are as they were, and follows them. */
  begin(): void {
    this.files = new Map();
    this.versions = new Map();
    this.isRestored = false;
    this.watch();
  }

  /** Follows the settings that name files. */
  watch(): void {
    this.watchers?.dispose();
    this.watchers = watchSources(this.listeners);
    void this.list();
  }

  /** Reads the files that are new and forgets those that are gone. */
  async list(): Promise<void> {
    try {
      await this.turn(() => this.compare());
      await this.readWaiting();
    } catch (error) {
      this.log.error(`The files of the library cannot be listed: ${messageOf(error)}`);
    }
  }

  /** One after the other: what the settings said before must not outlast what they say now. */
  private async compare(): Promise<void> {
    const after = await listSources();
    if (!after) {
      this.log.warn('The files of the library were not found in time; the workspace cannot be searched.');
      return;
    }
    if (after.size > 0) {
      await this.restore();
    }
    const before = this.files;
    this.files = after;
    for (const name of [...this.versions.keys()].filter(known => !after.has(known))) {
      this.versions.delete(name);
      this.problems.forget(vscode.Uri.parse(name));
      await this.library.removeSource(name);
    }
    for (const [name, uri] of after) {
      if (!before.has(name) && !(await this.isRead(uri))) {
        this.waiting.add(name);
      }
    }
  }

  dispose(): void {
    this.stop();
    this.timers.forEach(timer => clearTimeout(timer));
    this.watchers?.dispose();
    this.subscriptions.dispose();
  }

  /** Takes in, once, what was kept; without files of the reader's nobody needs to start the library's thread for it. */
  private async restore(): Promise<void> {
    if (this.isRestored) {
      return;
    }
    this.isRestored = true;
    try {
      const start = Date.now();
      const kept = await this.library.restoreSources();
      for (const { name, version, problems } of kept) {
        this.versions.set(name, version);
        this.problems.show(vscode.Uri.parse(name), problems);
      }
      if (kept.length > 0) {
        this.log.info(`The library is as it was in the session before (${Date.now() - start} ms).`);
      }
    } catch (error) {
      this.log.warn(`What was kept of the library cannot be used: ${messageOf(error)}`);
    }
  }

  private get listeners() {
    return {
      onDidChange: (uri: vscode.Uri) => this.readLater(uri),
      onDidList: () => void this.list(),
    };
  }

  private readLater(uri: vscode.Uri): void {
    const name = uri.toString();
    if (this.files.has(name)) {
      clearTimeout(this.timers.get(name));
      const read = () => {
        this.timers.delete(name);
        this.waiting.add(name);
        void this.readWaiting();
      };
      this.timers.set(name, setTimeout(read, REST));
    }
  }

  private stop(): void {
    this.waiting.clear();
    this.reading?.cancel();
  }

  private async readWaiting(): Promise<void> {
    if (this.reading) {
      return;
    }
    this.reading = new vscode.CancellationTokenSource();
    this.status.begin();
    this.done = 0;
    for (let [name] = this.waiting; name !== undefined; [name] = this.waiting) {
      this.waiting.delete(name);
      const uri = this.files.get(name);
      if (uri) {
        await this.read(uri, this.reading.token);
      }
      this.done++;
    }
    this.status.end();
    this.reading.dispose();
    this.reading = undefined;
  }

  private async read(uri: vscode.Uri, token: vscode.CancellationToken): Promise<void> {
    const name = uri.toString();
    const label = vscode.workspace.asRelativePath(uri);
    const progress = setInterval(() => void this.report(label), 500);
    try {
      this.versions.set(name, undefined);
      const version = await versionOf(uri);
      const state = await this.library.readSource(
        { name, label, version, content: await contentOf(uri) },
        token,
      );
      this.keeper.note(state?.time ?? 0);
      if (!this.files.has(name)) {
        // It went while it was read, perhaps before the library knew it.
        this.versions.delete(name);
        await this.library.removeSource(name);
      } else if (state) {
        this.versions.set(name, version);
        this.problems.show(uri, state.problems);
        this.log.info(
          `${label}: ${state.papers} papers, ${state.problems.length} problems, read in ${state.time} ms.`,
        );
      }
    } catch (error) {
      this.log.warn(`${label} cannot be read and stays as it was: ${messageOf(error)}`);
    } finally {
      clearInterval(progress);
    }
  }

  /** Whether the library has read what the file says now. */
  private async isRead(uri: vscode.Uri): Promise<boolean> {
    const version = this.versions.get(uri.toString());
    return version !== undefined && version === (await versionOf(uri));
  }

  private async report(label: string): Promise<void> {
    const { sources } = await this.library.report();
    const papers = sources.reduce((sum, source) => sum + source.papers, 0);
    const files = this.done + this.waiting.size + 1;
    if (this.reading) {
      this.status.report(
        vscode.l10n.t('Lectern: {0} papers, {1} ({2} of {3} files)', papers, label, this.done + 1, files),
      );
    }
  }
}

/** What a file says, with unsaved changes. */
async function contentOf(uri: vscode.Uri): Promise<Uint8Array | string> {
  const open = openDocument(uri);
  return open?.isDirty ? open.getText() : vscode.workspace.fs.readFile(uri);
}

/** What tells whether a file is as it was: undefined while an editor holds changes of it, or when it cannot be told. */
async function versionOf(uri: vscode.Uri): Promise<string | undefined> {
  if (openDocument(uri)?.isDirty) {
    return undefined;
  }
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  return stat && `${stat.size} ${stat.mtime}`;
}
