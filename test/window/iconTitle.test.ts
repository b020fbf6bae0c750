import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { assertFound, openSearch } from './support/searchPapers.ts';

const bibliography = '@misc{dogs2020, title = {Barking Dogs with a \\$(gear) of Their Own}, year = {2020}}\n';

describe('A title in which VS Code would find an icon', () => {
  let window: TestWindow;

  before(async () => {
    window = await openTestWindow({ host: 'server', workspace: 'empty' });
    await writeFile(join(window.folder, 'library.bib'), bibliography);
  });

  after(() => window.close());

  it('is shown in the search as it is written', async () => {
    const { page } = window;
    await assertFound(page, 'barking dogs', 'Barking Dogs');
    await openSearch(page, 'barking dogs', rows => rows[0]?.startsWith('Barking') === true);
    const row = page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    const [title, label] = [
      await row.locator('.label-name').first().innerText(),
      await row.getAttribute('aria-label'),
    ];
    // The joiner is not seen.
    const seen = [title, label].map(text => text?.replaceAll('\u2060', ''));
    assert.equal(seen[0], 'Barking Dogs with a $(gear) of Their Own');
    assert.match(seen[1] ?? '', /^Barking Dogs with a \$\(gear\) of Their Own/);
  });
});
