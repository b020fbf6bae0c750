import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptFirst } from './support/acceptFirst';
import { eventually } from './support/eventually';
import { hoverAt, hoverMatching } from './support/hovers';
import { paperIdOf } from './support/pages';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('writing');

const cite = (...ids: string[]) => vscode.commands.executeCommand('lectern.insertCitation', ...ids);

const fly = paperIdOf('Learning to Fly in Seconds');
const encoder = paperIdOf('Universal Sentence Encoder');

const flyEntry =
  /@\w+\{eschmann2023learning,\n {2}title = \{Learning to Fly in Seconds\},\n(?: {2}\w+ = \{.*\},\n)+\}/;

describe('Insert Citation', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const [name, marked, bibliography, written] of [
    [
      'a.tex',
      'As \\citep{x} and |.\n\\bibliography{own}\n',
      'own.bib',
      'As \\citep{x} and \\citep{eschmann2023learning}.\n\\bibliography{own}\n',
    ],
    ['a.md', 'As [@x|].\n', 'beside.bib', 'As [@x; @eschmann2023learning].\n'],
    ['a.rst', 'As |.\r\n', 'beside.bib', 'As :cite:`eschmann2023learning`.\r\n'],
  ] as const) {
    it(`cites in ${name} and adds the entry to ${bibliography}`, async () => {
      const before = '% Mine\n@misc{x, title={X}}\n\n% Local Variables:\n';
      await folder.write(bibliography, before);
      const { document } = await folder.openAt(name, marked);
      await cite(fly);
      assert.equal(document.getText(), written);
      const after = await folder.onDisk(bibliography);
      const entry = flyEntry.exec(after)?.[0] ?? 'no entry';
      assert.equal(after, before.replace('}}\n', `}}\n\n${entry}\n`));
    });
  }

  for (const [name, marked] of [
    ['a.md', '|---\ntitle: A view\nbibliography: own.bib\n---\n\nSo.\n'],
    ['a.tex', '|\\documentclass{article}\n\\begin{document}\nSo.\n\\bibliography{own}\n\\end{document}\n'],
    ['a.tex', '\\begin{document}\nSo. % later |\n\\bibliography{own}\n\\end{document}\n'],
  ] as const) {
    it(`writes nothing where no citation can stand: ${JSON.stringify(marked)}`, async () => {
      await folder.write('own.bib', '');
      const { document } = await folder.openAt(name, marked);
      await cite(fly);
      assert.equal(document.getText(), marked.replace('|', ''));
      assert.equal(await folder.onDisk('own.bib'), '');
    });
  }

  for (const [name, marked, written] of [
    [
      'a.md',
      '# |So\n\nSee *Learning to Fly in Seconds*, too.\n',
      '# So\n\nSee *Learning to Fly in Seconds* [@eschmann2023learning], too.\n',
    ],
    [
      'a.tex',
      '|See \\emph{Learning to Fly in Seconds}.\n',
      'See \\emph{Learning to Fly in Seconds} \\cite{eschmann2023learning}.\n',
    ],
  ] as const) {
    it(`cites from a card behind what it is over in ${name}`, async () => {
      await folder.write('own.bib', '');
      const { document } = await folder.openAt(name, marked);
      const card = await hoverMatching(document, 'Learning', /insertCitation/);
      const [, query = ''] = /command:lectern\.insertCitation\?([^)\s]+)/.exec(card) ?? [];
      await cite(...(JSON.parse(decodeURIComponent(query)) as string[]));
      assert.equal(document.getText(), written);
    });
  }

  it('puts the cursor behind the citation, so that the next joins it', async () => {
    await folder.write('own.bib', '');
    const { document } = await folder.openAt('a.tex', 'As |.');
    await cite(fly);
    await cite(encoder);
    const keys = /\\cite\{(.*)\}/.exec(document.getText())?.[1]?.split(',') ?? [];
    assert.equal(keys.length, 2);
    const bib = await folder.onDisk('own.bib');
    assert.deepEqual(
      keys.filter(key => !bib.includes(`{${key},`)),
      [],
    );
  });

  it('takes the key of an entry that is there, and leaves the file alone', async () => {
    const before = '@misc{mine, title={Learning to Fly in Seconds}, author={Jonas Eschmann}}';
    await folder.write('own.bib', before);
    const { document } = await folder.openAt('a.md', 'As |.');
    await cite(fly);
    assert.equal(document.getText(), 'As [@mine].');
    assert.equal(await folder.onDisk('own.bib'), before);
  });

  it("takes the key of an item in the document's own YAML block", async () => {
    const head =
      '---\nreferences:\n- id: mine\n  title: Learning to Fly in Seconds\n  author: [{ family: Eschmann }]\n---\n';
    const { document } = await folder.openAt('a.md', `${head}As |.`);
    await cite(fly);
    assert.equal(document.getText(), `${head}As [@mine].`);
    assert.match(await hoverAt(document, 'mine]'), /\*\*Learning to Fly in Seconds/);
  });

  it('keeps line ends of several kinds, a byte order mark and tabs', async () => {
    const before = '\uFEFF@misc{x,\r\n\ttitle={X}\r\n}\n\n@misc{y,\r\n\ttitle={Ÿ}\r\n}\r\n% end\n';
    await folder.write('own.bib', before);
    await folder.openAt('a.md', '|');
    await cite(fly);
    const after = await folder.onDisk('own.bib');
    const entry = /@\w+\{eschmann2023learning,\r\n(?:\t.*\r\n)+\}/.exec(after)?.[0] ?? 'no entry';
    assert.equal(after, before.replace('}\r\n% end', `}\r\n\r\n${entry}\r\n% end`));
  });

  it('changes nothing in a file of another encoding, and cites nothing', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('@misc{x, title={'),
      0xfc,
      ...new TextEncoder().encode('}}\n'),
    ]);
    await vscode.workspace.fs.writeFile(folder.uri('own.bib'), bytes);
    const { document } = await folder.openAt('a.md', 'As |.');
    await cite(fly);
    assert.equal(document.getText(), 'As .');
    assert.deepEqual([...(await vscode.workspace.fs.readFile(folder.uri('own.bib')))], [...bytes]);
  });

  it('leaves a file with unsaved edits unsaved, with the entry', async () => {
    await folder.write('own.bib', '@misc{x, title={X}}\n');
    const bib = await vscode.workspace.openTextDocument(folder.uri('own.bib'));
    const bibEditor = await vscode.window.showTextDocument(bib);
    await bibEditor.edit(builder => builder.insert(new vscode.Position(0, 0), '% edited\n'));
    await folder.openAt('a.md', '|');
    await cite(fly);
    assert.match(bib.getText(), flyEntry);
    assert.match(bib.getText(), /^% edited/);
    assert.equal(bib.isDirty, true);
    assert.equal(await folder.onDisk('own.bib'), '@misc{x, title={X}}\n');
    await vscode.window.showTextDocument(bib);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('asks once which of two files, and remembers', async () => {
    await folder.write('one.bib', '');
    await folder.write('two.bib', '');
    await folder.openAt('a.tex', '|\n\\bibliography{two,one}');
    await acceptFirst(cite(fly));
    assert.match(await folder.onDisk('two.bib'), flyEntry);
    await cite(encoder);
    assert.equal([...(await folder.onDisk('two.bib')).matchAll(/^@/gm)].length, 2);
    assert.equal(await folder.onDisk('one.bib'), '');
  });

  it('creates a bibliography and names it', async () => {
    const { document } = await folder.openAt('a.md', '# A\n\n|\n');
    await acceptFirst(cite(fly));
    assert.equal(
      document.getText(),
      '---\nbibliography: references.bib\n---\n\n# A\n\n[@eschmann2023learning]\n',
    );
    assert.match(await folder.onDisk('references.bib'), flyEntry);
  });

  it('creates the file that the document names', async () => {
    const { document } = await folder.openAt('a.tex', '|\n\\addbibresource{missing.bib}\n');
    await cite(fly);
    assert.match(document.getText(), /^\\cite\{eschmann2023learning\}\n/);
    assert.match(await folder.onDisk('missing.bib'), flyEntry);
  });

  it('cites from a page that hides the document', async () => {
    await folder.write('own.bib', '');
    const { document } = await folder.openAt('a.md', 'As |.');
    await vscode.commands.executeCommand('lectern.openPaper', fly);
    await eventually(
      () => vscode.window.activeTextEditor,
      active => active === undefined,
    );
    await cite(fly);
    assert.equal(document.getText(), 'As [@eschmann2023learning].');
  });

  it('is undone and redone in the document', async () => {
    await folder.write('own.bib', '@misc{eschmann2023learning, title={Learning to Fly in Seconds}}');
    const { document } = await folder.openAt('a.md', 'As |.');
    await cite(fly);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'As .');
    await vscode.commands.executeCommand('redo');
    assert.equal(document.getText(), 'As [@eschmann2023learning].');
  });

  it('is undone with the entry in one step', async () => {
    await folder.write('own.bib', '@misc{x, title={X}}\n');
    const { document } = await folder.openAt('a.md', 'As |.');
    await cite(fly);
    await vscode.commands.executeCommand('undo');
    const bib = await vscode.workspace.openTextDocument(folder.uri('own.bib'));
    assert.equal(document.getText(), 'As .');
    assert.equal(bib.getText(), '@misc{x, title={X}}\n');
  });

  it('does nothing for papers that are not there', async () => {
    const { document } = await folder.openAt('a.md', 'As |.');
    await cite('no such paper');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(document.getText(), 'As .');
  });
});

describe('Add to Bibliography', () => {
  before(() => folder.make());
  after(() => folder.remove());

  it('adds entries and leaves the document alone, and adds none twice', async () => {
    await folder.write('own.bib', '');
    const { document } = await folder.openAt('a.md', 'As |.');
    await vscode.commands.executeCommand('lectern.addToBibliography', fly, encoder);
    const once = await folder.onDisk('own.bib');
    assert.equal([...once.matchAll(/^@/gm)].length, 2);
    await vscode.commands.executeCommand('lectern.addToBibliography', fly);
    assert.equal(await folder.onDisk('own.bib'), once);
    assert.equal(document.getText(), 'As .');
  });
});
