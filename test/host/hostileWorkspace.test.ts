import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { attack, hostileBibliography, hostileDocument, objectNames as names } from '../support/hostileFiles';
import { eventually } from './support/eventually';
import { hoverContentsAt } from './support/hovers';
import { suggested } from './support/suggestions';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('hostileWorkspace');

const markdownAt = async (document: vscode.TextDocument, needle: string) =>
  eventually(
    () => hoverContentsAt(document, needle),
    contents => contents.length > 0,
  );

/** The targets of the links of Markdown, escaped brackets aside. */
const targetsIn = (markdown: string) =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target = '']) => target);

describe('A hostile workspace', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    await folder.make();
    await folder.write('own.bib', hostileBibliography);
    editor = await folder.openAt('a [x](command:y) $(z).md', `${hostileDocument}|`);
  });

  after(async () => {
    const configuration = vscode.workspace.getConfiguration();
    for (const name of ['lectern.topics', 'lectern.latex.citeCommands', 'lectern.reference.style']) {
      await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
    await folder.remove();
  });

  it('shows what is good in it', async () => {
    const [card] = await markdownAt(editor.document, 'good2020');
    assert.match(card?.value ?? '', /A Good Paper among Bad Ones/);
  });

  it('shows what is bad as text, and runs no command but those of the card', async () => {
    const cards = await markdownAt(editor.document, 'evil2020');
    for (const { value, isTrusted, supportHtml } of cards.filter(card => card.value.includes('Evil Title'))) {
      assert.ok(value.includes('Evil Title'));
      assert.doesNotMatch(value, /(?<!\\)<(?:img|script)/);
      assert.notEqual(supportHtml, true);
      assert.notEqual(isTrusted, true);
      assert.deepEqual(
        targetsIn(value).filter(target => !/^(?:command:lectern\.|https:)/.test(target)),
        [],
      );
    }
    assert.ok(cards.some(({ value }) => value.includes('Evil Title')));
  });

  for (const name of names) {
    it(`knows the entry called ${name}`, async () => {
      const [card] = await markdownAt(editor.document, `@${name}`);
      assert.match(card?.value ?? '', /The Paper Called/);
    });
  }

  it('is checked and completed, the good beside the bad', async () => {
    const citing = await folder.openAt('b.md', '---\nbibliography: own.bib\n---\n\n[@lost2020] [@good|]\n');
    const items = await eventually(
      () => suggested(citing),
      found => found.length > 0,
    );
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'good2020'));
  });

  it('says nothing false with settings of the wrong shape', async () => {
    const configuration = vscode.workspace.getConfiguration();
    const bad: Readonly<Record<string, unknown>> = {
      'lectern.topics': [...names.map(name => ({ name, query: name })), 7, { name: attack, query: attack }],
      'lectern.latex.citeCommands': ['(a+)+$', '__proto__', '[', 7],
      'lectern.reference.style': '../../../../../../etc/passwd',
    };
    for (const [name, value] of Object.entries(bad)) {
      await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
    }
    assert.equal(await vscode.commands.executeCommand<boolean>('lectern.revealTopic', 'distillation'), true);
    const document = await folder.openAt('c.tex', '\\cite{good2020|}\n');
    assert.match((await markdownAt(document.document, 'good2020'))[0]?.value ?? '', /A Good Paper/);
  });

  it('gives commands nothing that they take for a paper', async () => {
    for (const argument of [...names, attack, { id: '__proto__' }, ['x'], 1e308, 'x'.repeat(100_000)]) {
      await vscode.commands.executeCommand('lectern.openPaper', argument);
      assert.equal(await vscode.commands.executeCommand<boolean>('lectern.revealPaper', argument), false);
    }
  });
});
