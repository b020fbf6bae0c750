import * as vscode from 'vscode';
import { groupings, paperOrders, type Grouping, type PaperOrder } from '../../core';

const GROUPING = 'topics.grouping';
const ORDER = 'topics.order';

/** How the reader wants the papers arranged, kept between sessions and the same in all windows. */
export class Arrangement implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {}

  get grouping(): Grouping {
    const stored = this.state.get<unknown>(GROUPING);
    return groupings.find(grouping => grouping === stored) ?? 'topic';
  }

  get order(): PaperOrder {
    const stored = this.state.get<unknown>(ORDER);
    return paperOrders.find(order => order === stored) ?? 'title';
  }

  /** Asks for a grouping, unless a legal one is given. */
  async chooseGrouping(given?: unknown): Promise<void> {
    const rows = groupings.map(value => ({ value, ...groupingRow(value) }));
    const title = vscode.l10n.t('Group Papers By');
    await this.store(GROUPING, await choose(title, rows, this.grouping, given));
  }

  /** Asks for an order, unless a legal one is given. */
  async chooseOrder(given?: unknown): Promise<void> {
    const rows = paperOrders.map(value => ({ value, ...orderRow(value) }));
    const title = vscode.l10n.t('Sort Papers By');
    await this.store(ORDER, await choose(title, rows, this.order, given));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async store(key: string, value: string | undefined): Promise<void> {
    if (value !== undefined && value !== this.state.get(key)) {
      await this.state.update(key, value);
      this.changed.fire();
    }
  }
}

/** The title of the view when papers are grouped so. */
export function viewTitle(grouping: Grouping): string {
  switch (grouping) {
    case 'topic':
      return vscode.l10n.t('Topics');
    case 'year':
      return vscode.l10n.t('Years');
    case 'venue':
      return vscode.l10n.t('Venues');
    case 'source':
      return vscode.l10n.t('Sources');
    case 'author':
      return vscode.l10n.t('Authors');
  }
}

/** What the view says beside its title about an order; nothing about the usual one. */
export function orderNote(order: PaperOrder): string | undefined {
  return order === 'title' ? undefined : orderRow(order).description;
}

interface Choice {
  readonly label: string;
  readonly description?: string;
}

function groupingRow(grouping: Grouping): Choice {
  switch (grouping) {
    case 'topic':
      return { label: vscode.l10n.t('Topic'), description: vscode.l10n.t('with your own topics first') };
    case 'year':
      return { label: vscode.l10n.t('Year'), description: vscode.l10n.t('newest first') };
    case 'venue':
      return { label: vscode.l10n.t('Venue'), description: vscode.l10n.t('conference or journal') };
    case 'source':
      return { label: vscode.l10n.t('Source'), description: vscode.l10n.t('where the papers come from') };
    case 'author':
      return { label: vscode.l10n.t('Author') };
  }
}

function orderRow(order: PaperOrder): Choice {
  switch (order) {
    case 'title':
      return { label: vscode.l10n.t('Title') };
    case 'year':
      return { label: vscode.l10n.t('Year'), description: vscode.l10n.t('newest first') };
    case 'citations':
      return { label: vscode.l10n.t('Citations'), description: vscode.l10n.t('most cited here first') };
  }
}

/** The value chosen in a pick that shows the present one by a check mark; `given` where it is one of the values. */
async function choose<T extends string>(
  title: string,
  choices: readonly (Choice & { readonly value: T })[],
  present: T,
  given: unknown,
): Promise<T | undefined> {
  const known = choices.find(({ value }) => value === given);
  if (known) {
    return known.value;
  }
  const rows = choices.map(choice => ({
    ...choice,
    iconPath: new vscode.ThemeIcon(choice.value === present ? 'check' : 'blank'),
  }));
  const chosen = await vscode.window.showQuickPick(rows, { title, placeHolder: title });
  return chosen?.value;
}
