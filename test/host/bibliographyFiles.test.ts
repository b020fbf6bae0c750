import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverMatching } from './support/hovers';
import { memoryFiles } from './support/memoryFiles';
import { paperIdOf } from './support/pages';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('bibliographyFiles');

const cite = (...ids: string[]) => vscode.commands.executeCommand('lectern.insertCitation', ...ids);

const fly = paperIdOf('Learning to Fly in Seconds');
const key = 'eschmann2023learning';

/** What a bibliography has for the paper, with the text before and after its place. */
const formats = [
  [
    'own.bib',
    '@misc{x, title={X}}\r\n',
    '% end\r\n',
    /^\r\n@\w+\{eschmann2023learning,\r\n(?: {2}.*\r\n)+\}\r\n$/,
  ],
  [
    'own.json',
    '[\n\t{\n\t\t"id": "x",\n\t\t"title": "X"\n\t}',
    '\n]\n',
    /^,\n\t\{\n\t\t"id": "eschmann2023learning",\n(?:\t\t.*\n)+\t\}$/,
  ],
  [
    'own.yaml',
    '---\nreferences:\n- id: x\n  title: X\n',
    '...\n',
    /^- id: eschmann2023learning\n(?: {2}.*\n)+$/,
  ],
] as const;

describe('A bibliography that a citation is added to', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const [name, before, after, entry] of formats) {
    const marked = `---\nbibliography: ${name}\n---\n\nAs |.\n`;

    it(`keeps every other byte of ${name}, also when that is undone and done again`, async () => {
      await folder.write(name, before + after);
      const { document } = await folder.openAt('a.md', marked);
      const bibliography = await vscode.workspace.openTextDocument(folder.uri(name));
      await cite(fly);
      const cited = document.getText();
      const written = await folder.onDisk(name);
      assert.equal(cited, marked.replace('|', `[@${key}]`));
      assert.ok(written.startsWith(before) && written.endsWith(after), written);
      assert.match(written.slice(before.length, -after.length), entry);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), marked.replace('|', ''));
      assert.equal(bibliography.getText(), before + after);
      await vscode.commands.executeCommand('redo');
      assert.equal(document.getText(), cited);
      assert.equal(bibliography.getText(), written);
      await bibliography.save();
      assert.equal(await folder.onDisk(name), written);
    });

    it(`has the paper once in ${name} when two documents cite it`, async () => {
      await folder.write(name, before + after);
      await folder.openAt('a.md', marked);
      await cite(fly);
      const once = await folder.onDisk(name);
      const { document } = await folder.openAt('b.md', marked);
      await cite(fly);
      assert.equal(document.getText(), marked.replace('|', `[@${key}]`));
      assert.equal(await folder.onDisk(name), once);
    });

    it(`loses nothing of ${name} that others write while it is open`, async () => {
      await folder.write(name, before + after);
      const bibliography = await vscode.workspace.openTextDocument(folder.uri(name));
      await vscode.window.showTextDocument(bibliography);
      await folder.openAt('a.md', marked);
      const changed = (before + after).replace(/\bX\b/, 'Changed by others');
      await folder.write(name, changed);
      await cite(fly);
      const written = await folder.onDisk(name);
      assert.match(written, /Changed by others/);
      assert.ok(written.includes(key), written);
    });

    it(`keeps unsaved edits of ${name} and what others write apart`, async () => {
      await folder.write(name, before + after);
      const bibliography = await vscode.workspace.openTextDocument(folder.uri(name));
      const edit = new vscode.WorkspaceEdit();
      const at = bibliography.positionAt(before.search(/\bX\b/));
      edit.replace(bibliography.uri, new vscode.Range(at, at.translate(0, 1)), 'Edited');
      await vscode.workspace.applyEdit(edit);
      await folder.openAt('a.md', marked);
      const changed = (before + after).replace(/\bX\b/, 'Changed by others');
      await folder.write(name, changed);
      await cite(fly);
      assert.match(bibliography.getText(), /Edited/);
      assert.ok(bibliography.getText().includes(key));
      assert.equal(bibliography.isDirty, true);
      assert.equal(await folder.onDisk(name), changed);
      await vscode.window.showTextDocument(bibliography);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it(`is ${name} only when that can be written`, async () => {
      const files = memoryFiles({ 'a.md': marked.replace('|', ''), [name]: before + after }, [name]);
      try {
        await vscode.window.showTextDocument(files.uri('a.md'));
        const document = await vscode.workspace.openTextDocument(files.uri('a.md'));
        await cite(fly);
        assert.equal(document.getText(), marked.replace('|', ''));
        assert.equal(files.text(name), before + after);
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        files.dispose();
      }
    });
  }

  for (const [name, damaged] of [
    ['own.json', '[{"id": "x"}'],
    ['own.yaml', 'references:\n- id: "x\n'],
    ['own.yaml', 'x2020:\n  type: article\n'],
    ['own.ris', 'TY  - JOUR\nTI  - X\nER  - \n'],
  ] as const) {
    it(`is not ${name} with ${JSON.stringify(damaged)}`, async () => {
      await folder.write(name, damaged);
      const { document } = await folder.openAt('a.md', `---\nbibliography: ${name}\n---\n|\n`);
      await cite(fly);
      assert.equal(document.getText(), `---\nbibliography: ${name}\n---\n\n`);
      assert.equal(await folder.onDisk(name), damaged);
    });
  }
});

describe('A bibliography in CSL', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const [name, text] of [
    ['own.json', '[{"id": "odd1999", "title": "An Odd Paper", "author": [{"family": "Smith"}]}]'],
    ['own.yml', 'references:\n- id: odd1999\n  title: An Odd Paper\n  author:\n  - family: Smith\n'],
  ] as const) {
    it(`tells what a key of ${name} leads to, as it is now`, async () => {
      await folder.write(name, text);
      const { document } = await folder.openAt(
        'a.md',
        `---\nbibliography: ${name}\n---\n\nAs [@odd1999]|.\n`,
      );
      assert.match(await hoverMatching(document, 'odd1999', /Odd Paper/), /An Odd Paper/);
      await folder.write(name, text.replace('Odd Paper', 'Even Paper'));
      assert.match(await hoverMatching(document, 'odd1999', /Even Paper/), /An Even Paper/);
    });
  }
});
