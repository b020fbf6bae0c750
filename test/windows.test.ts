import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileKey } from '../src/vscode/documents/fileKey';
import { fromHome } from '../src/vscode/library/fromHome';
import { root } from './support/bundleFacts';

const windows = { platform: 'win32', env: { HOME: '/c/Users/ann', USERPROFILE: 'C:\\Users\\ann' } };
const linux = { platform: 'linux', env: { HOME: '/home/ann', USERPROFILE: 'C:\\Users\\ann' } };

describe('On Windows', () => {
  it('the home folder is that of Windows, whatever a shell says', () => {
    assert.equal(fromHome('~\\refs\\a.bib', windows), 'C:\\Users\\ann\\refs\\a.bib');
    assert.equal(fromHome('~/refs/a.bib', windows), 'C:\\Users\\ann/refs/a.bib');
    assert.equal(fromHome('~/a.bib', linux), '/home/ann/a.bib');
    assert.equal(fromHome('~/a.bib', {}), '~/a.bib');
    assert.equal(fromHome('~ann/a.bib', windows), '~ann/a.bib');
  });

  it('a file is the same in upper and lower case, as on macOS', () => {
    const [disk, written] = ['file:///c%3A/thesis/references.bib', 'file:///c%3A/Thesis/References.BIB'];
    assert.equal(fileKey(written, windows), fileKey(disk, windows));
    assert.equal(fileKey(written, { platform: 'darwin' }), fileKey(disk, { platform: 'darwin' }));
  });

  it('case counts on Linux, in a browser, and in what is no file', () => {
    const pairs = [linux, {}].map(process => [fileKey('file:///A.bib', process), 'file:///A.bib']);
    pairs.forEach(([key, address]) => assert.equal(key, address));
    assert.equal(fileKey('vscode-vfs://github/A.bib', windows), 'vscode-vfs://github/A.bib');
  });
});

describe('The scripts on Windows', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  it('need no other shell than that of Windows', () => {
    const foreign = /['`$;&]|\|\||^\w+=|^(?:rm|cp|mv|mkdir|cat|export|sh|bash|test) |\.\//;
    const wrong = Object.entries(scripts).filter(([, script]) =>
      script.split(' && ').some(command => foreign.test(command)),
    );
    assert.deepEqual(wrong, []);
  });

  it('quote what they give to batch files', async () => {
    const { batchCommand } = await import('../scripts/hosts/batchCommand.mts');
    const args = ['--new-window', 'C:\\Users\\Ann Li\\sample'];
    assert.deepEqual(batchCommand('code', args, 'win32'), {
      command: 'code "--new-window" "C:\\Users\\Ann Li\\sample"',
      args: [],
      shell: true,
    });
    assert.deepEqual(batchCommand('code', args, 'linux'), { command: 'code', args, shell: false });
  });

  it('make addresses of paths', async () => {
    const { uriPath } = await import('../scripts/hosts/uriPath.mts');
    assert.equal(uriPath('C:\\Users\\Ann Li\\a.md'), '/C:/Users/Ann Li/a.md');
    assert.equal(uriPath('/home/ann\\li/a.md'), '/home/ann\\li/a.md');
  });

  it('know themselves, however they are reached', async () => {
    const { isMain } = await import('../scripts/isMain.mts');
    const url = pathToFileURL(join(root, 'scripts/build.mts')).href;
    const scratch = mkdtempSync(join(tmpdir(), 'lectern-link-'));
    const link = join(scratch, 'link');
    // What Windows lets everybody make of a folder is a junction.
    symlinkSync(root, link, 'junction');
    const started = ['scripts/build.mts', 'scripts/package.mts', 'scripts/none.mts'].map(file =>
      isMain(url, join(link, file)),
    );
    rmSync(scratch, { recursive: true });
    assert.deepEqual(started, [true, false, false]);
  });
});

describe('The names of the files', () => {
  const folders = [
    '.github',
    '.vscode',
    'bench',
    'docs',
    'l10n',
    'media',
    'sample',
    'scripts',
    'src',
    'test',
  ];
  const names = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      name => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );

  it('differ in more than case', () => {
    const known = new Map(names.map(name => [name.toLowerCase(), name]));
    assert.deepEqual(
      names.filter(name => known.get(name.toLowerCase()) !== name),
      [],
    );
  });

  it('are names that Windows has, in paths that it can open', () => {
    const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
    const isWrong = (part: string) => device.test(part) || /[<>:"|?*]|[. ]$/.test(part);
    // Windows opens paths of 260 UTF-16 code units, and the folder above may have a long one.
    assert.deepEqual(
      names.filter(name => name.length > 120 || name.split('/').some(isWrong)),
      [],
    );
  });
});
