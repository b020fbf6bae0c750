import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manuscript from '../../sample/article.md';
import paper from '../../sample/paper.tex';
import bibliography from '../../sample/references.bib';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';
import { memoryFiles } from './support/memoryFiles';

/** Places of the sample manuscript, one of each form in which people cite, and the titles of their papers. */
const forms = {
  'article.md': [
    ['a key with a locator', 'he2021towards', 'Towards a Unified View'],
    ['an emphasised title, with who wrote it', 'Unified View', 'He, Zhou, Ma and 2 more · ICLR 2022'],
    ['an emphasised title', 'Unified View of Parameter', 'Towards a Unified View'],
    ['a quoted title', 'LST: Ladder Side', 'LST: Ladder Side-Tuning'],
    ['a key in the running text', 'guo2020diff', 'Parameter-Efficient Transfer Learning with Diff'],
    ['the first key of two', 'matena2021merging', 'Merging Models with Fisher'],
    ['a key with its author suppressed', 'yadav2023ties', 'Resolving Interference'],
    ['a link text', 'Interference When Merging', 'Resolving Interference'],
    ['a link', 'arxiv.org/abs/2306.01708', 'Resolving Interference'],
    ['a list item', 'Bridge the Sim2Real', 'Natural Language Can Help'],
    ['a link to a version of a PDF', 'arxiv.org/pdf/2311', 'Learning to Fly'],
    ['a table cell', 'Online Cascade', 'Online Cascade Learning'],
    ['a system name', "NEVIS'22 puts", "NEVIS'22"],
    ['a footnote', 'A Stream of 100', "NEVIS'22"],
  ],
  'paper.tex': [
    ['a key behind two optional arguments', 'he2021towards', 'Towards a Unified View'],
    ['a text citation', 'guo2020diff', 'Parameter-Efficient Transfer Learning with Diff'],
    ['the second key of a multicite', 'yadav2023ties', 'Resolving Interference'],
    ['a title between TeX quotes', 'Do Adversarially', 'Do Adversarially Robust'],
    ['a title across two lines', 'TacSL: A Library', 'TacSL: A Library'],
    ['a key on a line of its own', 'eschmann2023learning', 'Learning to Fly'],
    ['the title of a \\bibitem', 'cascade learning for', 'Online Cascade Learning'],
  ],
} as const;

/** What a reader sees of a card: a backslash keeps a character from being markup. */
const seen = (card: string) => card.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');

describe('A hover in the sample', () => {
  const files = memoryFiles({ 'article.md': manuscript, 'paper.tex': paper, 'references.bib': bibliography });
  after(() => files.dispose());

  for (const file of ['article.md', 'paper.tex'] as const) {
    for (const [form, place, title] of forms[file]) {
      it(`shows the card of ${form} in ${file}`, async () => {
        const document = await vscode.workspace.openTextDocument(files.uri(file));
        const card = await eventually(
          async () => seen(await hoverAt(document, place)),
          shown => shown.includes(title),
        );
        assert.ok(card.includes(title), `over "${place}" the hover shows "${card}", not "${title}"`);
      });
    }
  }
});
