import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverContentsAt } from './support/hovers';
import { suggested } from './support/suggestions';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('hostileWorkspace');

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const attack =
  '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> <script>a()</script> $(gear) ![i](https://evil.example/i.png)';

const good = '@misc{good2020, title={A Good Paper among Bad Ones}, author={Well, Ann}, year={2020}}\n';

/** Entries that are made to break out, to hold up or to shadow what all objects have; the good ones are among them. */
const bibliography = [
  ...names.map(
    name => `@misc{${name}, title={The Paper Called ${name}}, author={${name}}, ${name}={${name}}}\n`,
  ),
  `@misc{evil2020, title={Evil Title ${attack}}, author={${attack}}, url={command:workbench.action.quit}, abstract={${attack}}}\n`,
  `@misc{shout2020, title={A Loud Venue of Capitals}, journal={${'A'.repeat(5_000)}!}}\n`,
  `@misc{deep2020, title={${'{'.repeat(20_000)}}}\n`,
  good,
  `@misc{huge2020, title={A Year without End}, year={${'9'.repeat(5_000)}}}\n`,
  `@misc{away2020, title={Away}, file={../../../../etc/passwd}, crossref={away2020}}\n`,
  `@misc{open2020, title={${'a '.repeat(5_000)}\n`,
  good.replaceAll('ood', 'ood2'),
].join('\n');

const text = `---
bibliography: [own.bib, ../../../../../../etc/passwd, 'command:x.bib', "${'a/'.repeat(2_000)}b.bib"]
---

Known: [@good2020; @evil2020; @shout2020; @huge2020]. Named: ${names.map(name => `[@${name}]`).join(' ')}.

Strange: ${'['.repeat(5_000)} ${'*'.repeat(5_000)} ${'<a '.repeat(2_000)} ${'`'.repeat(5_001)}

`;

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
    await folder.write('own.bib', bibliography);
    editor = await folder.openAt('a [x](command:y) $(z).md', `${text}|`);
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
