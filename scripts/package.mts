import { deepEqual, ok } from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { format } from 'node:util';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packExtension } from './packExtension.mts';

const packagePath = 'lectern.vsix';

/** In KB. Whoever installs Lectern waits for it, and what makes it grow at once is mostly a file that was not meant to ship. */
const limit = 2048;

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

/** Says in the terminal what vsce warns of, and answers it. */
async function warningsOf(action: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    warnings.push(format(...words));
    warn(...words);
  };
  await action().finally(() => (console.warn = warn));
  return warnings;
}

const warnings = await warningsOf(() => packExtension(packagePath));
ok(
  warnings.length === 0,
  `vsce warns of the package: mend what it names above (${warnings.length} warnings).`,
);
const files = await listFiles({ packageManager: PackageManager.None });
deepEqual([...files].sort(), shipped);
const size = Math.round((await stat(packagePath)).size / 1024);
ok(
  size < limit,
  `${packagePath} has ${size} KB, but is to stay under ${limit} KB: look for what made it grow.`,
);
console.log(`${packagePath}: ${size} KB`);
