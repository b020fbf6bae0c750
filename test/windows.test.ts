import assert from 'node:assert/strict';
import { fileKey } from '../src/vscode/documents/fileKey';
import { fromHome } from '../src/vscode/fromHome';

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
