import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { paperIdOf } from './support/pages';

const fly = paperIdOf('Learning to Fly in Seconds');
const encoder = paperIdOf('Universal Sentence Encoder');

/** A folder of its own for each test, since VS Code remembers documents for a while. */
let folder: vscode.Uri;
let made = 0;

async function makeFolder(): Promise<void> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  folder = vscode.Uri.joinPath(first.uri, `writing${made++}`);
  await vscode.workspace.fs.createDirectory(folder);
}

async function removeFolder(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(folder, { recursive: true });
}

const fileIn = (name: string) => vscode.Uri.joinPath(folder, name);

async function writeFile(name: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileIn(name), new TextEncoder().encode(content));
}

/** What is on the disk, byte by byte. */
async function onDisk(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(fileIn(name));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Opens a document with the cursor where the bar is. */
async function openAt(name: string, marked: string): Promise<vscode.TextEditor> {
  const at = marked.indexOf('|');
  await writeFile(name, marked.replace('|', ''));
  const document = await vscode.workspace.openTextDocument(fileIn(name));
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

const cite = (...ids: string[]) => vscode.commands.executeCommand('lectern.insertCitation', ...ids);

/** Answers the question that a command asks, with its first answer. */
async function acceptFirst(running: Thenable<unknown>): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(running).then(() => (isDone = true));
  await eventually(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    finished => finished,
  );
  await done;
}

const flyEntry =
  /@\w+\{eschmann2023learning,\n {2}title = \{Learning to Fly in Seconds\},\n(?: {2}\w+ = \{.*\},\n)+\}/;

describe('Insert Citation', () => {
  beforeEach(makeFolder);
  afterEach(removeFolder);

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
      await writeFile(bibliography, before);
      const { document } = await openAt(name, marked);
      await cite(fly);
      assert.equal(document.getText(), written);
      const after = await onDisk(bibliography);
      const entry = flyEntry.exec(after)?.[0] ?? 'no entry';
      assert.equal(after, before.replace('}}\n', `}}\n\n${entry}\n`));
    });
  }

  it('puts the cursor behind the citation, so that the next joins it', async () => {
    await writeFile('own.bib', '');
    const { document } = await openAt('a.tex', 'As |.');
    await cite(fly);
    await cite(encoder);
    const keys = /\\cite\{(.*)\}/.exec(document.getText())?.[1]?.split(',') ?? [];
    assert.equal(keys.length, 2);
    const bib = await onDisk('own.bib');
    assert.deepEqual(
      keys.filter(key => !bib.includes(`{${key},`)),
      [],
    );
  });

  it('takes the key of an entry that is there, and leaves the file alone', async () => {
    const before = '@misc{mine, title={Learning to Fly in Seconds}, author={Jonas Eschmann}}';
    await writeFile('own.bib', before);
    const { document } = await openAt('a.md', 'As |.');
    await cite(fly);
    assert.equal(document.getText(), 'As [@mine].');
    assert.equal(await onDisk('own.bib'), before);
  });

  it('keeps line ends of several kinds, a byte order mark and tabs', async () => {
    const before = '\uFEFF@misc{x,\r\n\ttitle={X}\r\n}\n\n@misc{y,\r\n\ttitle={Ÿ}\r\n}\r\n% end\n';
    await writeFile('own.bib', before);
    await openAt('a.md', '|');
    await cite(fly);
    const after = await onDisk('own.bib');
    const entry = /@\w+\{eschmann2023learning,\r\n(?:\t.*\r\n)+\}/.exec(after)?.[0] ?? 'no entry';
    assert.equal(after, before.replace('}\r\n% end', `}\r\n\r\n${entry}\r\n% end`));
  });

  it('changes nothing in a file of another encoding, and cites nothing', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('@misc{x, title={'),
      0xfc,
      ...new TextEncoder().encode('}}\n'),
    ]);
    await vscode.workspace.fs.writeFile(fileIn('own.bib'), bytes);
    const { document } = await openAt('a.md', 'As |.');
    await cite(fly);
    assert.equal(document.getText(), 'As .');
    assert.deepEqual([...(await vscode.workspace.fs.readFile(fileIn('own.bib')))], [...bytes]);
  });

  it('leaves a file with unsaved edits unsaved, with the entry', async () => {
    await writeFile('own.bib', '@misc{x, title={X}}\n');
    const bib = await vscode.workspace.openTextDocument(fileIn('own.bib'));
    const bibEditor = await vscode.window.showTextDocument(bib);
    await bibEditor.edit(builder => builder.insert(new vscode.Position(0, 0), '% edited\n'));
    await openAt('a.md', '|');
    await cite(fly);
    assert.match(bib.getText(), flyEntry);
    assert.match(bib.getText(), /^% edited/);
    assert.equal(bib.isDirty, true);
    assert.equal(await onDisk('own.bib'), '@misc{x, title={X}}\n');
    await vscode.window.showTextDocument(bib);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('asks once which of two files, and remembers', async () => {
    await writeFile('one.bib', '');
    await writeFile('two.bib', '');
    await openAt('a.tex', '|\n\\bibliography{two,one}');
    await acceptFirst(cite(fly));
    assert.match(await onDisk('two.bib'), flyEntry);
    await cite(encoder);
    assert.equal([...(await onDisk('two.bib')).matchAll(/^@/gm)].length, 2);
    assert.equal(await onDisk('one.bib'), '');
  });

  it('creates a bibliography and names it', async () => {
    const { document } = await openAt('a.md', '# A\n\n|\n');
    await acceptFirst(cite(fly));
    assert.equal(
      document.getText(),
      '---\nbibliography: references.bib\n---\n\n# A\n\n[@eschmann2023learning]\n',
    );
    assert.match(await onDisk('references.bib'), flyEntry);
  });

  it('creates the file that the document names', async () => {
    const { document } = await openAt('a.tex', '|\n\\addbibresource{missing.bib}\n');
    await cite(fly);
    assert.match(document.getText(), /^\\cite\{eschmann2023learning\}\n/);
    assert.match(await onDisk('missing.bib'), flyEntry);
  });

  it('cites from a page that hides the document', async () => {
    await writeFile('own.bib', '');
    const { document } = await openAt('a.md', 'As |.');
    await vscode.commands.executeCommand('lectern.openPaper', fly);
    await eventually(
      () => vscode.window.activeTextEditor,
      active => active === undefined,
    );
    await cite(fly);
    assert.equal(document.getText(), 'As [@eschmann2023learning].');
  });

  it('is undone and redone in the document', async () => {
    await writeFile('own.bib', '@misc{eschmann2023learning, title={Learning to Fly in Seconds}}');
    const { document } = await openAt('a.md', 'As |.');
    await cite(fly);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'As .');
    await vscode.commands.executeCommand('redo');
    assert.equal(document.getText(), 'As [@eschmann2023learning].');
  });

  it('is undone with the entry in one step', async () => {
    await writeFile('own.bib', '@misc{x, title={X}}\n');
    const { document } = await openAt('a.md', 'As |.');
    await cite(fly);
    await vscode.commands.executeCommand('undo');
    const bib = await vscode.workspace.openTextDocument(fileIn('own.bib'));
    assert.equal(document.getText(), 'As .');
    assert.equal(bib.getText(), '@misc{x, title={X}}\n');
  });

  it('does nothing for papers that are not there', async () => {
    const { document } = await openAt('a.md', 'As |.');
    await cite('no such paper');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(document.getText(), 'As .');
  });
});

describe('Add to Bibliography', () => {
  before(makeFolder);
  after(removeFolder);

  it('adds entries and leaves the document alone, and adds none twice', async () => {
    await writeFile('own.bib', '');
    const { document } = await openAt('a.md', 'As |.');
    await vscode.commands.executeCommand('lectern.addToBibliography', fly, encoder);
    const once = await onDisk('own.bib');
    assert.equal([...once.matchAll(/^@/gm)].length, 2);
    await vscode.commands.executeCommand('lectern.addToBibliography', fly);
    assert.equal(await onDisk('own.bib'), once);
    assert.equal(document.getText(), 'As .');
  });
});
