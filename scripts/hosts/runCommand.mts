import { spawn } from 'node:child_process';
import { batchCommand } from './batchCommand.mts';
import { patience } from './patience.mts';

/**
 * Runs a command to its end and answers what it printed. Rejects with everything the command said when it fails
 * or is still running after the time that a download may take.
 */
export function runCommand(command: string, args: readonly string[], folder: string): Promise<string> {
  const call = command === 'npm' ? batchCommand(command, args) : { command, args, shell: false };
  const child = spawn(call.command, call.args, {
    cwd: folder,
    shell: call.shell,
    timeout: patience.download,
  });
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
