import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hostNames } from '../../scripts/hosts/host.mts';
import { attack, hostileBibliography, hostileDocument } from '../support/hostileFiles.ts';
import { type InstalledWindow, openInstalled } from './support/openInstalled.ts';
import { assertFound, searchRows } from '../window/support/searchPapers.ts';
import { assertCard, assertCites, assertTopics } from './support/surfaces.ts';

/** Beside the workspace, where nothing of it may lead. */
const outside = (folder: string) => join(dirname(folder), 'outside.bib');

const hostileSettings = (folder: string) => ({
  'lectern.library.files': ['**/*.bib', outside(folder), '../outside.bib', '/etc/**'],
  'lectern.reference.style': '/etc/passwd',
  'lectern.latex.citeCommands': ['(a+)+$', '__proto__', '['],
  'lectern.topics': [{ name: attack, query: attack }, { name: '__proto__', query: '__proto__' }, 7],
});

// What is wrapped into a hundred lines takes the next out of sight.
const shown = hostileDocument.replace('a/'.repeat(2_000), 'a/');

for (const host of hostNames) {
  describe(`The package in a hostile workspace${host === 'web' ? '' : ' that nobody trusts'}, in the ${host} host`, () => {
    let window: InstalledWindow;
    let dialogs = 0;

    before(async () => {
      window = await openInstalled({
        host,
        file: 'cited.md',
        files: folder => ({
          'cited.md': shown,
          'own.bib': hostileBibliography,
          'a [x](command:y) $(z).md': hostileDocument,
          '.vscode/settings.json': JSON.stringify(hostileSettings(folder)),
        }),
        // This VS Code in the browser trusts every workspace, and its own settings replace those of the folder: there
        // is nothing that names other files.
        ...(host === 'web' ? {} : { untrusted: true }),
      });
      window.page.on('dialog', dialog => {
        dialogs++;
        void dialog.dismiss();
      });
      await writeFile(outside(window.folder), '@misc{secret, title = {Confidential Zebra Census}}\n');
    });

    after(() => window.close());

    it('shows what is good, and what is bad as text', async () => {
      await assertCard(window.page, '@good2020', /A Good Paper among Bad Ones/);
      await assertCard(window.page, '@evil2020', /Evil Title \[x\]\(command:workbench\.action\.quit\)/);
    });

    it('finds the bundled papers and the good ones', async () => {
      await assertFound(window.page, 'tactile sensor simul', 'TacSL');
      await assertFound(window.page, 'a good paper among bad ones', 'A Good Paper among Bad Ones');
    });

    it('shows the topics', () => assertTopics(window.page));

    it('cites a paper and writes its entry', () => assertCites(window.page, 'own.bib'));

    it('has read no file that the workspace names elsewhere', async function () {
      if (host === 'web') {
        this.skip();
      }
      const rows = await searchRows(window.page, 'confidential zebra census', found => found.length > 0);
      assert.ok(rows.length > 0);
      assert.ok(!rows.join('\n').includes('Confidential Zebra'), rows.join('\n'));
    });

    it('has asked for no address and opened no dialog', () => {
      assert.ok(window.requests.length > 0);
      assert.deepEqual(
        window.requests.filter(address => address.includes('evil.example')),
        [],
      );
      assert.equal(dialogs, 0);
    });
  });
}
