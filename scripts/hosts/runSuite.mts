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

/** So often VS Code is started when it gives up its extension host before the first test. */
const MOST_STARTS = 3;

/**
 * Runs the bundled tests inside the extension host of a fresh VS Code, on a copy of the test workspace. What they say is
 * printed; what keeps them from running, too, and it counts as one failure.
 */
export async function runSuite(host: HostName, tests: string, print: Print): Promise<Totals> {
  for (let left = MOST_STARTS; left > 0; left--) {
    const { totals, hasBegun } = await runOnce(host, tests, print);
    if (hasBegun || left === 1) {
      return totals;
    }
    print('VS Code gave up its extension host before the first test. It is started again.');
  }
  return { passed: 0, failed: 1 };
}

interface Run {
  readonly totals: Totals;
  readonly hasBegun: boolean;
}

async function runOnce(host: HostName, tests: string, print: Print): Promise<Run> {
  const workspace = await copyWorkspace();
  try {
    return await runIn(workspace.folder, host, tests, print);
  } catch (error) {
    print(format(error));
    return { totals: { passed: 0, failed: 1 }, hasBegun: true };
  } finally {
    await workspace.remove();
  }
}

async function runIn(folder: string, host: HostName, tests: string, print: Print): Promise<Run> {
  const report = new TestReport(patience.suite, print);
  const prepare: TestReport['listenTo'] = page => report.listenTo(page);
  const window = await openWindow({ host, folder, tests, prepare, settings });
  try {
    const totals = await report.totals;
    if (totals.failed > 0) {
      await takeFailurePicture(window.page, `tests in the ${host} host`);
    }
    return { totals, hasBegun: report.hasBegun };
  } finally {
    await window.close();
  }
}
