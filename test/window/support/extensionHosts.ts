import { readdir, readFile } from 'node:fs/promises';

/** The ids of the extension hosts of the VS Code server that keeps its data in this folder. */
export async function extensionHosts(data: string): Promise<number[]> {
  const processes = await runningProcesses();
  const server = processes.find(({ command }) => command.includes(data) && command.includes('server-main'));
  return processes
    .filter(({ parent, command }) => parent === server?.pid && command.includes('--type=extensionHost'))
    .map(({ pid }) => pid);
}

/** Ends them, at once and without a word to them, and answers how many there were. */
export async function killExtensionHosts(data: string): Promise<number> {
  const hosts = await extensionHosts(data);
  hosts.forEach(pid => process.kill(pid, 'SIGKILL'));
  return hosts.length;
}

async function runningProcesses() {
  const pids = (await readdir('/proc')).map(Number).filter(pid => pid > 0);
  const found = await Promise.all(
    pids.map(async pid => {
      try {
        const [stat, command] = await Promise.all([
          readFile(`/proc/${pid}/stat`, 'utf8'),
          readFile(`/proc/${pid}/cmdline`, 'utf8'),
        ]);
        // The name before the state stands in brackets and may hold anything.
        const parent = Number(
          stat
            .slice(stat.lastIndexOf(')') + 1)
            .trim()
            .split(' ')[1],
        );
        return [{ pid, parent, command }];
      } catch {
        return [];
      }
    }),
  );
  return found.flat();
}
