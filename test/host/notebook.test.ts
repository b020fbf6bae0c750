import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverMatching } from './support/hovers';
import { paperIdOf } from './support/pages';
import { labelOf, suggested } from './support/suggestions';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('notebooks');
const fly = paperIdOf('Learning to Fly in Seconds');
const ENTRY = '@misc{mine, title={A Paper of My Own}}\n';

const markdown = (source: string) => ({ cell_type: 'markdown', metadata: {}, source: [source] });
const code = (source: string) => ({
  ...{ cell_type: 'code', metadata: {}, source: [source], execution_count: null, outputs: [] },
});
const ipynb = (cells: readonly object[]) =>
  JSON.stringify({ cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 });

describe('A notebook', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  /** The cells of a new notebook, the second of which is being edited at its end. */
  async function open(): Promise<readonly vscode.TextDocument[]> {
    await folder.write('refs.bib', ENTRY);
    const cells = [
      markdown('# A view\n\nAs [@mine] and [@lacking] say, *Universal Sentence Encoder* does.'),
      markdown('More of @mine. And '),
      code('print("[@mine]")'),
    ];
    await folder.write('work.ipynb', ipynb(cells));
    const notebook = await vscode.workspace.openNotebookDocument(folder.uri('work.ipynb'));
    const editor = await vscode.window.showNotebookDocument(notebook);
    editor.selection = new vscode.NotebookRange(1, 2);
    await vscode.commands.executeCommand('notebook.cell.edit');
    await eventually(() => vscode.window.activeTextEditor?.document === notebook.cellAt(1).document);
    await vscode.commands.executeCommand('cursorBottom');
    return notebook.getCells().map(cell => cell.document);
  }

  it('shows cards in its cells of text, and the keys that the bibliography beside it lacks', async () => {
    const [first, , third] = await open();
    assert.ok(first && third);
    assert.match(await hoverMatching(first, 'mine', /My Own/), /A Paper of My Own/);
    assert.match(await hoverMatching(first, 'Universal', /Cer/), /Universal Sentence Encoder/);
    const missing = await eventually(
      () => vscode.languages.getDiagnostics(first.uri).map(({ range }) => first.getText(range)),
      keys => keys.length > 0,
    );
    assert.deepEqual(missing, ['lacking']);
    assert.deepEqual(vscode.languages.getDiagnostics(third.uri), []);
  });

  it('completes keys of the bibliography beside it', async () => {
    const [, second] = await open();
    const editor = vscode.window.activeTextEditor;
    assert.ok(second && editor?.document === second);
    await editor.edit(edit => edit.insert(second.positionAt(second.getText().length), '[@min'));
    await vscode.commands.executeCommand('cursorBottom');
    const [item] = await eventually(
      () => suggested(editor),
      found => found.length > 0,
    );
    assert.equal(item && labelOf(item), 'mine');
  });

  it('leads from In This Document into the cell that mentions a paper', async () => {
    const [first] = await open();
    assert.ok(first);
    await vscode.commands.executeCommand('lectern.goToNextMention', paperIdOf('Universal Sentence Encoder'));
    const selected = await eventually(
      () => vscode.window.activeNotebookEditor?.selection.start,
      start => start === 0,
    );
    assert.equal(selected, 0);
  });

  it('is cited in, with the entry beside it and no other file, and undone', async () => {
    const [, second] = await open();
    assert.ok(second);
    const before = second.getText();
    await vscode.commands.executeCommand('lectern.insertCitation', fly);
    assert.equal(second.getText(), `${before}[@eschmann2023learning]`);
    assert.match(await folder.onDisk('refs.bib'), /\{eschmann2023learning,/);
    const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder.uri(''), '**/*'));
    assert.deepEqual(files.map(({ path }) => path.split('/').at(-1)).sort(), ['refs.bib', 'work.ipynb']);
    await vscode.commands.executeCommand('undo');
    assert.ok(await eventually(() => second.getText() === before), second.getText());
  });
});
