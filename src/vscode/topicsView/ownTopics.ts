import * as vscode from 'vscode';
import { plainLine, readOwnTopics, writeOwnTopic, type OwnTopic, type StoredTopic } from '../../core';
import { settings } from '../extension/manifest';
import { say } from '../extension/say';

/** The id of the area that holds the own topics. */
export const OWN_TOPICS_PATH = 'own topics';

/** Where a topic is stored. */
type Level = 'user' | 'workspace';

const targets: Readonly<Record<Level, vscode.ConfigurationTarget>> = {
  user: vscode.ConfigurationTarget.Global,
  workspace: vscode.ConfigurationTarget.Workspace,
};

/** The searches that the reader keeps as topics, in the settings of the user and of the workspace. */
export class OwnTopics implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription = vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(settings.topics)) {
      this.changed.fire();
    }
  });

  readonly onDidChange = this.changed.event;

  /** The user's topics, then the workspace's. */
  all(): OwnTopic[] {
    return (['user', 'workspace'] as const).flatMap(level =>
      readOwnTopics(storedValue(level)).map(topic => ({ id: idOf(level, topic.name), ...topic })),
    );
  }

  /** Stores a new topic, asking for what is not given, and answers its id; undefined when the reader gave up. */
  async save(given: { query: unknown; name: unknown; level: unknown }): Promise<string | undefined> {
    const query = textOf(given.query) ?? (await this.askQuery(''));
    const name = query && (textOf(given.name) ?? (await this.askName(query, '')));
    const level = name && (levelOf(given.level) ?? (await askLevel()));
    if (!query || !name || !level || !(await store(level, name, { name, query }))) {
      return undefined;
    }
    say(vscode.l10n.t('Saved “{0}” in My Topics', plainLine(name)));
    return idOf(level, name);
  }

  async rename(id: string, given: unknown): Promise<void> {
    const topic = this.find(id);
    const name = topic && (textOf(given) ?? (await this.askName(topic.name, topic.name)));
    if (name) {
      await store(topic.level, topic.name, { name, query: topic.query });
    }
  }

  async editQuery(id: string, given: unknown): Promise<void> {
    const topic = this.find(id);
    const query = topic && (textOf(given) ?? (await this.askQuery(topic.query)));
    if (query) {
      await store(topic.level, topic.name, { name: topic.name, query });
    }
  }

  /** Deletes at once and offers to undo it. */
  async delete(id: string): Promise<void> {
    const topic = this.find(id);
    if (!topic || !(await store(topic.level, topic.name))) {
      return;
    }
    const undo = vscode.l10n.t('Undo');
    const message = vscode.l10n.t(
      'Deleted the topic “{0}”. Its papers stay in the library.',
      plainLine(topic.name),
    );
    void vscode.window.showInformationMessage(message, undo).then(async answer => {
      if (answer === undo) {
        await store(topic.level, topic.name, { name: topic.name, query: topic.query });
      }
    });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private find(id: string): (OwnTopic & { readonly level: Level }) | undefined {
    const topic = this.all().find(other => other.id === id);
    return topic && { ...topic, level: id.startsWith('user:') ? 'user' : 'workspace' };
  }

  private async askName(value: string, own: string): Promise<string | undefined> {
    const taken = new Set(this.all().map(({ name }) => name));
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Name of the Topic'),
      prompt: vscode.l10n.t('It stands under "My Topics" in the Lectern side bar.'),
      value,
      validateInput: text => {
        const name = text.trim();
        return name !== own && taken.has(name) ? vscode.l10n.t('You have a topic of this name.') : undefined;
      },
    });
    return textOf(answer);
  }

  private async askQuery(value: string): Promise<string | undefined> {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Query of the Topic'),
      prompt: vscode.l10n.t('The topic holds the papers that this search finds, also those added later.'),
      placeHolder: vscode.l10n.t('sim-to-real year:>2022 -survey'),
      value,
    });
    return textOf(answer);
  }
}

function idOf(level: Level, name: string): string {
  return `${level}:${name}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function levelOf(value: unknown): Level | undefined {
  return value === 'user' || value === 'workspace' ? value : undefined;
}

function storedValue(level: Level): unknown {
  const value = vscode.workspace.getConfiguration().inspect<unknown>(settings.topics);
  return level === 'user' ? value?.globalValue : value?.workspaceValue;
}

/** The user's settings where no workspace is open. */
async function askLevel(): Promise<Level | undefined> {
  if (vscode.workspace.workspaceFolders === undefined) {
    return 'user';
  }
  const rows = [
    { level: 'user', label: vscode.l10n.t('All my workspaces'), description: vscode.l10n.t('user settings') },
    {
      level: 'workspace',
      label: vscode.l10n.t('This workspace only'),
      description: vscode.l10n.t('workspace settings, shared with its folder'),
    },
  ] as const;
  const title = vscode.l10n.t('Where Shall the Topic Be Kept?');
  return (await vscode.window.showQuickPick(rows, { title, placeHolder: title }))?.level;
}

/** Writes, replaces or, without `topic`, takes out the topic of this name; says so and answers false when it cannot. */
async function store(level: Level, name: string, topic?: StoredTopic): Promise<boolean> {
  const value = storedValue(level);
  if (value !== undefined && !Array.isArray(value)) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The setting “{0}” is not a list of topics. Correct or remove it first.',
        settings.topics,
      ),
    );
    return false;
  }
  const topics = writeOwnTopic(value, name, topic);
  try {
    await vscode.workspace
      .getConfiguration()
      .update(settings.topics, topics.length > 0 ? topics : undefined, targets[level]);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The topic cannot be stored: {0}', reason));
    return false;
  }
}
