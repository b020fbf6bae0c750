import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openWindow, type Window } from '../../scripts/hosts/openWindow.mts';
import { TestReport } from '../../scripts/hosts/testReport.mts';
import { copyWorkspace, emptyWorkspace, type WorkspaceCopy } from '../../scripts/hosts/workspaceCopy.mts';
import { writeWatchedCopy } from './support/deactivation/watchedCopy.ts';

describe('Lectern, when it is deactivated', () => {
  let copies: readonly WorkspaceCopy[];
  let window: Window | undefined;

  before(async () => {
    copies = [await copyWorkspace(), await emptyWorkspace()];
  });

  after(async () => {
    await window?.close();
    await Promise.all(copies.map(copy => copy.remove()));
  });

  it('leaves no worker, no timer and nothing that VS Code keeps for it', async () => {
    const [{ folder }, { folder: extension }] = copies as [WorkspaceCopy, WorkspaceCopy];
    const tests = await writeWatchedCopy(extension);
    const report = new TestReport();
    const prepare = (page: Page) => report.listenTo(page);
    window = await openWindow({ host: 'server', folder, extension, tests, prepare });
    assert.deepEqual(await report.totals, { passed: 1, failed: 0 });
  });
});
