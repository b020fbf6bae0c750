import { deepEqual, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { format } from 'node:util';
import JSZip from 'jszip';
import { packExtension } from './packExtension.mts';

const packagePath = 'lectern.vsix';

/** In KB. Whoever installs Lectern waits for it, and what makes it grow at once is mostly a file that was not meant to ship. */
const limit = 2048;

/** All that is shipped, by the names that it has in the package; anything more or less there is a mistake. */
const shipped = [
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.md',
  'changelog.md',
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
  'media/corpus/index.json',
  'media/corpus/latentModel.txt',
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
  'readme.md',
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
const content = await readFile(packagePath);
const { files } = await JSZip.loadAsync(content);
const inside = Object.keys(files).filter(name => name.startsWith('extension/'));
deepEqual(inside.map(name => name.slice('extension/'.length)).sort(), shipped);
const size = Math.round(content.length / 1024);
ok(
  size < limit,
  `${packagePath} has ${size} KB, but is to stay under ${limit} KB: look for what made it grow.`,
);
console.log(`${packagePath}: ${size} KB`);
