import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { generateBibtex } from '../support/generateBibtex';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';
import { labelOf, suggested } from './support/suggestions';
import { WritingFolder } from './support/writingFolder';

/** Of 1.4 KB each: more than is handed over with each question. */
const ENTRIES = 1700;
const LAST = '@misc{eschmann, title={Learning to Fly in Seconds}}\n@misc{rain, title={Rain on Plains}}\n';

describe('A large bibliography', () => {
  const folder = new WritingFolder('large');

  before(async () => {
    await folder.make();
    await folder.write('all.bib', `${generateBibtex(ENTRIES)}\n${LAST}`);
  });
  after(() => folder.remove());

  it('is what a document cites from as soon as the library has read it', async () => {
    const editor = await folder.openAt('a.tex', 'As \\cite{learning to fly in sec|}.\n\\bibliography{all}\n');
    const first = await eventually(
      async () => (await suggested(editor))[0],
      item => item !== undefined && labelOf(item) === 'eschmann',
    );
    assert.ok(first);
    assert.equal(labelOf(first), 'eschmann');
    assert.equal(first.command, undefined, 'accepting it would add an entry');
  });

  it('has the keys that are in it, and lacks the others', async () => {
    const { document } = await folder.openAt('b.tex', '\\cite{rain, reign|}\n\\bibliography{all}\n');
    const problems = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range)),
      found => found.length > 0,
    );
    assert.deepEqual(problems, ['reign']);
    const card = await hoverAt(document, 'rain');
    assert.match(card, /Rain on Plains/);
    assert.doesNotMatch(card, /not in your bibliography/);
  });
});
