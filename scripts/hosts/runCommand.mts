import { spawn } from 'node:child_process';
import { patience } from './patience.mts';

/**
 * Runs a command to its end and answers what it printed. Rejects with everything the command said when it fails
 * or is still running after the time that a download may take. `npm` and the like are batch files on Windows, so a shell is used there.
 */
export function runCommand(command: string, args: readonly string[], folder: string): Promise<string> {
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd: folder, shell, timeout: patience.download });
  const printed: string[] = [];
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      const line = [command, ...args].join(' ');
      if (code === 0) {
        resolve(printed.join(''));
      } else {
        reject(new Error(`"${line}" failed in ${folder}:\n${said.join('')}${printed.join('')}`));
      }
    });
  });
}
