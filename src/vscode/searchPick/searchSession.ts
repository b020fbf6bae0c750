import * as vscode from 'vscode';
import { plainLine, type Paper } from '../../core';
import { messageOf } from '../extension/log';
import { runCommand } from '../extension/commandCalls';
import { commands, type Command, type PaperIds } from '../extension/commands';
import { emptyLibrary, hitRow, nothingFound, paperRow, searchFailed, type Row, type RowButton } from './rows';
import type { SearchSessionDeps } from './searchSessionDeps';
import { suggestedRows } from './suggestedRows';
import { onEnter, type SearchPurpose, titleFor } from './searchPurpose';

export interface SearchOptions {
  readonly purpose: SearchPurpose;
  readonly query: string;
  /** The id of the paper that similar ones are shown of first. */
  readonly similarTo?: string;
}

/** One shown pick, from its opening until it is hidden. */
export class SearchSession implements vscode.Disposable {
  readonly purpose: SearchPurpose;
  private readonly pick = vscode.window.createQuickPick<Row>();
  private readonly several: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('checklist'),
    tooltip: vscode.l10n.t('Tick Several Papers (Alt+M)'),
  };
  private readonly save: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('bookmark'),
    tooltip: vscode.l10n.t('Save Search as Topic (Alt+T)'),
  };
  /** Papers that are ticked, also those that the present query does not list. */
  private ticked = new Map<string, Row>();
  /** Each update has a number; answers to an older one are dropped. */
  private latest = 0;
  private similarTo: Paper | undefined;
  /** What was typed before similar papers were asked for. */
  private queryBefore = '';

  constructor(
    private readonly deps: SearchSessionDeps,
    { purpose, query, similarTo }: SearchOptions,
  ) {
    this.purpose = purpose;
    const { pick } = this;
    pick.title = titleFor(purpose);
    pick.value = query;
    keepOrder(pick);
    this.showMode();
    pick.onDidChangeValue(value => this.search(value));
    pick.onDidAccept(() => this.accept());
    pick.onDidChangeSelection(rows => this.remember(rows));
    pick.onDidTriggerButton(button => this.press(button));
    pick.onDidTriggerItemButton(({ button, item }) => this.run((button as RowButton).command, [item]));
    void (similarTo === undefined ? this.update() : this.showSimilar(similarTo));
    pick.show();
  }

  /** What the reader was searching for, to be offered when the pick opens again. */
  get query(): string {
    return this.similarTo ? this.queryBefore : this.pick.value;
  }

  readonly onDidHide: vscode.Event<void> = this.pick.onDidHide;

  dispose(): void {
    this.pick.dispose();
  }

  /** Runs a command of {@link RowButton} on the ticked papers, or on the active one when none is ticked. */
  runOnChosen(command: Command<PaperIds>): void {
    this.run(command, this.chosen());
  }

  /** Switches between one paper at a time and ticking several. */
  tickSeveral(): void {
    this.pick.canSelectMany = !this.pick.canSelectMany;
    this.ticked = new Map();
    this.showMode();
    // Rows that are drawn already get no boxes.
    void this.update();
  }

  /** Keeps the query as a topic of the reader's own. */
  saveAsTopic(): void {
    void runCommand(commands.saveTopic, this.query);
  }

  private press(button: vscode.QuickInputButton): void {
    if (button === this.several) {
      this.tickSeveral();
    } else if (button === this.save) {
      this.saveAsTopic();
    } else {
      this.back();
    }
  }

  private chosen(): readonly Row[] {
    return this.ticked.size > 0 ? [...this.ticked.values()] : this.pick.activeItems;
  }

  private run(command: Command<PaperIds>, rows: readonly Row[]): void {
    const ids = rows.flatMap(row => row.paperId ?? []);
    const [first] = ids;
    if (command === commands.findSimilar && first !== undefined) {
      void this.showSimilar(first);
    } else if (ids.length > 0) {
      if (command === commands.insertCitation) {
        // Back to the document; the question which file gets the entry would close the pick as well.
        this.pick.hide();
      }
      void runCommand(command, ...ids);
    }
  }

  private accept(): void {
    const [active] = this.pick.activeItems;
    const { one, several } = onEnter(this.purpose);
    if (this.ticked.size > 1) {
      this.runOnChosen(several);
    } else if (active?.hint !== undefined) {
      this.pick.value = `${this.pick.value.trimEnd()} ${active.hint}`.trimStart();
      void this.update();
      return;
    } else if (active?.command !== undefined) {
      void runCommand(active.command);
    } else if (active?.paperId === undefined && this.ticked.size === 0) {
      return;
    } else {
      this.run(one, this.chosen());
    }
    this.pick.hide();
  }

  private async showSimilar(id: string): Promise<void> {
    this.queryBefore = this.query;
    // A library that cannot be opened is reported by the update below.
    this.similarTo = await this.deps.library.find(id).catch(() => undefined);
    this.pick.value = '';
    this.showMode();
    await this.update();
  }

  private back(): void {
    this.pick.value = this.query;
    this.similarTo = undefined;
    this.showMode();
    void this.update();
  }

  private search(value: string): void {
    // VS Code tells of the emptying that showing similar papers does itself.
    if (this.similarTo && value === '') {
      return;
    }
    this.similarTo = undefined;
    this.showMode();
    void this.update();
  }

  private showMode(): void {
    const { pick, similarTo } = this;
    pick.placeholder = similarTo
      ? vscode.l10n.t('Papers about the same as “{0}”', plainLine(similarTo.title))
      : vscode.l10n.t('Words, an acronym or an idea; author:he year:>2020 "exact phrase" -word');
    pick.buttons = similarTo ? [vscode.QuickInputButtons.Back, this.several] : [this.save, this.several];
  }

  private remember(rows: readonly Row[]): void {
    if (!this.pick.canSelectMany || this.pick.busy) {
      return;
    }
    const listed = new Set(this.pick.items.map(row => row.paperId));
    const elsewhere = [...this.ticked].filter(([id]) => !listed.has(id));
    const here = rows.flatMap(row => (row.paperId === undefined ? [] : ([[row.paperId, row]] as const)));
    this.ticked = new Map([...elsewhere, ...here]);
  }

  private async update(): Promise<void> {
    const request = ++this.latest;
    this.pick.busy = true;
    const rows = await this.rowsFor(this.pick.value).catch((error: unknown) => this.failed(error));
    if (request !== this.latest) {
      return;
    }
    this.pick.items = rows;
    this.pick.selectedItems = rows.filter(row => row.paperId !== undefined && this.ticked.has(row.paperId));
    this.pick.busy = false;
  }

  /** Says that the search failed; the next key press tries again. */
  private failed(error: unknown): Row[] {
    this.deps.log.error(`The search failed: ${messageOf(error)}`);
    return [searchFailed(messageOf(error))];
  }

  private async rowsFor(query: string): Promise<Row[]> {
    const { library } = this.deps;
    if (query.trim() !== '') {
      const hits = await library.search(query);
      return hits.length > 0 ? hits.map(hitRow) : [await this.nothing(query)];
    }
    if (this.similarTo) {
      const related = await library.related(this.similarTo.id, { limit: 20 });
      return related.map(({ paper, shared }) => paperRow(paper, shared.join(' · ')));
    }
    return suggestedRows(this.deps);
  }

  private async nothing(query: string): Promise<Row> {
    const { papers } = await this.deps.library.report();
    return papers === 0 ? emptyLibrary() : nothingFound(query);
  }
}

/** VS Code sorts rows by how their labels match; the property that stops it is missing from its stable typings. */
function keepOrder(pick: vscode.QuickPick<Row>): void {
  if ('sortByLabel' in pick) {
    pick.sortByLabel = false;
  }
}
