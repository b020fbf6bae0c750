import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { type InstalledWindow, openInstalled } from './support/openInstalled.ts';
import { assertFound } from '../window/support/searchPapers.ts';
import { assertCard, assertCites, assertTopics } from './support/surfaces.ts';

const article = `---
bibliography: cited.bib
---

An own entry [@smith1999odd], and one of the library [@eschmann2023learning].

`;

const cited = '@misc{smith1999odd, title = {An Odd Paper}, author = {Smith, Ann}, year = {1999}}\n';

for (const host of hostNames) {
  describe(`The package, installed into the ${host} host`, () => {
    let window: InstalledWindow;

    before(async () => {
      window = await openInstalled({
        host,
        file: 'article.md',
        files: () => ({ 'article.md': article, 'cited.bib': cited }),
      });
    });

    after(() => window.close());

    it('wakes up and shows cards', async () => {
      await assertCard(window.page, 'smith1999odd', /An Odd Paper/);
      await assertCard(window.page, 'eschmann2023learning', /Learning to Fly in Seconds/);
    });

    it('finds the bundled papers and those of the workspace', async () => {
      await assertFound(window.page, 'tactile sensor simul', 'TacSL');
      await assertFound(window.page, 'an odd paper smith', 'An Odd Paper');
    });

    it('shows the topics', () => assertTopics(window.page));

    it('cites a paper and writes its entry', async () => {
      await assertCites(window.page, 'cited.bib');
      if (host === 'server') {
        const read = () => readFile(join(window.folder, 'cited.bib'), 'utf8');
        assert.match(await eventually(read, text => text !== cited), /\{cer2018universal,/);
      }
    });
  });
}
