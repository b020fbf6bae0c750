import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt, hoverMatching } from './support/hovers';
import { paperIdOf } from './support/pages';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('projects');
const fly = paperIdOf('Learning to Fly in Seconds');
const ENTRY = '@misc{mine, title={A Paper of My Own}}\n';

/** The bibliographies below the folder, by their names. */
const bibliographies = async () => {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder.uri(''), '**/*.bib'));
  return found.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
};

const missingIn = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));

/** Projects with a chapter each: the files around it, the chapter with a bar for the cursor, and the citation there. */
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
    chapter: 'chapters/intro.md',
    marked: 'As [@mine] and [@lacking] and |.\n',
    citation: '[@eschmann2023learning]',
  },
  {
    kind: 'a bookdown book',
    files: {
      '_bookdown.yml': 'book_filename: book\n',
      'index.Rmd': '---\ntitle: Book\nsite: bookdown::bookdown_site\nbibliography: refs.bib\n---\n',
    },
    chapter: '01-intro.Rmd',
    marked: 'As [@mine] and [@lacking] and |.\n',
    citation: '[@eschmann2023learning]',
  },
  {
    kind: 'a MyST project',
    files: { 'myst.yml': 'version: 1\nproject:\n  bibliography:\n    - refs.bib\n' },
    chapter: 'chapters/intro.md',
    marked: 'As {cite}`mine` and {cite}`lacking` and |.\n',
    citation: '{cite}`eschmann2023learning`',
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
      const editor = await folder.openAt(chapter, marked);
      // Whoever writes such a document has the extension that knows its ending.
      if (chapter.endsWith('.Rmd')) {
        await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
      }
      // The files of the project are news to VS Code, too, and may reach the extension later than the document.
      assert.match(await hoverMatching(editor.document, 'mine', /My Own/), /A Paper of My Own/);
      return editor;
    };

    it(`shows cards and lacking keys in ${kind}`, async () => {
      const { document } = await open();
      assert.doesNotMatch(await hoverAt(document, 'mine'), /not in your/);
      const missing = await eventually(
        () => missingIn(document),
        keys => keys.join() === 'lacking',
      );
      assert.deepEqual(missing, ['lacking']);
    });

    it(`cites into the bibliography of ${kind}, makes no file, and undoes both`, async () => {
      const { document } = await open();
      const before = document.getText();
      await vscode.commands.executeCommand('lectern.insertCitation', fly);
      assert.equal(document.getText(), marked.replace('|', citation));
      assert.match(await folder.onDisk('refs.bib'), /\{eschmann2023learning,/);
      assert.deepEqual(await bibliographies(), ['refs.bib']);
      await vscode.commands.executeCommand('undo');
      assert.ok(await eventually(() => document.getText() === before), document.getText());
    });
  }

  it('follows edits of the preamble that are not saved', async () => {
    const [{ files, chapter, marked }] = projects;
    await folder.write('main.tex', files['main.tex']);
    await folder.write('setup/preamble.tex', '');
    await folder.write('lists/own.bib', ENTRY);
    const { document } = await folder.openAt(chapter, marked);
    assert.equal(await hoverAt(document, 'mine'), '');
    const preamble = await vscode.workspace.openTextDocument(folder.uri('setup/preamble.tex'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(preamble.uri, new vscode.Position(0, 0), '\\addbibresource{lists/own.bib}\n');
    await vscode.workspace.applyEdit(edit);
    assert.match(await hoverMatching(document, 'mine', /My Own/), /A Paper of My Own/);
    await preamble.save();
  });
});
