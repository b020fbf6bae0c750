import type * as vscode from 'vscode';
import { describeLibrary, type SourceQuestions } from '../../../core';

/** Writes what the library consists of into the output channel and shows it. */
export async function showLibraryReport(
  library: SourceQuestions,
  log: vscode.LogOutputChannel,
): Promise<void> {
  for (const line of describeLibrary(await library.report())) {
    log.info(line);
  }
  log.show(true);
}
