import * as vscode from 'vscode';
import type { AddedEntries, LibraryPort, Paper, TextEdit } from '../../core';
import type { Bibliographies } from '../bibliographies';
import { mentionSettings } from '../settings';
import type { BibliographyChoice, ChosenBibliography } from './bibliographyChoice';
import { openBibliography, type BibliographyFile, UnwritableError } from './bibliographyFile';
import type { WritingPlace } from './writingPlace';

export interface WritingDeps {
  readonly library: LibraryPort;
  readonly bibliographies: Bibliographies;
  readonly choice: BibliographyChoice;
  readonly place: WritingPlace;
}

/** What was written. */
export interface Written {
  /** The key of each paper. */
  readonly keys: readonly string[];
  /** The keys of the new entries, and the file that has them. */
  readonly added: readonly string[];
  readonly file: vscode.Uri | undefined;
}

/** Cites papers in the document, or does not: what is to be changed in it, once the papers' keys are known. */
export type Citing = (entries: Pick<AddedEntries, 'keys' | 'added'>) => Promise<TextEdit | undefined>;

/**
 * Adds papers to the bibliography of a document and cites them as `citing` says: in one edit, that is in one
 * step to undo. Undefined when the reader would rather not. Throws an {@link UnwritableError}, with nothing written, where
 * the files do not allow it.
 */
export async function writePapers(
  papers: readonly Paper[],
  citing: Citing,
  document: vscode.TextDocument,
  deps: WritingDeps,
): Promise<Written | undefined> {
  const plan = await planEntries(papers, document, deps);
  if (plan === undefined) {
    return undefined;
  }
  await apply({ ...plan, document, citing }, deps);
  return { keys: plan.entries.keys, added: plan.entries.added, file: plan.file?.uri };
}

/** What is added to which file, and whether the document has to name it. */
interface Plan {
  /** Absent when nothing is added. */
  readonly file: BibliographyFile | undefined;
  readonly entries: AddedEntries;
  readonly declares: boolean;
}

async function planEntries(
  papers: readonly Paper[],
  document: vscode.TextDocument,
  deps: WritingDeps,
): Promise<Plan | undefined> {
  const files = await filesOf(document, deps);
  const known = await deps.library.addEntries('', papers, await textsOf(files, deps));
  const chosen: ChosenBibliography | undefined =
    known?.added.length === 0 ? { file: undefined } : await deps.choice.choose(document, files);
  if (chosen?.file === undefined) {
    return chosen && { file: undefined, entries: { keys: known?.keys ?? [], added: [] }, declares: false };
  }
  const file = await openFile(chosen.file);
  const others = files.filter(other => other.toString() !== file.uri.toString());
  const entries = await deps.library.addEntries(file.text(), papers, await textsOf(others, deps));
  if (entries === undefined) {
    throw new UnwritableError(
      vscode.l10n.t(
        '{0} cannot be added to: an entry in it is not closed.',
        vscode.workspace.asRelativePath(file.uri),
      ),
    );
  }
  return { file, entries, declares: chosen.naming === 'unnamed' };
}

/** The texts of those files that are there. */
async function textsOf(files: readonly vscode.Uri[], { bibliographies }: WritingDeps): Promise<string[]> {
  const texts = await Promise.all(files.map(file => bibliographies.textOf(file)));
  return texts.filter(text => text !== undefined);
}

async function filesOf(
  document: vscode.TextDocument,
  { library, bibliographies }: WritingDeps,
): Promise<readonly vscode.Uri[]> {
  const question = {
    text: document.getText(),
    languageId: document.languageId,
    ...mentionSettings(document),
  };
  const names = (await library.bibliographyFiles(question)) ?? [];
  const files = await bibliographies.filesOf(document, names);
  if (files.length === 0 && names.length > 0) {
    throw new UnwritableError(vscode.l10n.t('The bibliography of this document is not in BibTeX.'));
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

interface Change extends Plan {
  readonly document: vscode.TextDocument;
  readonly citing: Citing;
}

async function apply(
  { document, file, entries, declares, citing }: Change,
  { library, place }: Pick<WritingDeps, 'library' | 'place'>,
): Promise<void> {
  const citation = await citing(entries);
  const declaration = declares
    ? await library.declareBibliography(document.getText(), document.languageId, 'references.bib')
    : undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const change of inOrder(citation, declaration)) {
    edit.replace(document.uri, rangeOf(document, change), change.text);
  }
  if (file && entries.edit) {
    file.stage(entries.edit, edit);
  }
  if (edit.size > 0 && !(await vscode.workspace.applyEdit(edit))) {
    throw new UnwritableError(vscode.l10n.t('VS Code could not make the change.'));
  }
  if (citation) {
    const shift = declaration && declaration.start <= citation.start ? declaration.text.length : 0;
    place.moveTo(document, citation.start + citation.text.length + shift);
  }
  if (file && entries.edit) {
    await file.finish(entries.edit);
  }
}

function rangeOf(document: vscode.TextDocument, { start, end }: TextEdit): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** At one place the line that names the bibliography goes before the citation only at the beginning of the document. */
function inOrder(citation: TextEdit | undefined, declaration: TextEdit | undefined): TextEdit[] {
  const edits = declaration?.start === 0 ? [declaration, citation] : [citation, declaration];
  return edits.filter(edit => edit !== undefined);
}
