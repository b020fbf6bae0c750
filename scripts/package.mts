import { deepEqual } from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const packagePath = 'lectern.vsix';

/** All that is shipped. `.vscodeignore` lets these through; anything more or less in the package is a mistake. */
const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/extension.js',
  'dist/libraryWorker.js',
  'dist/map.js',
  'dist/mapLayout.js',
  'dist/paperPage.js',
  'media/activityBar.svg',
  'media/corpus/library.txt',
  'media/corpus/papers.json',
  'media/corpus/taxonomy.json',
  'media/corpus/topicModel.json',
  'media/icon.png',
  'media/map-dark.svg',
  'media/map-light.svg',
  'media/map.css',
  'media/paper-dark.svg',
  'media/paper-light.svg',
  'media/paperPage.css',
  'package.json',
];

// There is no repository to point the links of the README at.
await createVSIX({
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const files = await listFiles({ packageManager: PackageManager.None });
deepEqual([...files].sort(), shipped);
const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1024).toFixed(0)} KB`);
