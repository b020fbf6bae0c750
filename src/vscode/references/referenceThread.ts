import * as vscode from 'vscode';
import { inTurn, type Paper } from '../../core';
import { askReferences } from '../../worker/references/askReferences';
import { lineWithinThread } from '../../worker/line/lineWithinThread';
import type { StyleTexts } from '../../worker/references/referenceWriter';
import { startWorker } from '../../worker/line/startWorker';

/** How long the thread stays for the next question, in ms. */
const IDLE = 60_000;

/** Writes references in a thread of its own, which the first of them starts: long lists take seconds. */
export class ReferenceThread implements vscode.Disposable {
  private asked: Promise<ReturnType<typeof askReferences>> | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly turn = inTurn();

  /** @param extension the folder of the extension */
  constructor(private readonly extension: vscode.Uri) {}

  /**
   * The references as the style orders them, one line each, after those that were asked for before. `undefined` when
   * cancelled; what is being written then ends with the thread.
   */
  write(
    papers: readonly Paper[],
    texts: StyleTexts,
    token: vscode.CancellationToken,
  ): Promise<readonly string[] | undefined> {
    return this.turn(async () =>
      token.isCancellationRequested ? undefined : this.writeNow(papers, texts, token),
    );
  }

  dispose(): void {
    clearTimeout(this.idle);
    void this.asked?.then(({ end }) => end()).catch(() => undefined);
    this.asked = undefined;
  }

  private async writeNow(
    papers: readonly Paper[],
    texts: StyleTexts,
    token: vscode.CancellationToken,
  ): Promise<readonly string[] | undefined> {
    clearTimeout(this.idle);
    const cancellation = token.onCancellationRequested(() => this.dispose());
    try {
      this.asked ??= this.start();
      const { references } = await this.asked;
      return await references(papers, texts);
    } catch (error) {
      this.dispose();
      if (token.isCancellationRequested) {
        return undefined;
      }
      throw error;
    } finally {
      cancellation.dispose();
      this.idle = setTimeout(() => this.dispose(), IDLE);
    }
  }

  private async start(): Promise<ReturnType<typeof askReferences>> {
    const uri = vscode.Uri.joinPath(this.extension, 'dist', 'referenceWorker.js');
    const script = { path: uri.fsPath, read: async () => vscode.workspace.fs.readFile(uri) };
    return askReferences(await startWorker(script).catch(() => lineWithinThread(script)));
  }
}
