import type * as vscode from 'vscode';
import type { SourceQuestions } from '../../../core';
import { messageOf } from '../../extension/log';

/** What took less time to read, in ms, is as quickly read again at the next start. */
const WORTH_KEEPING = 500;
/** How long no file may have been read before what was read is stored, in ms. */
const REST = 5_000;
/** The least time from one storing to the next, in ms: a library of 87,000 papers is written in 200 MB. */
const INTERVAL = 600_000;

/** Has the library store what was read for the next start, now and then. */
export class SourceKeeper implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the readings took that are not stored, in ms. */
  private spent = 0;
  private last = 0;

  constructor(
    private readonly library: SourceQuestions,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** To be told of every reading and how long it took, in ms. */
  note(time: number): void {
    this.spent += time;
    clearTimeout(this.timer);
    if (this.spent >= WORTH_KEEPING) {
      const wait = Math.max(REST, this.last + INTERVAL - Date.now());
      this.timer = setTimeout(() => void this.keep(), wait);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async keep(): Promise<void> {
    const start = Date.now();
    this.last = start;
    this.spent = 0;
    try {
      await this.library.storeSources();
      this.log.info(`What was read of the library is kept for the next start (${Date.now() - start} ms).`);
    } catch (error) {
      this.log.warn(`The library will be read anew at the next start: ${messageOf(error)}`);
    }
  }
}
