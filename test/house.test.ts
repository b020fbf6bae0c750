import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/bundleFacts';

const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => `${folder}/${entry.name}`);

/** More files side by side than these are a list, not a room. */
const ROOM = 20;

function crowdedFolders(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  const below = entries
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => crowdedFolders(`${folder}/${name}`));
  return files.length > ROOM ? [`${folder} has ${files.length} files`, ...below] : below;
}

describe('The folders of the source', () => {
  it('have no more files than one sees at a glance', () => {
    assert.deepEqual(crowdedFolders('src'), []);
  });
});

describe('The map of folders in CONTRIBUTING', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const map = text.slice(text.indexOf('## Where things are'));
  const named = [...map.slice(0, map.indexOf('\n## ', 3)).matchAll(/^\| `([^`]+)`/gm)].map(
    ([, folder = '']) => folder,
  );

  it('names every folder of the source, and of the tests', () => {
    const folders = [...foldersIn('src'), ...foldersIn('src/core'), ...foldersIn('test')];
    const missing = folders.filter(
      folder => !named.some(name => name === folder || name.startsWith(`${folder}/`)),
    );
    assert.deepEqual(missing, []);
  });

  it('names no folder that is not there', () => {
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter(folder => !existsSync(join(root, folder))),
      [],
    );
  });
});
