import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** What a bundler makes of `import * as vscode`: a copy of the whole API. */
const COPY = /[\w$]+\(require\("vscode"\)\)/g;

/** Lets all files share VS Code's API: a copy for each of some fifty files takes most of the time of the start. */
export const oneVscode: Plugin = {
  name: 'one-vscode',
  setup: bundling => {
    bundling.initialOptions.write = false;
    bundling.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text.replace(COPY, 'require("vscode")'));
      }
    });
  },
};
