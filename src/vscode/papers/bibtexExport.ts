import * as vscode from 'vscode';
import { DistinctPapers, type Paper, type SearchQuestions, type WritingQuestions } from '../../core';
import { findPapers } from '../library/findPapers';
import type { DocumentMentions } from '../documents/documentMentions';
import { fileName } from '../documents/fileName';
import type { FollowedDocument } from '../documents/followedDocument';
import { messageOf } from '../extension/log';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';

/** Papers that are asked for and written at once: a few milliseconds of work. */
const BATCH = 200;

/** More papers take long enough for a notification that offers to stop. */
const MANY = 1000;

/** What exporting needs. */
export interface BibtexExportDeps {
  readonly library: SearchQuestions & Pick<WritingQuestions, 'bibtexEntries'>;
  readonly mentions: DocumentMentions;
  readonly followed: FollowedDocument;
}

/** What may be said of an export beside its papers. */
export interface ExportOptions {
  /** What the papers have in common, for the name of the file. */
  readonly name?: string;
  /** The file, in place of asking for it. */
  readonly to?: vscode.Uri;
}

/**
 * "Export as BibTeX…": a command that takes the ids of papers, alone or in lists, and {@link ExportOptions} behind them;
 * and one for the papers of the document, also those that only its bibliography knows.
 */
export function registerBibtexExport(deps: BibtexExportDeps): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.exportBibtex, async (...args) => {
      const ids = args.flat().filter(id => typeof id === 'string');
      const papers = batches(ids, deps.library);
      await exportPapers(entriesOf(papers, deps.library), ids.length, optionsOf(args));
    }),
    registerCommand(commands.exportDocument, async given => {
      const { document } = deps.followed;
      const found = document ? await deps.mentions.of(document) : [];
      const papers = [...new Map(found.map(({ paper }) => [paper.id, paper])).values()];
      const name = document && fileName(document.uri).replace(/\.\w+$/, '');
      await exportPapers(entriesOf([papers], deps.library), papers.length, {
        ...(name && { name }),
        ...optionsOf([given]),
      });
    }),
  );
}

async function* batches(ids: readonly string[], library: SearchQuestions): AsyncGenerator<readonly Paper[]> {
  for (let start = 0; start < ids.length; start += BATCH) {
    yield await findPapers(library, ids.slice(start, start + BATCH));
  }
}

type Batches = AsyncIterable<readonly Paper[]> | Iterable<readonly Paper[]>;
/** What was written of so many papers. */
interface Part {
  readonly entries: readonly string[];
  readonly papers: number;
}

async function* entriesOf(
  batches: Batches,
  library: Pick<WritingQuestions, 'bibtexEntries'>,
): AsyncGenerator<Part> {
  const distinct = new DistinctPapers();
  for await (const batch of batches) {
    yield { entries: await library.bibtexEntries(distinct.take(batch)), papers: batch.length };
  }
}

async function exportPapers(
  parts: AsyncIterable<Part>,
  count: number,
  options: ExportOptions,
): Promise<void> {
  if (count === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no papers to export.'));
    return;
  }
  const to = options.to ?? (await askForFile(options.name));
  if (to === undefined) {
    return;
  }
  try {
    const written = await write(parts, count, to);
    if (written !== undefined) {
      offerToOpen(to, written);
    }
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The papers could not be exported: {0}', messageOf(error)),
    );
  }
}

/** Answers with the number of entries; `undefined` when cancelled, and then nothing is written. */
async function write(parts: AsyncIterable<Part>, count: number, to: vscode.Uri): Promise<number | undefined> {
  const isMany = count > MANY;
  const progress = {
    location: isMany ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window,
    title: vscode.l10n.t('Exporting to {0}', vscode.workspace.asRelativePath(to)),
    cancellable: isMany,
  };
  return vscode.window.withProgress(progress, async (report, token) => {
    const file: string[] = [];
    for await (const { entries, papers } of parts) {
      file.push(...entries);
      report.report({ increment: (100 * papers) / count });
      if (token.isCancellationRequested) {
        return undefined;
      }
    }
    const text = file.map(entry => `${entry}\n`).join('\n');
    await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
    return file.length;
  });
}

function askForFile(name = vscode.l10n.t('papers')): Thenable<vscode.Uri | undefined> {
  const file = `${name.replace(/[\s\\/:*?"<>|.]+/g, '-').replace(/^-|-$/g, '') || 'papers'}.bib`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export as BibTeX'),
    filters: { BibTeX: ['bib'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, file) }),
  });
}

/** Does not hold up the command: it ends when the reader has seen to the message. */
function offerToOpen(file: vscode.Uri, count: number): void {
  const open = vscode.l10n.t('Open');
  const name = fileName(file);
  const message =
    count === 1
      ? vscode.l10n.t('Wrote 1 entry to {0}', name)
      : vscode.l10n.t('Wrote {0} entries to {1}', count, name);
  void vscode.window.showInformationMessage(message, open).then(async chosen => {
    if (chosen === open) {
      await vscode.window.showTextDocument(file);
    }
  });
}

function optionsOf(args: readonly unknown[]): ExportOptions {
  const given = args.find(arg => typeof arg === 'object' && arg !== null && !Array.isArray(arg));
  const { name, to } = (given ?? {}) as { readonly name?: unknown; readonly to?: unknown };
  return {
    ...(typeof name === 'string' && { name }),
    ...(to instanceof vscode.Uri && { to }),
  };
}
