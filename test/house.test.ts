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

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('What contributors run', () => {
  it('is there, in the workflow and in the tasks', () => {
    const files = ['.github/workflows/ci.yml', '.github/pull_request_template.md', 'docs/releasing.md'];
    const called = files.flatMap(file => [...textOf(file).matchAll(/npm run ([\w:]+)/g)]);
    const tasks = [...textOf('.vscode/tasks.json').matchAll(/"script": "([\w:]+)"/g)];
    const names = [...called, ...tasks].map(([, name = '']) => name);
    assert.ok(names.length > 15);
    assert.deepEqual(
      names.filter(name => !(name in scripts)),
      [],
    );
  });

  it('starts after tasks that are there', () => {
    const labels = [...textOf('.vscode/tasks.json').matchAll(/"label": "([^"]+)"/g)].map(
      ([, label]) => label,
    );
    const wanted = [...textOf('.vscode/launch.json').matchAll(/"preLaunchTask": "([^"]+)"/g)];
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter(([, label]) => !labels.includes(label)),
      [],
    );
  });

  it('tells a pre-release by an odd minor number', async () => {
    const { isPreRelease } = await import('../scripts/packExtension.mts');
    assert.deepEqual(['0.1.0', '0.2.0', '1.10.9', '2.11.0'].map(isPreRelease), [true, false, false, true]);
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
