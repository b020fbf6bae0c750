import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildExtension } from './build.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { repository } from './hosts/paths.mts';
import { copyWorkspace } from './hosts/workspaceCopy.mts';

/** Path of a desktop VS Code, downloaded unless the cache has it; nothing when it cannot be downloaded. */
async function downloadDesktop(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `The desktop VS Code could not be downloaded from its makers (${reason}), so no test ran in it.`,
    );
    console.error('`npm run test:hosts` runs the same tests in VS Code hosts that come from npm.');
    return undefined;
  }
}

/** Runs the tests of `test/host` in the desktop VS Code at this path. Rejects when one fails. */
async function testDesktop(vscodeExecutablePath: string): Promise<void> {
  await buildExtension();
  const extensionTestsPath = await bundleTests();
  const workspace = await copyWorkspace();
  const launchArgs = [workspace.folder, '--disable-extensions', '--disable-workspace-trust'];
  const extensionDevelopmentPath = repository;
  await runTests({ vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, launchArgs });
  await workspace.remove();
}

const desktop = await downloadDesktop();
if (desktop === undefined) {
  process.exitCode = 1;
} else {
  await testDesktop(desktop);
}
