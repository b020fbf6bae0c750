import * as vscode from 'vscode';
import { readPageState } from '../../core';
import { registerCommand, runCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { contexts, panels } from '../extension/manifest';
import type { RecentPapers } from '../papers/recentPapers';
import { PaperPage } from './page';
import type { PaperPageDeps } from './paperPageDeps';

/** "Open Paper": editor tabs with papers. A tab shows the paper asked for last, unless it is kept open. */
export function registerPaperPage(
  deps: PaperPageDeps & { readonly recents: RecentPapers },
): vscode.Disposable {
  const pages = new OpenPages(deps);
  return vscode.Disposable.from(
    pages,
    registerCommand(commands.openPaper, async id => {
      const paper = typeof id === 'string' ? await deps.library.find(id) : undefined;
      if (!paper) {
        void vscode.window.showInformationMessage(vscode.l10n.t('This paper is no longer in the library.'));
        return;
      }
      deps.recents.add(paper.id);
      await pages.open(paper.id);
    }),
    registerCommand(commands.keepPageOpen, () => pages.keepActive('kept')),
    registerCommand(commands.reusePage, () => pages.keepActive('reused')),
    registerCommand(commands.revealPage, () => runCommand(commands.revealPaper, pages.active?.state.id)),
    vscode.window.registerWebviewPanelSerializer(panels.paper, {
      deserializeWebviewPanel: async (panel, kept) => {
        const state = readPageState(kept);
        if (state) {
          await pages.adopt(panel, state.kept ? 'kept' : 'reused').show(state.id);
        } else {
          panel.dispose();
        }
      },
    }),
  );
}

/** The pages that are open. */
class OpenPages implements vscode.Disposable {
  /** The one that was active or asked for last comes first. */
  private pages: readonly PaperPage[] = [];

  constructor(private readonly deps: PaperPageDeps) {}

  /** Shows a paper in the page that has it already, else in the one to be reused, else in a new one. */
  async open(id: string): Promise<void> {
    const page =
      this.pages.find(({ state }) => state.id === id) ??
      this.pages.find(({ state }) => !state.kept) ??
      this.adopt(vscode.window.createWebviewPanel(panels.paper, '', vscode.ViewColumn.Active), 'reused');
    this.putFirst(page);
    await page.show(id);
    // Its tab may be closed by now. Revealing takes the focus, which may have gone elsewhere.
    if (this.pages.includes(page) && !page.panel.active) {
      page.panel.reveal();
    }
  }

  /** Makes a page of a panel, new or restored. */
  adopt(panel: vscode.WebviewPanel, keeping: 'kept' | 'reused'): PaperPage {
    const page = new PaperPage(panel, this.deps, keeping);
    this.pages = [page, ...this.pages];
    panel.onDidChangeViewState(() => this.follow(page));
    panel.onDidDispose(() => {
      this.pages = this.pages.filter(other => other !== page);
      page.dispose();
    });
    this.follow(page);
    return page;
  }

  /** The page that has the focus. */
  get active(): PaperPage | undefined {
    return this.pages.find(({ panel }) => panel.active);
  }

  /** Keeps the active page or lets it be reused; answers which paper it shows, or that there is none. */
  keepActive(keeping: 'kept' | 'reused'): string | undefined {
    const { active } = this;
    active?.keep(keeping);
    this.tellKept();
    return active?.state.id;
  }

  dispose(): void {
    for (const page of this.pages) {
      page.panel.dispose();
    }
  }

  private follow(page: PaperPage): void {
    if (page.panel.active) {
      this.putFirst(page);
      this.tellKept();
    }
  }

  private putFirst(page: PaperPage): void {
    this.pages = [page, ...this.pages.filter(other => other !== page)];
  }

  private tellKept(): void {
    const isKept = this.active?.state.kept === true;
    void vscode.commands.executeCommand('setContext', contexts.pageKept, isKept);
  }
}
