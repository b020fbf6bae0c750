/** What `spawn` is to be called with. */
export interface SpawnCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/**
 * How to run a command that is a batch file on Windows, as `npm` and `code` are. Windows runs those in a shell alone,
 * which splits at spaces what is not quoted. No argument may have a `"` or a `%`.
 */
export function batchCommand(
  command: string,
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
): SpawnCall {
  return platform === 'win32'
    ? { command: [command, ...args.map(quoted)].join(' '), args: [], shell: true }
    : { command, args, shell: false };
}

/** An argument as the shell of Windows must see it; where none is in between, a quote would be part of it. */
export function quoted(argument: string): string {
  return `"${argument}"`;
}
