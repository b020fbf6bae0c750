import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt, hoverMatching } from './support/hovers';
import { paperIdOf } from './support/pages';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('projects');
const fly = paperIdOf('Learning to Fly in Seconds');
const ENTRY = '@misc{mine, title={A Paper of My Own}}\n';

const names = async (path: string) =>
  (await vscode.workspace.fs.readDirectory(folder.uri(path))).map(([name]) => name).sort();

const missingIn = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));

/** Two projects with a chapter each: the files around it, the chapter with a bar for the cursor, and the citation there. */
const projects = [
  {
    kind: 'a LaTeX thesis',
    files: {
      'main.tex':
        '\\documentclass{book}\n\\input{setup/preamble}\n\\begin{document}\n\\include{chapters/intro}\n\\end{document}\n',
      'setup/preamble.tex': '\\usepackage{biblatex}\n\\addbibresource{refs.bib}\n',
    },
    chapter: 'chapters/intro.tex',
    marked: 'As \\cite{mine} and \\cite{lacking} and |.\n',
    citation: '\\cite{eschmann2023learning}',
  },
  {
    kind: 'a Quarto book',
    files: { '_quarto.yml': 'project:\n  type: book\nbibliography: refs.bib\n' },
    chapter: 'chapters/intro.qmd',
    marked: 'As [@mine] and [@lacking] and |.\n',
    citation: '[@eschmann2023learning]',
  },
] as const;

describe('A chapter of a project', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const { kind, files, chapter, marked, citation } of projects) {
    const open = async () => {
      for (const [name, text] of Object.entries(files)) {
        await folder.write(name, text);
      }
      await folder.write('refs.bib', ENTRY);
      return folder.openAt(chapter, marked);
    };

    it(`shows cards and lacking keys in ${kind}`, async () => {
      const { document } = await open();
      assert.match(await hoverAt(document, 'mine'), /A Paper of My Own/);
      assert.doesNotMatch(await hoverAt(document, 'mine'), /not in your/);
      await eventually(() => assert.deepEqual(missingIn(document), ['lacking']));
    });

    it(`cites into the bibliography of ${kind}, makes no file, and undoes both`, async () => {
      const { document } = await open();
      const before = document.getText();
      await vscode.commands.executeCommand('lectern.insertCitation', fly);
      assert.equal(document.getText(), marked.replace('|', citation));
      assert.match(await folder.onDisk('refs.bib'), /\{eschmann2023learning,/);
      assert.deepEqual(await names('chapters'), [chapter.replace('chapters/', '')]);
      await vscode.commands.executeCommand('undo');
      await eventually(() => assert.equal(document.getText(), before));
    });
  }

  it('follows edits of the main document that are not saved', async () => {
    const [{ files, chapter, marked }] = projects;
    await folder.write('main.tex', files['main.tex']);
    await folder.write('setup/preamble.tex', '');
    await folder.write('refs.bib', ENTRY);
    const { document } = await folder.openAt(chapter, marked);
    assert.equal(await hoverMatching(document, 'mine', /^$/), '');
    const preamble = await vscode.workspace.openTextDocument(folder.uri('setup/preamble.tex'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(preamble.uri, new vscode.Position(0, 0), files['setup/preamble.tex']);
    await vscode.workspace.applyEdit(edit);
    assert.match(await hoverMatching(document, 'mine', /My Own/), /A Paper of My Own/);
    await preamble.save();
  });
});
