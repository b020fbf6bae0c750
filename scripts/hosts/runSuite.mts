import { format } from 'node:util';
import type { Totals } from '../../test/host/support/say.ts';
import { takeFailurePicture } from './failurePicture.mts';
import type { HostName } from './host.mts';
import { openWindow } from './openWindow.mts';
import { patience } from './patience.mts';
import { TestReport } from './testReport.mts';
import { copyWorkspace } from './workspaceCopy.mts';

/** In a browser VS Code saves a second after an edit, which is before or after what a test says of unsaved edits. */
const settings = { 'files.autoSave': 'off' };

type Print = (line: string) => void;

/**
 * Runs the bundled tests inside the extension host of a fresh VS Code, on a copy of the test workspace. What they say is
 * printed; what keeps them from running, too, and it counts as one failure.
 */
export async function runSuite(host: HostName, tests: string, print: Print): Promise<Totals> {
  const workspace = await copyWorkspace();
  try {
    return await runIn(workspace.folder, host, tests, print);
  } catch (error) {
    print(format(error));
    return { passed: 0, failed: 1 };
  } finally {
    await workspace.remove();
  }
}

async function runIn(folder: string, host: HostName, tests: string, print: Print): Promise<Totals> {
  const report = new TestReport(patience.suite, print);
  const prepare: TestReport['listenTo'] = page => report.listenTo(page);
  const window = await openWindow({ host, folder, tests, prepare, settings });
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
