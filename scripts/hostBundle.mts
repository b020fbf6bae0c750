import type { BuildOptions } from 'esbuild';

/** What a bundle must be to run in the Node and in the web worker extension host alike. */
export const hostBundle = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  // What only Node has is asked for at run time.
  external: ['vscode', 'node:worker_threads'],
  logLevel: 'warning',
} as const satisfies BuildOptions;
