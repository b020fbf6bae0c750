import assert from 'node:assert/strict';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { openQuickPick, pickRows } from '../../scripts/window/quickPick.mts';
import { treeRows } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

for (const host of hostNames) {
  describe(`a window of the ${host} host`, () => {
    let window: TestWindow;

    before(async () => {
      window = await openTestWindow({ host, file: 'article.md' });
    });

    after(() => window.close());

    it('shows the folder in the explorer', async () => {
      const rows = await eventually(
        () => treeRows(window.page, host === 'web' ? 'Test Files' : 'workspace'),
        found => found.includes('article.md'),
      );
      assert.ok(rows.includes('article.md'), rows.join());
    });

    it('runs a command of the extension from the palette', async () => {
      await openQuickPick(window.page, 'Lectern: Placeholder');
      const rows = await eventually(
        () => pickRows(window.page),
        found => found.length === 2,
      );
      assert.deepEqual(rows, ['first paper', 'second paper']);
    });
  });
}
