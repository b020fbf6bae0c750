import * as vscode from 'vscode';
import type { SearchQuestions, DocumentQuestions, WritingQuestions, WrittenKey } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import { messageOf } from '../extension/log';
import { citingLanguages } from '../extension/manifest';
import { paperCard } from '../hover/paperCard';
import { completesKeys, mentionSettings } from '../extension/settings';
import { keyItem, type KeyItem } from './keyItem';
import { firstLineFor, mayWriteKey } from './mayWriteKey';

export interface CompletionDeps {
  readonly library: SearchQuestions & DocumentQuestions & WritingQuestions;
  readonly bibliographies: Bibliographies;
  readonly log: vscode.LogOutputChannel;
}

/** What opens the suggestions, and what goes on with a key or a query where VS Code sees the end of a word. */
const TRIGGERS = ['@', '{', '`', '<', ',', ' ', ':', '-', '.', '/'];

/** Suggests papers where a citation key is being written. */
export function registerCompletion(deps: CompletionDeps): vscode.Disposable {
  const selector = citingLanguages.map(language => ({ language }));
  return vscode.languages.registerCompletionItemProvider(selector, new KeyCompleter(deps), ...TRIGGERS);
}

class KeyCompleter implements vscode.CompletionItemProvider<KeyItem> {
  /** Where the key begins that documents last had suggestions for. */
  private readonly starts = new WeakMap<vscode.TextDocument, number>();

  constructor(private readonly deps: CompletionDeps) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<KeyItem> | undefined> {
    const before = document.getText(
      new vscode.Range(firstLineFor(position.line), 0, position.line, position.character),
    );
    if (!mayWriteKey(before) || !completesKeys(document)) {
      return undefined;
    }
    try {
      return await this.complete(document, position, token, context);
    } catch (error) {
      this.deps.log.error(`No citation keys can be suggested: ${messageOf(error)}`);
      return undefined;
    }
  }

  async resolveCompletionItem(item: KeyItem): Promise<KeyItem> {
    const note = item.from === 'library' ? { note: vscode.l10n.t('not in your bibliography') } : {};
    item.documentation = await paperCard(this.deps.library, item.paper, note);
    return item;
  }

  private async complete(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<KeyItem> | undefined> {
    const { library } = this.deps;
    const { citeCommands } = mentionSettings(document);
    const offset = document.offsetAt(position);
    const written = await library.writtenKey(document.getText(), offset, document.languageId, citeCommands);
    if (!written) {
      return undefined;
    }
    const isTyping = context.triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
    const bibliography = await this.deps.bibliographies.of(document, isTyping ? 'lately' : 'now');
    if (bibliography.length === 0 && !(await this.isMeant(document, written, context))) {
      return undefined;
    }
    this.starts.set(document, written.start);
    const found = token.isCancellationRequested ? [] : await library.completeKey(written, bibliography);
    const items = found.map((item, place) => keyItem(item, place, document, written, position));
    return new vscode.CompletionList(items, true);
  }

  /**
   * Whether a key is being written in a document without a bibliography: `@name` in the text is mostly somebody's name
   * there, unless the document cites. Then the reader has to ask, and goes on to be answered.
   */
  private async isMeant(
    document: vscode.TextDocument,
    { form, start }: WrittenKey,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<boolean> {
    const question = { text: document.getText(), languageId: document.languageId };
    return (
      form !== 'pandocInText' ||
      triggerKind === vscode.CompletionTriggerKind.Invoke ||
      this.starts.get(document) === start ||
      (await this.deps.bibliographies.projectOf(document, 'lately')).declarer !== 'none' ||
      (await this.deps.library.isCiting(question))
    );
  }
}
