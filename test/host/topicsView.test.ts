import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { paperIdOf } from './support/pages';

const run = <T>(command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand<T>(command, ...args);
const stored = (level: 'globalValue' | 'workspaceValue') =>
  vscode.workspace.getConfiguration().inspect<unknown>('lectern.topics')?.[level];

async function openEditor(language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language, content: '' });
  await vscode.window.showTextDocument(document);
  assert.ok(await eventually(() => vscode.window.activeTextEditor?.document === document));
}

describe('The Topics view', () => {
  after(async () => {
    await run('lectern.topics.groupPapers', 'topic');
    await run('lectern.topics.sortPapers', 'title');
  });

  it('shows a paper in every arrangement', async () => {
    const id = paperIdOf('Universal Sentence Encoder');
    for (const grouping of ['topic', 'year', 'venue', 'source', 'author']) {
      await run('lectern.topics.groupPapers', grouping);
      for (const order of ['title', 'year', 'citations']) {
        await run('lectern.topics.sortPapers', order);
        assert.equal(await run<boolean>('lectern.revealPaper', id), true, `${grouping}, ${order}`);
      }
    }
  });

  it('says that a paper is not there', async () => {
    assert.equal(await run<boolean>('lectern.revealPaper', 'no such paper'), false);
    assert.equal(await run<boolean>('lectern.revealPaper', { id: 7 }), false);
  });

  it('shows a topic, whatever the papers are grouped by', async () => {
    await run('lectern.topics.groupPapers', 'author');
    assert.equal(await run<boolean>('lectern.revealTopic', 'distillation'), true);
    assert.equal(await run<boolean>('lectern.revealTopic', 'no such topic'), false);
  });

  it('works on the selection when a command comes from the keyboard', async () => {
    await openEditor('markdown');
    await run('lectern.revealPaper', paperIdOf('Universal Sentence Encoder'));
    const copied = async (command: string, wanted: RegExp) =>
      eventually(async () => {
        await run(command);
        return wanted.test(await vscode.env.clipboard.readText());
      });
    assert.ok(await copied('lectern.topics.copyCitation', /^\[@cer2018universal\]$/));
    assert.ok(await copied('lectern.topics.copyBibtex', /^@\w+\{cer2018universal,/));
  });

  it('opens the selected paper', async () => {
    await run('lectern.topics.openPaper');
    const isOpen = () =>
      vscode.window.tabGroups.all
        .flatMap(group => group.tabs)
        .some(
          tab => tab.input instanceof vscode.TabInputWebview && tab.label === 'Universal Sentence Encoder',
        );
    assert.ok(await eventually(isOpen));
  });
});

describe('Copy Citation', () => {
  it('writes several papers as the language of the editor does', async () => {
    const ids = [paperIdOf('Universal Sentence Encoder'), paperIdOf('Learning to Fly in Seconds')];
    const forms = {
      markdown: '[@cer2018universal; @eschmann2023learning]',
      latex: '\\cite{cer2018universal,eschmann2023learning}',
      plaintext: 'cer2018universal, eschmann2023learning',
    };
    for (const [language, citation] of Object.entries(forms)) {
      await openEditor(language);
      await run('lectern.copyCitation', ...ids);
      assert.equal(await vscode.env.clipboard.readText(), citation);
    }
  });
});

describe('Own topics', () => {
  const forget = async () => {
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update('lectern.topics', undefined, vscode.ConfigurationTarget.Global);
    await configuration.update('lectern.topics', undefined, vscode.ConfigurationTarget.Workspace);
  };

  before(forget);
  after(forget);

  it('are stored where the reader says', async () => {
    await run('lectern.saveSearchAsTopic', 'sim-to-real', 'Robots', 'user');
    await run('lectern.saveSearchAsTopic', 'year:2023', '__proto__', 'workspace');
    assert.deepEqual(stored('globalValue'), [{ name: 'Robots', query: 'sim-to-real' }]);
    assert.deepEqual(stored('workspaceValue'), [{ name: '__proto__', query: 'year:2023' }]);
  });

  it('are in the tree', async () => {
    assert.equal(await run<boolean>('lectern.revealTopic', 'user:Robots'), true);
    assert.equal(await run<boolean>('lectern.revealTopic', 'workspace:__proto__'), true);
  });

  it('are renamed, edited and deleted where they are stored', async () => {
    await run('lectern.topics.renameTopic', 'user:Robots', 'Arms');
    await run('lectern.topics.editQuery', 'user:Arms', 'robot arm');
    assert.deepEqual(stored('globalValue'), [{ name: 'Arms', query: 'robot arm' }]);
    await run('lectern.topics.deleteTopic', 'workspace:__proto__');
    await run('lectern.topics.deleteTopic', 'user:no such topic');
    assert.equal(stored('workspaceValue'), undefined);
    assert.deepEqual(stored('globalValue'), [{ name: 'Arms', query: 'robot arm' }]);
    assert.equal(await run<boolean>('lectern.revealTopic', 'workspace:__proto__'), false);
  });

  it('are passed over where the settings make no sense, and nothing is overwritten', async () => {
    const configuration = vscode.workspace.getConfiguration();
    const nonsense = [7, null, { name: 'Good', query: 'diffusion' }, { name: 3 }];
    await configuration.update('lectern.topics', nonsense, vscode.ConfigurationTarget.Global);
    assert.equal(await run<boolean>('lectern.revealTopic', 'user:Good'), true);
    await run('lectern.topics.renameTopic', 'user:Good', 'Better');
    const expected = [7, null, { name: 'Better', query: 'diffusion' }, { name: 3 }];
    assert.deepEqual(stored('globalValue'), expected);
  });
});
