import * as vscode from 'vscode';
import { plainLabel } from '../../core';
import { fileName } from '../documents/fileName';
import { fileOf, notebookOf } from '../documents/notebookCells';

const KEY = 'bibliographyOf';
/** So many documents' choices are remembered. */
const MOST = 100;

/** Where entries go: into a file, which the document still has to name when it is new; or nowhere. */
export type ChosenBibliography =
  { readonly file: vscode.Uri; readonly naming: 'named' | 'unnamed' } | { readonly file: undefined };

/** Asks to which file of several the entries of a document go, once for each document. */
export class BibliographyChoice {
  constructor(private readonly state: vscode.Memento) {}

  /**
   * The file among those of the document, or a new one beside its main document, `main`. Undefined when the reader would
   * rather not go on.
   */
  async choose(
    document: vscode.TextDocument,
    files: readonly vscode.Uri[],
    main: vscode.Uri = fileOf(document),
  ): Promise<ChosenBibliography | undefined> {
    const [first] = files;
    if (first === undefined) {
      return offerNewFile(document, main);
    }
    const known = this.remembered(document);
    const file =
      files.length === 1
        ? first
        : (files.find(other => other.toString() === known) ?? (await pickFile(files)));
    if (file && files.length > 1) {
      await this.remember(document, file);
    }
    return file && { file, naming: 'named' };
  }

  private remembered(document: vscode.TextDocument): string | undefined {
    const file = fileOf(document).toString();
    return this.all().find(([known]) => known === file)?.[1];
  }

  private async remember(document: vscode.TextDocument, file: vscode.Uri): Promise<void> {
    const key = fileOf(document).toString();
    const others = this.all().filter(([known]) => known !== key);
    await this.state.update(KEY, [[key, file.toString()], ...others].slice(0, MOST));
  }

  /** Pairs of a document and its file; what somebody else wrote there is passed over. */
  private all(): (readonly [string, string])[] {
    const stored = this.state.get<unknown>(KEY);
    const pairs: unknown[] = Array.isArray(stored) ? stored : [];
    return pairs.flatMap(pair => (isPair(pair) ? [pair] : []));
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(item => typeof item === 'string');
}

async function pickFile(files: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = files.map(file => ({ label: plainLabel(vscode.workspace.asRelativePath(file)), file }));
  const title = vscode.l10n.t('Add to Which Bibliography?');
  return (await vscode.window.showQuickPick(items, { title }))?.file;
}

/** A notebook has no line that names a bibliography; what lies beside it is cited from. */
function whereNewFileIs(document: vscode.TextDocument, main: vscode.Uri): string {
  if (notebookOf(document) !== undefined) {
    return vscode.l10n.t('beside the notebook');
  }
  return main.toString() === document.uri.toString()
    ? vscode.l10n.t('beside the document, which gets a line that names it')
    : vscode.l10n.t('beside {0}, which gets a line that names it', plainLabel(fileName(main)));
}

async function offerNewFile(
  document: vscode.TextDocument,
  main: vscode.Uri,
): Promise<ChosenBibliography | undefined> {
  if (document.isUntitled || notebookOf(document)?.isUntitled === true) {
    return { file: undefined };
  }
  const file = vscode.Uri.joinPath(main, '..', 'references.bib');
  const items = [
    {
      label: vscode.l10n.t('Create references.bib'),
      detail: whereNewFileIs(document, main),
      chosen: { file, naming: 'unnamed' } as const,
    },
    { label: vscode.l10n.t('Go On Without an Entry'), chosen: { file: undefined } },
  ];
  const title = vscode.l10n.t('This Document Has No Bibliography');
  return (await vscode.window.showQuickPick(items, { title }))?.chosen;
}
