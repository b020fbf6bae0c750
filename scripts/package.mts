import { deepEqual } from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const packagePath = 'lectern.vsix';

/** All that is shipped. `.vscodeignore` lets these through; anything more or less in the package is a mistake. */
const shipped = ['dist/extension.js', 'package.json'];

await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true });
const files = await listFiles({ packageManager: PackageManager.None });
deepEqual([...files].sort(), shipped);
const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1024).toFixed(0)} KB`);
