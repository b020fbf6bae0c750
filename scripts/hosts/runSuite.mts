import type { Totals } from '../../test/host/support/say.ts';
import type { HostName } from './host.mts';
import { openWindow } from './openWindow.mts';
import { TestReport } from './testReport.mts';
import { copyWorkspace } from './workspaceCopy.mts';

/** Runs the bundled tests inside the extension host of a fresh VS Code, on a copy of the test workspace. */
export async function runSuite(host: HostName, tests: string): Promise<Totals> {
  const workspace = await copyWorkspace();
  const report = new TestReport();
  const prepare: TestReport['listenTo'] = page => report.listenTo(page);
  const window = await openWindow({ host, folder: workspace.folder, tests, prepare });
  try {
    return await report.totals;
  } finally {
    await window.close();
    await workspace.remove();
  }
}
