import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manuscript from '../../sample/article.md';
import { hoverContentsAt } from './support/hovers';
import { sayLine } from './support/say';

const HOVERS = 50;

/** Titles in marks and links of the sample manuscript; what its keys mean stands in another file. */
const MENTIONS = manuscript.match(/\*[A-Z][^*]+\*|"[A-Z][^"]+"|https:[^>)\s]+/g) ?? [];

const format = (time: number | undefined): string => `${(time ?? Number.NaN).toFixed(1)} ms`;

// Prints how long a reader waits; how long is too long is for a benchmark on a quiet machine to say.
describe('Hovers over the sample manuscript', () => {
  it('show cards, one after the other', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: manuscript });
    const times: number[] = [];
    for (let hover = 0; hover < HOVERS; hover++) {
      const mention = MENTIONS[hover % MENTIONS.length] ?? '';
      const asked = performance.now();
      const contents = await hoverContentsAt(document, mention);
      times.push(performance.now() - asked);
      assert.ok(contents.length > 0, `no card of ${mention}`);
    }
    const [first, ...later] = times;
    later.sort((a, b) => a - b);
    sayLine(
      `    from asking to the card: first hover of a document ${format(first)}, ${later.length} later ones ` +
        `${format(later[later.length >> 1])} (median), ${format(later[Math.floor(later.length * 0.95)])} (95th percentile)`,
    );
  });
});
