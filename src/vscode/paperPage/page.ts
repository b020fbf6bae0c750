import * as vscode from 'vscode';
import {
  readPageRequest,
  renderMissingContent,
  renderPaperContent,
  renderPaperPage,
  shortTitle,
  type MentionedIn,
  type PageState,
  type PageUpdate,
} from '../../core';
import { pageFiles, pageIcon, webviewOptions } from '../extension/webviewPages';
import { answerRequest } from './answerRequest';
import type { PaperPageDeps } from './paperPageDeps';

/** How many related papers a page lists. */
const RELATED = 6;

/** One tab that shows a paper. It follows the library and the workspace while it is seen. */
export class PaperPage implements vscode.Disposable {
  private current: PageState;
  /** How many papers it has begun to show, and how often it was brought up to date: what is overtaken is dropped. */
  private shown = 0;
  private refreshed = 0;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly deps: PaperPageDeps,
    keeping: 'kept' | 'reused',
  ) {
    this.current = { id: '', kept: keeping === 'kept' };
    const { library, workspace, extension } = deps;
    panel.iconPath = pageIcon(extension, 'paper');
    panel.webview.options = webviewOptions(extension);
    this.subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage(message => this.answer(message)),
      library.onDidChange(() => this.refresh()),
      workspace.onDidChange(() => this.refresh()),
    );
  }

  /** What it shows, and whether it stays when another paper is opened. */
  get state(): PageState {
    return this.current;
  }

  /** Shows a paper from its beginning. */
  async show(id: string): Promise<void> {
    if (id === this.current.id) {
      return;
    }
    this.current = { ...this.current, id };
    const shown = ++this.shown;
    const { title, content } = await this.render(this.deps.workspace.known(id) ?? 'reading');
    if (shown === this.shown) {
      const { webview } = this.panel;
      this.panel.title = shortTitle(title);
      webview.html = renderPaperPage(
        title,
        content,
        this.current,
        pageFiles(webview, this.deps.extension, 'paperPage'),
      );
    }
  }

  /** Decides whether the page stays when another paper is opened. */
  keep(keeping: 'kept' | 'reused'): void {
    this.current = { ...this.current, kept: keeping === 'kept' };
    void this.refresh();
  }

  dispose(): void {
    this.shown++;
    this.subscriptions.dispose();
  }

  private async answer(message: unknown): Promise<void> {
    const request = readPageRequest(message);
    if (request?.ask === 'content') {
      await this.refresh();
    } else if (request) {
      await answerRequest(request, this.current.id, this.deps);
    }
  }

  /** Brings what is shown up to date. A page that is not seen asks for it when it is seen again. */
  private async refresh(): Promise<void> {
    if (!this.panel.visible) {
      return;
    }
    const { shown } = this;
    const refreshed = ++this.refreshed;
    const mentionedIn = await this.deps.workspace.of(this.current.id);
    if (shown !== this.shown) {
      return;
    }
    const { title, content } = await this.render(mentionedIn);
    if (shown === this.shown && refreshed === this.refreshed) {
      this.panel.title = shortTitle(title);
      const update: PageUpdate = { content, state: this.current };
      await this.panel.webview.postMessage(update);
    }
  }

  private async render(mentionedIn: readonly MentionedIn[] | 'reading' | undefined) {
    const { library } = this.deps;
    const { id } = this.current;
    // A panel that is closed meanwhile throws when it is asked for its title.
    const { title } = this.panel;
    const [card, related] = await Promise.all([library.cardOf(id), library.related(id, { limit: RELATED })]);
    if (!card) {
      return { title: title || vscode.l10n.t('Unknown Paper'), content: renderMissingContent() };
    }
    const { paper, topics } = card;
    const known = { paper, topics, related };
    const content = renderPaperContent(
      mentionedIn === undefined || vscode.workspace.workspaceFolders === undefined
        ? known
        : { ...known, mentionedIn },
    );
    return { title: paper.title, content };
  }
}
