import * as vscode from 'vscode';
import { suite } from './mocha.ts';
import { sayTotals } from './say.ts';

/** Runs every test in the bundle; the extension host calls it. Rejects when a test failed or none ran. */
export async function run(): Promise<void> {
  await restrictLibrary('**/library.*');
  const { passes, failures } = await runMocha();
  sayTotals({ passed: passes, failed: failures });
  if (failures > 0) {
    throw new Error(`${failures} tests failed.`);
  }
  if (passes === 0) {
    throw new Error('No test ran.');
  }
}

/** Most tests are about papers that only a document's bibliography knows, or only the bundled library. */
async function restrictLibrary(files: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  await configuration.update('lectern.library.files', [files], vscode.ConfigurationTarget.Global);
}

function runMocha(): Promise<Mocha.Stats> {
  return new Promise(resolve => {
    const runner = suite.run(() => resolve(runner.stats!));
  });
}
