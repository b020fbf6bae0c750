import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { acceptSuggestion, labelOf, suggested } from './support/suggestions';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('completion');

const own = [
  '@misc{zeta2001sheaves, title={Sheaves on the Line}, author={Ann Zeta}, year={2001}}',
  '@misc{alpha2002knots, title={Knots in the Plane}, author={Bo Alpha}, abstract={About braids and eschmann.}}',
  '',
].join('\n');

const flyEntry =
  /\n@\w+\{eschmann2023learning,\n {2}title = \{Learning to Fly in Seconds\},\n(?: {2}\w+ = \{.*\},\n)+\}\n/;

describe('Completion of citation keys', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const [name, marked] of [
    ['a.tex', 'As \\citep[p. 3]{x,\n  sheav|}.\n\\bibliography{own}\n'],
    ['a.tex', 'As \\cite{zeta|\n'],
    ['a.md', 'As [see @zeta|; @x].\n'],
    ['a.md', 'As @ze|.\n'],
    ['a.rst', 'As :cite:`x, ann zet|`.\n'],
  ] as const) {
    it(`suggests the entry of the bibliography first in ${name}: ${marked.trim()}`, async () => {
      await folder.write('own.bib', own);
      const [first] = await suggested(await folder.openAt(name, marked));
      assert.ok(first);
      assert.equal(labelOf(first), 'zeta2001sheaves');
      assert.equal(first.command, undefined);
    });
  }

  it('suggests the entries, then the library, when nothing is typed', async () => {
    await folder.write('own.bib', own);
    const items = await suggested(await folder.openAt('a.md', 'As [@|].'));
    assert.deepEqual(items.slice(0, 2).map(labelOf), ['zeta2001sheaves', 'alpha2002knots']);
    assert.ok(items.length > 2);
  });

  it('filters by what is typed and no further, and replaces the key', async () => {
    await folder.write('own.bib', own);
    const [first] = await suggested(await folder.openAt('a.tex', '\\cite{x, bo braid|s}'));
    assert.ok(first);
    assert.equal(first.filterText, 'bo braid');
    const { range } = first;
    assert.ok(range && 'inserting' in range);
    assert.deepEqual([range.inserting.start.character, range.inserting.end.character], [9, 17]);
    assert.equal(range.replacing.end.character, 18);
  });

  it('shows the card', async () => {
    await folder.write('own.bib', own);
    const [first] = await suggested(await folder.openAt('a.md', '@braids|'), 1);
    const documentation = first?.documentation;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /^\*\*Knots in the Plane\*\*/);
  });

  for (const [name, marked] of [
    ['a.md', 'mail@zeta|.org'],
    ['a.md', '`@zeta|`'],
    ['a.md', '```\n@zeta|\n```'],
    ['a.tex', '% \\cite{zeta|}'],
    ['a.tex', '\\section{zeta|}'],
  ] as const) {
    it(`suggests nothing in ${JSON.stringify(marked)}`, async () => {
      await folder.write('own.bib', own);
      assert.deepEqual(await suggested(await folder.openAt(name, marked)), []);
    });
  }

  for (const [what, name, marked, isOffered] of [
    ['nothing where somebody may be named', 'a.md', 'Thanks to @zeta and @|.', false],
    ['nothing beside the name of somebody who is linked', 'a.md', '[@zeta](https://x.org/zeta), @|', false],
    ['papers in brackets', 'a.md', 'As [@|].', true],
    ['papers where the document cites already', 'a.md', 'As [see @zeta, p. 3] and @|.', true],
    [
      'papers where a bibliography is named that is not there yet',
      'a.md',
      '---\nbibliography: x.bib\n---\n@|',
      true,
    ],
    ['papers in LaTeX', 'a.tex', '\\cite{|}', true],
  ] as const) {
    it(`suggests by itself without a bibliography ${what}`, async () => {
      const editor = await folder.openAt(name, marked);
      const items = await suggested(editor, 0, marked.charAt(marked.indexOf('|') - 1));
      assert.equal(items.length > 0, isOffered);
      assert.ok((await suggested(editor)).length > 0, 'nor when it is asked');
    });
  }

  it('suggests nothing when the setting says so', async () => {
    await folder.write('own.bib', own);
    const editor = await folder.openAt('a.md', '@zeta|');
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update('lectern.completion.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      const none = await eventually(
        () => suggested(editor),
        items => items.length === 0,
      );
      assert.deepEqual(none, []);
    } finally {
      await configuration.update('lectern.completion.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  for (const [name, marked, written] of [
    ['a.tex', 'As \\cite{fly in sec|}.\n', 'As \\cite{eschmann2023learning}.\n'],
    ['a.md', 'As [@zeta2001sheaves; @eschmann2023l|].\n', 'As [@zeta2001sheaves; @eschmann2023learning].\n'],
    ['a.rst', 'As :cite:`learning to fly|`.\n', 'As :cite:`eschmann2023learning`.\n'],
  ] as const) {
    it(`accepts a paper in ${name} with its entry, undone and redone in one step`, async () => {
      await folder.write('own.bib', own);
      const editor = await folder.openAt(name, marked);
      await acceptSuggestion(editor, written);
      const after = await eventually(
        () => folder.onDisk('own.bib'),
        text => flyEntry.test(text),
      );
      assert.ok(after.startsWith(own.trimEnd()));
      assert.match(after, flyEntry);
      const bib = await vscode.workspace.openTextDocument(folder.uri('own.bib'));
      const { document } = editor;
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), marked.replace('|', ''));
      assert.equal(bib.getText(), own);
      await vscode.commands.executeCommand('redo');
      assert.equal(document.getText(), written);
      assert.equal(bib.getText(), after);
    });
  }

  for (const [bibliography, before, after] of [
    [
      'own.json',
      '[\n  { "id": "zeta2001sheaves", "title": "Sheaves on the Line", "author": [{ "family": "Zeta" }] }',
      '\n]\n',
    ],
    ['own.yaml', '- id: zeta2001sheaves\n  title: Sheaves on the Line\n  author:\n  - family: Zeta\n', ''],
  ] as const) {
    const head = `---\nbibliography: ${bibliography}\n---\n\n`;

    it(`suggests and accepts the items of ${bibliography}`, async () => {
      await folder.write(bibliography, before + after);
      const editor = await folder.openAt('a.md', `${head}As [@zeta|].\n`);
      const [first] = await suggested(editor);
      assert.ok(first);
      assert.equal(labelOf(first), 'zeta2001sheaves');
      assert.equal(first.command, undefined);
      await acceptSuggestion(editor, `${head}As [@zeta2001sheaves].\n`);
      assert.equal(await folder.onDisk(bibliography), before + after);
    });

    it(`accepts a paper with an item for ${bibliography}, undone and redone in one step`, async () => {
      await folder.write(bibliography, before + after);
      const marked = `${head}As [@eschmann2023l|].\n`;
      const written = `${head}As [@eschmann2023learning].\n`;
      const editor = await folder.openAt('a.md', marked);
      await acceptSuggestion(editor, written);
      const added = await eventually(
        () => folder.onDisk(bibliography),
        text => text.includes('eschmann2023learning'),
      );
      assert.ok(added.startsWith(before) && added.endsWith(after), added);
      assert.match(added, /Learning to Fly in Seconds/);
      const file = await vscode.workspace.openTextDocument(folder.uri(bibliography));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), marked.replace('|', ''));
      assert.equal(file.getText(), before + after);
      await vscode.commands.executeCommand('redo');
      assert.equal(editor.document.getText(), written);
      assert.equal(file.getText(), added);
    });
  }

  for (const [name, marked, typed, written] of [
    ['a.tex', '\\cite|', '{bo braid', /^\\cite\{alpha2002knots\}?$/],
    ['a.md', 'As |', '[@braids', /^As \[@alpha2002knots\]?$/],
    ['a.md', 'As |', '@dblp:x', /^As @DBLP:x$/],
  ] as const) {
    it(`keeps up with what is typed, and replaces all of it: ${typed}`, async () => {
      await folder.write('own.bib', `${own}@misc{DBLP:x, title={Bound}}\n`);
      const { document } = await folder.openAt(name, marked);
      for (const letter of typed) {
        await vscode.commands.executeCommand('type', { text: letter });
      }
      await eventually(
        async () => {
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return document.getText();
        },
        text => written.test(text),
      );
      assert.match(document.getText(), written);
    });
  }

  it('keeps the key where the file cannot be written', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('@misc{x, title={'), 0xfc, 0x7d, 0x7d]);
    await vscode.workspace.fs.writeFile(folder.uri('own.bib'), bytes);
    const editor = await folder.openAt('a.tex', '\\cite{fly in sec|}');
    await acceptSuggestion(editor, '\\cite{eschmann2023learning}');
    await vscode.commands.executeCommand('lectern.addToBibliography');
    assert.equal(editor.document.getText(), '\\cite{eschmann2023learning}');
    assert.deepEqual([...(await vscode.workspace.fs.readFile(folder.uri('own.bib')))], [...bytes]);
  });

  it('accepts an entry of the bibliography and leaves the file alone', async () => {
    await folder.write('own.bib', own);
    await acceptSuggestion(await folder.openAt('a.md', 'As @knots|.'), 'As @alpha2002knots.');
    assert.equal(await folder.onDisk('own.bib'), own);
  });
});
