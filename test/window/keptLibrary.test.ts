import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../scripts/window/eventually.mts';
import { openSideBar } from '../../scripts/window/tree.mts';
import { generateBibtex } from '../support/generateBibtex.ts';
import { killExtensionHosts } from './support/extensionHosts.ts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { assertFound } from './support/searchPapers.ts';

/** So many entries take longer to read than what is as quickly read again. */
const ENTRIES = 4000;

/** By then it has been tried to keep what was read, in ms. */
const UNTIL_KEPT = 10_000;

describe('A large library of the reader in a window of the server host', () => {
  let window: TestWindow;
  const content = `@misc{mine, title = {Barking Dogs at Midnight}}\n${generateBibtex(ENTRIES)}`;
  const file = () => join(window.folder, 'library.bib');
  const storage = () => join(window.data ?? '', 'data/User/globalStorage/lectern.lectern/libraries');

  before(async () => {
    window = await openTestWindow({ host: 'server', file: 'article.md' });
    // Where a folder should be there is a file: nothing can be kept, as on a full disk or in a folder that is read-only.
    await rm(storage(), { recursive: true, force: true });
    await mkdir(dirname(storage()), { recursive: true });
    await writeFile(storage(), '');
    await writeFile(file(), content);
  });

  after(() => window.close());

  const reload = async () => {
    await window.page.reload();
    await window.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
  };

  /** The pieces that are kept, of the one workspace that there is. */
  const pieces = async () => {
    const names = await readdir(storage(), { recursive: true }).catch(() => []);
    return names.filter(name => name.includes('/')).map(name => basename(name));
  };

  it('is searched where nothing can be kept', async () => {
    await assertFound(window.page, 'barking dogs midnight', 'Barking Dogs at Midnight');
    await sleep(UNTIL_KEPT);
    await assertFound(window.page, 'barking dogs midnight', 'Barking Dogs at Midnight');
    assert.equal((await stat(storage())).size, 0);
  });

  it('is read anew when the extension host was killed while it was being kept', async () => {
    await rm(storage());
    await reload();
    assert.notDeepEqual(await eventually(pieces, found => found.length > 0), []);
    assert.ok((await killExtensionHosts(window.data ?? '')) > 0);
    await reload();
    await assertFound(window.page, 'barking dogs midnight', 'Barking Dogs at Midnight');
    assert.equal(await readFile(file(), 'utf8'), content);
  });

  it('is as it was at the next start, without being read', async () => {
    assert.ok((await eventually(pieces, found => found.includes('manifest'))).includes('manifest'));
    await eventually(pieces, found => !found.some(name => name.endsWith('.part')));
    // Another text of the same size and time: who reads the file finds cats.
    const { atime, mtime } = await stat(file());
    await window.page.goto('about:blank');
    await writeFile(file(), content.replace('Barking Dogs', 'Purring Cats'));
    await utimes(file(), atime, mtime);
    await window.page.goBack();
    await assertFound(window.page, 'barking dogs midnight', 'Barking Dogs at Midnight');
  });

  it('is read again when its file has changed meanwhile', async () => {
    await window.page.goto('about:blank');
    await writeFile(file(), content.replace('Barking Dogs', 'Howling Wolves'));
    await window.page.goBack();
    await assertFound(window.page, 'howling wolves midnight', 'Howling Wolves at Midnight');
  });

  it('says in the Topics view how far it has been read, until it has', async () => {
    const { page } = window;
    const more = generateBibtex(ENTRIES * 2).replaceAll('{key', '{other');
    await openSideBar(page, 'Lectern');
    await writeFile(file(), `${content}\n${more}`);
    const message = page.locator('.tree-explorer-viewlet-tree-view > .message').first();
    const told = async () => ((await message.isVisible()) ? message.innerText() : '');
    assert.match(
      await eventually(told, text => text !== ''),
      /[1-9]\d* papers, library\.bib \(1 of \d+ files?\)/,
    );
    assert.equal(await eventually(told, text => text === ''), '');
  });
});
