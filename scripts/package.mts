import { deepEqual } from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const packagePath = 'lectern.vsix';

/** All that is shipped. `.vscodeignore` lets these through; anything more or less in the package is a mistake. */
const shipped = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.md',
  'dist/extension.js',
  'dist/libraryWorker.js',
  'dist/map.js',
  'dist/mapLayout.js',
  'dist/paperPage.js',
  'dist/referenceWorker.js',
  'l10n/bundle.l10n.de.json',
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.zh-cn.json',
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
  'media/styles/apa.csl',
  'media/styles/chicago-author-date.csl',
  'media/styles/ieee.csl',
  'media/styles/locales-de-DE.xml',
  'media/styles/locales-en-US.xml',
  'media/styles/locales-es-ES.xml',
  'media/styles/locales-fr-FR.xml',
  'media/styles/locales-nl-NL.xml',
  'media/walkthrough/cite.svg',
  'media/walkthrough/hover.svg',
  'media/walkthrough/library.svg',
  'media/walkthrough/search.svg',
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
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
