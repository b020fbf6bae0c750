import * as vscode from 'vscode';
import type { AddedEntries, DocumentQuestions, WritingQuestions, Paper, TextEdit } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import { fileName } from '../documents/fileName';
import { fileOf, notebookOf } from '../documents/notebookCells';
import { rangeOf } from '../documents/rangeOf';
import type { BibliographyChoice, ChosenBibliography } from './bibliographyChoice';
import { openBibliography, type BibliographyFile, UnwritableError } from './bibliographyFile';
import { uncomplete } from './completedKey';
import { declareIn } from './declareIn';
import { type Citing, documentChange } from './documentChange';
import type { WritingPlace } from './writingPlace';

export interface WritingDeps {
  readonly library: DocumentQuestions & WritingQuestions;
  readonly bibliographies: Bibliographies;
  readonly choice: BibliographyChoice;
  readonly place: WritingPlace;
}

/** So often it is tried when the files change in the middle of it. */
const MOST_ATTEMPTS = 3;

/** What was written. */
export interface Written {
  /** The key of each paper. */
  readonly keys: readonly string[];
  /** The keys of the new entries, and the file that has them. */
  readonly added: readonly string[];
  readonly file: vscode.Uri | undefined;
}

/**
 * Adds papers to the bibliography of a document and, where wanted, cites them in it: in one edit, that is in one step to
 * undo. Undefined when the reader would rather not. Throws an {@link UnwritableError}, with nothing written, where
 * the files do not allow it.
 */
export async function writePapers(
  papers: readonly Paper[],
  citing: Citing,
  document: vscode.TextDocument,
  deps: WritingDeps,
): Promise<Written | undefined> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const plan = await planEntries(papers, citing, document, deps);
    if (plan === undefined) {
      return undefined;
    }
    if (await apply(plan, document, citing, deps)) {
      return { keys: plan.entries.keys, added: plan.entries.added, file: plan.file?.uri };
    }
  }
  throw new UnwritableError(vscode.l10n.t('The files change too fast. Try again.'));
}

/** What is added to which file, and whether the document has to name it. */
interface Plan {
  /** Absent when nothing is added. */
  readonly file: BibliographyFile | undefined;
  readonly entries: AddedEntries;
  readonly declares: boolean;
  /** The document that names bibliographies: the main one of a part. */
  readonly main: vscode.Uri;
}

async function planEntries(
  papers: readonly Paper[],
  { kind }: Citing,
  document: vscode.TextDocument,
  deps: WritingDeps,
): Promise<Plan | undefined> {
  const files = await filesOf(document, deps);
  const own = await deps.bibliographies.embeddedIn(document);
  const [root] = (await deps.bibliographies.projectOf(document)).roots;
  const main = root === undefined ? fileOf(document) : deps.bibliographies.uriOf(document, root);
  const texts = [...own, ...(await deps.bibliographies.read(files))];
  const known = await deps.library.addEntries('', papers, texts);
  const chosen: ChosenBibliography | undefined =
    known?.added.length === 0 ? { file: undefined } : await deps.choice.choose(document, files, main);
  if (chosen?.file === undefined) {
    const entries = { keys: known?.keys ?? [], added: [] };
    return chosen && { file: undefined, entries, declares: false, main };
  }
  const file = await openFile(chosen.file);
  const others = files.filter(other => other.toString() !== file.uri.toString());
  const text = { name: file.uri.path, text: file.text };
  const otherTexts = [...own, ...(await deps.bibliographies.read(others))];
  const entries = await deps.library.addEntries(text, papers, otherTexts, kind === 'key' ? 'own' : 'habit');
  if (entries === undefined) {
    throw new UnwritableError(whyNothingFits(file.uri));
  }
  return { file, entries, declares: chosen.naming === 'unnamed' && notebookOf(document) === undefined, main };
}

/** Why an entry would be lost in a file, by the file's format. */
function whyNothingFits(file: vscode.Uri): string {
  const name = vscode.workspace.asRelativePath(file);
  if (/\.(?:json|ya?ml)$/i.test(file.path)) {
    return vscode.l10n.t('{0} cannot be added to: it is no valid list of CSL items. Correct it first.', name);
  }
  return /\.ris$/i.test(file.path)
    ? vscode.l10n.t('{0} cannot be added to: entries can be written in BibTeX, CSL-JSON and CSL-YAML.', name)
    : vscode.l10n.t('{0} cannot be added to: an entry in it is not closed.', name);
}

async function filesOf(
  document: vscode.TextDocument,
  { bibliographies }: WritingDeps,
): Promise<readonly vscode.Uri[]> {
  const project = await bibliographies.projectOf(document);
  const files = await bibliographies.filesOf(document);
  if (files.length === 0 && project.files.length + project.missing.length > 0) {
    throw new UnwritableError(
      vscode.l10n.t(
        'The bibliography of this document is in none of the formats BibTeX, CSL-JSON and CSL-YAML.',
      ),
    );
  }
  return files;
}

async function openFile(uri: vscode.Uri): Promise<BibliographyFile> {
  try {
    return await openBibliography(uri);
  } catch (error) {
    const name = vscode.workspace.asRelativePath(uri);
    throw error instanceof UnwritableError
      ? new UnwritableError(vscode.l10n.t('{0} cannot be written. {1}', name, error.message))
      : error;
  }
}

/** Makes the change; answers whether it was made, and nothing is when the files are not as they were any more. */
async function apply(
  { file, entries, declares, main }: Plan,
  document: vscode.TextDocument,
  citing: Citing,
  deps: WritingDeps,
): Promise<boolean> {
  const { version } = document;
  const named = declares && file ? fileName(file.uri) : undefined;
  const isMain = main.toString() === document.uri.toString();
  const declared = isMain ? named : undefined;
  const declaration = isMain || named === undefined ? undefined : await declareIn(main, named, deps);
  const change = await documentChange(document, { citing, keys: entries.keys, declared }, deps);
  if ((file && !(await file.isUnchanged())) || document.version !== version) {
    return false;
  }
  const again =
    citing.kind === 'completed' && entries.edit ? await uncomplete(citing, change.edits) : undefined;
  const edit = workspaceEdit(document, again ?? change.edits);
  if (file && entries.edit) {
    file.stage(entries.edit, edit);
  }
  declaration?.stage(edit);
  if (edit.size > 0 && !(await vscode.workspace.applyEdit(edit))) {
    await (again && vscode.commands.executeCommand('redo'));
    throw new UnwritableError(vscode.l10n.t('VS Code could not make the change.'));
  }
  if (change.cursor !== undefined) {
    deps.place.moveTo(document, change.cursor);
  }
  if (file && entries.edit) {
    await file.finish(entries.edit);
  }
  await declaration?.finish();
  return true;
}

/** Without the edits that change nothing. */
function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of edits) {
    const range = rangeOf(document, change);
    if (document.getText(range) !== change.text) {
      edit.replace(document.uri, range, change.text);
    }
  }
  return edit;
}
