import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildExtension } from './build.mts';
import { quoted } from './hosts/batchCommand.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { repository } from './hosts/paths.mts';
import { copyWorkspace } from './hosts/workspaceCopy.mts';

/** The version to test in: `stable`, the newest, when none is named; `oldest`, that of package.json; or such as `1.95.0`. */
async function chosenVersion(): Promise<string> {
  const [version = 'stable'] = process.argv.slice(2);
  return version === 'oldest' ? oldestVersion() : version;
}

async function oldestVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
    readonly engines: { readonly vscode: string };
  };
  return manifest.engines.vscode.replace('^', '');
}

/** Path of a desktop VS Code, downloaded unless the cache has it; nothing when it cannot be downloaded. */
async function downloadDesktop(version: string): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode(version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `The desktop VS Code (${version}) could not be downloaded from its makers (${reason}), so no test ran in it.`,
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
  const launchArgs = [inShell(workspace.folder), '--disable-extensions', '--disable-workspace-trust'];
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: inShell(repository),
      extensionTestsPath: inShell(extensionTestsPath),
      launchArgs,
    });
  } finally {
    await workspace.remove();
  }
}

/** `runTests` starts VS Code through the shell on Windows, and quotes no argument. */
const inShell = (path: string) => (process.platform === 'win32' ? quoted(path) : path);

const desktop = await downloadDesktop(await chosenVersion());
if (desktop === undefined) {
  process.exitCode = 1;
} else {
  await testDesktop(desktop);
}
