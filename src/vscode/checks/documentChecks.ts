import * as vscode from 'vscode';
import { type Finding, messageOf, Refresher } from '../../core';
import { cellsOfText } from '../documents/notebookCells';
import { settings } from '../extension/manifest';
import { severityOf } from './checkSettings';
import { type CheckSources, findProblems, isChecked } from './findProblems';
import { toDiagnostic } from './toDiagnostic';

/** How long the documents must be left alone before they are checked, in ms. */
const REST = 600;
/** More of them in one document help nobody. */
const MOST_SHOWN = 200;

/** What was found in a version of a document. */
interface Checked {
  readonly version: number;
  /** What was found in an older generation may be found no more. */
  readonly generation: number;
  readonly findings: readonly Finding[];
}

/** Checks the documents that are shown, again when they change or what they depend on. */
export class DocumentChecks implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('lectern.checks');
  private readonly checked = new Map<string, Checked>();
  private readonly refresher = new Refresher(
    () => new Promise(resolve => setTimeout(resolve, REST)),
    isLatest => this.checkShown(isLatest),
  );
  private readonly subscriptions: vscode.Disposable;
  private generation = 0;

  constructor(
    private readonly sources: CheckSources,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const request = () => this.refresher.request();
    const renew = () => {
      this.generation++;
      request();
    };
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      sources.library.onDidChange(renew),
      sources.bibliographies.onDidChange(renew),
      vscode.window.onDidChangeVisibleTextEditors(request),
      vscode.window.onDidChangeVisibleNotebookEditors(request),
      // Also a document whose language was changed: it is closed, and opened in the same version.
      vscode.workspace.onDidOpenTextDocument(document => isChecked(document) && request()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => isChecked(document) && request()),
      vscode.workspace.onDidSaveTextDocument(renew),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      vscode.workspace.onDidChangeConfiguration(
        event =>
          (event.affectsConfiguration('lectern.checks') ||
            event.affectsConfiguration(settings.citeCommands)) &&
          renew(),
      ),
    );
    request();
    this.refresher.wake();
  }

  /** What was found in a document; nothing when it has changed since. */
  findingsIn({ uri, version }: vscode.TextDocument): readonly Finding[] {
    const known = this.checked.get(uri.toString());
    return known?.version === version ? known.findings : [];
  }

  dispose(): void {
    this.refresher.sleep();
    this.subscriptions.dispose();
  }

  private async checkShown(isLatest: () => boolean): Promise<void> {
    const notebooks = vscode.window.visibleNotebookEditors.map(({ notebook }) => notebook);
    const documents = new Set([
      ...vscode.window.visibleTextEditors.map(editor => editor.document),
      ...notebooks.flatMap(cellsOfText),
    ]);
    for (const document of documents) {
      if (isLatest()) {
        await this.check(document);
      }
    }
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const { uri, version, languageId } = document;
    const { generation } = this;
    const known = this.checked.get(uri.toString());
    if (known?.version === version && known.generation === generation) {
      return;
    }
    try {
      const findings = isChecked(document) ? await findProblems(document, this.sources) : [];
      if (document.version === version && document.languageId === languageId && !document.isClosed) {
        this.show(document, findings);
        this.checked.set(uri.toString(), { version, generation, findings });
      }
    } catch (error) {
      this.log.warn(`${uri.toString()} could not be checked: ${messageOf(error)}`);
    }
  }

  private show(document: vscode.TextDocument, findings: readonly Finding[]): void {
    const shown = findings.flatMap(finding => {
      const severity = severityOf(finding.kind, document);
      return severity === undefined ? [] : [toDiagnostic(finding, document, severity)];
    });
    this.collection.set(document.uri, shown.slice(0, MOST_SHOWN));
  }

  private forget(uri: vscode.Uri): void {
    this.checked.delete(uri.toString());
    this.collection.delete(uri);
  }
}
