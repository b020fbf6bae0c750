import * as vscode from 'vscode';
import { plainLabel } from '../../core';
import { fileName } from '../documents/fileName';

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
    main: vscode.Uri = document.uri,
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

  private remembered({ uri }: vscode.TextDocument): string | undefined {
    return this.all().find(([document]) => document === uri.toString())?.[1];
  }

  private async remember({ uri }: vscode.TextDocument, file: vscode.Uri): Promise<void> {
    const others = this.all().filter(([document]) => document !== uri.toString());
    await this.state.update(KEY, [[uri.toString(), file.toString()], ...others].slice(0, MOST));
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

async function offerNewFile(
  document: vscode.TextDocument,
  main: vscode.Uri,
): Promise<ChosenBibliography | undefined> {
  if (document.isUntitled) {
    return { file: undefined };
  }
  const file = vscode.Uri.joinPath(main, '..', 'references.bib');
  const items = [
    {
      label: vscode.l10n.t('Create references.bib'),
      detail:
        main.toString() === document.uri.toString()
          ? vscode.l10n.t('beside the document, which gets a line that names it')
          : vscode.l10n.t('beside {0}, which gets a line that names it', plainLabel(fileName(main))),
      chosen: { file, naming: 'unnamed' } as const,
    },
    { label: vscode.l10n.t('Go On Without an Entry'), chosen: { file: undefined } },
  ];
  const title = vscode.l10n.t('This Document Has No Bibliography');
  return (await vscode.window.showQuickPick(items, { title }))?.chosen;
}
