import { attempt } from './attempt.mts';
import { fetchPackage } from './fetchPackage.mts';
import { codeServer } from './pins.mts';
import { runCommand } from './runCommand.mts';

/** The folder of a VS Code server, downloaded unless the cache has it. */
export async function fetchServer(): Promise<string> {
  return fetchPackage(codeServer, { keep: 'lib/vscode', prepare: installDependencies });
}

/**
 * Its native modules stay unbuilt: the server logs that they are missing and does without. npm checks the packages against
 * the checksums in the server's `npm-shrinkwrap.json`.
 */
async function installDependencies(folder: string): Promise<void> {
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await attempt(4, 5_000, () => runCommand('npm', args, folder));
}
