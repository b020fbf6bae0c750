import type { Totals } from '../../test/host/support/say.ts';
import { takeFailurePicture } from './failurePicture.mts';
import type { HostName } from './host.mts';
import { openWindow } from './openWindow.mts';
import { TestReport } from './testReport.mts';
import { copyWorkspace } from './workspaceCopy.mts';

/**
 * Runs the bundled tests inside the extension host of a fresh VS Code, on a copy of the test workspace. What keeps them
 * from running is printed and counts as one failure.
 */
export async function runSuite(host: HostName, tests: string): Promise<Totals> {
  const workspace = await copyWorkspace();
  try {
    return await runIn(workspace.folder, host, tests);
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    await workspace.remove();
  }
}

async function runIn(folder: string, host: HostName, tests: string): Promise<Totals> {
  const report = new TestReport();
  const prepare: TestReport['listenTo'] = page => report.listenTo(page);
  const window = await openWindow({ host, folder, tests, prepare });
  try {
    const totals = await report.totals;
    if (totals.failed > 0) {
      await takeFailurePicture(window.page, `tests in the ${host} host`);
    }
    return totals;
  } finally {
    await window.close();
  }
}
