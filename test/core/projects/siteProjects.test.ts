import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bibliographyOf, projectOf, VirtualFiles } from './virtualFiles';

async function filesOf(path: string, texts: Record<string, string>, setting?: readonly string[]) {
  const { files, missing } = await bibliographyOf(path, { [path]: 'See @a.', ...texts }, setting);
  return missing.length === 0 ? files : { files, missing };
}

describe('The bibliography of a site, a book or a note', () => {
  it('is that of the Quarto project', async () => {
    const spellings = [
      'bibliography: refs.bib',
      'bibliography:\n  - refs.bib',
      'bibliography: [refs.bib]',
      'book:\n  title: x\nbibliography: "refs.bib" # all',
      'format:\n  html:\n    bibliography: ./refs.bib',
      'bibliography: /refs.bib',
      'metadata-files:\n  - meta.yml',
    ];
    for (const yaml of spellings) {
      for (const text of [yaml, yaml.replace(/\n/g, '\r\n'), `\uFEFF${yaml}`]) {
        const texts = { '/q/_quarto.yml': text, '/q/refs.bib': '', '/q/meta.yml': 'bibliography: refs.bib' };
        assert.deepEqual(await filesOf('/q/chapters/one.qmd', texts), ['/q/refs.bib'], text);
        assert.deepEqual(await filesOf('/q/index.qmd', texts), ['/q/refs.bib'], text);
      }
    }
  });

  it('is that of the nearest metadata of a folder before that of the Quarto project', async () => {
    const texts = {
      '/q/_quarto.yml': 'bibliography: refs.bib',
      '/q/refs.bib': '',
      '/q/a/_metadata.yml': 'bibliography: a.bib',
      '/q/a/a.bib': '',
      '/q/a/b/_metadata.yml': 'bibliography: ../../b.bib',
      '/q/b.bib': '',
    };
    assert.deepEqual(await filesOf('/q/x.qmd', texts), ['/q/refs.bib']);
    assert.deepEqual(await filesOf('/q/a/x.qmd', texts), ['/q/a/a.bib']);
    assert.deepEqual(await filesOf('/q/a/b/c/x.md', texts), ['/q/b.bib']);
  });

  it('is that of a profile which holds', async () => {
    const bibs = { '/q/refs.bib': '', '/q/p.bib': '', '/q/_quarto-print.yml': 'bibliography: p.bib' };
    const project = (yaml: string) => filesOf('/q/x.qmd', { ...bibs, '/q/_quarto.yml': yaml });
    assert.deepEqual(await project('bibliography: refs.bib\nprofile:\n  default: print'), ['/q/p.bib']);
    assert.deepEqual(await project('bibliography: refs.bib\nprofile:\n  group: [print, web]'), ['/q/p.bib']);
    assert.deepEqual(await project('bibliography: refs.bib\nprofile:\n  group:\n    - [web, print]'), [
      '/q/refs.bib',
    ]);
    assert.deepEqual(await project('bibliography: refs.bib'), ['/q/refs.bib']);
    assert.deepEqual(await project('project:\n  type: book'), ['/q/p.bib']);
  });

  it('is what the document names before all else', async () => {
    const texts = { '/q/_quarto.yml': 'bibliography: refs.bib', '/q/refs.bib': '', '/q/c/own.bib': '' };
    const own = (yaml: string) =>
      filesOf('/q/c/x.qmd', { ...texts, '/q/c/x.qmd': `---\n${yaml}\n---\nText` });
    assert.deepEqual(await own('bibliography: own.bib'), ['/q/c/own.bib']);
    assert.deepEqual(await own('bibliography: [own, ../refs.bib]'), ['/q/c/own.bib', '/q/refs.bib']);
    assert.deepEqual(await own('bibliography: gone.bib'), { files: [], missing: ['/q/c/gone.bib'] });
    assert.deepEqual(await own('title: "broken\nbibliography: own.bib'), ['/q/c/own.bib']);
    assert.deepEqual(await own('title: none'), ['/q/refs.bib']);
  });

  it('is that of the bookdown book', async () => {
    const index = '---\nsite: bookdown::bookdown_site\nbibliography: [book.bib, packages.bib]\n---\n';
    const texts = { '/b/index.Rmd': index, '/b/book.bib': '', '/b/packages.bib': '' };
    const additions: readonly Record<string, string>[] = [{}, { '/b/_bookdown.yml': 'book_filename: x' }];
    for (const more of additions) {
      const found = await bibliographyOf('/b/parts/01-intro.Rmd', {
        ...texts,
        ...more,
        '/b/parts/01-intro.Rmd': '# One',
      });
      assert.deepEqual(found, {
        files: ['/b/book.bib', '/b/packages.bib'],
        missing: [],
        roots: ['/b/index.Rmd'],
      });
    }
  });

  it('is that of the MyST project, or all of it', async () => {
    const bibs = { '/m/refs.bib': '', '/m/sub/more.bib': '' };
    const yaml = 'version: 1\nproject:\n  bibliography:\n    - refs.bib\n    - https://x.org/a.bib\n';
    assert.deepEqual(await filesOf('/m/docs/a.md', { ...bibs, '/m/myst.yml': yaml }), ['/m/refs.bib']);
    assert.deepEqual(await filesOf('/m/docs/a.md', { ...bibs, '/m/myst.yml': 'project:\n  title: x' }), [
      '/m/refs.bib',
      '/m/sub/more.bib',
    ]);
  });

  it('is that of the Jupyter Book', async () => {
    const book = (yaml: string) => filesOf('/j/ch/a.md', { '/j/_config.yml': yaml, '/j/refs.bib': '' });
    assert.deepEqual(await book('bibtex_bibfiles:\n  - refs.bib'), ['/j/refs.bib']);
    assert.deepEqual(await book('sphinx:\n  config:\n    bibtex_bibfiles: [refs.bib]'), ['/j/refs.bib']);
  });

  it('is that of Sphinx where it is a plain list', async () => {
    const sphinx = (py: string) =>
      filesOf('/s/docs/ch/a.rst', { '/s/docs/conf.py': py, '/s/docs/refs.bib': '', '/s/docs/b.bib': '' });
    for (const py of [
      "bibtex_bibfiles = ['refs.bib']",
      'extensions = []\r\nbibtex_bibfiles = [\r\n  "refs.bib", # all\r\n]\r\n',
      'bibtex_bibfiles: list[str] = ["refs.bib"]',
      'bibtex_bibfiles = ("refs.bib",)',
    ]) {
      assert.deepEqual(await sphinx(py), ['/s/docs/refs.bib'], py);
    }
    assert.deepEqual(await sphinx("bibtex_bibfiles = ['refs.bib']\nbibtex_bibfiles += ['b.bib']\n"), [
      '/s/docs/refs.bib',
      '/s/docs/b.bib',
    ]);
    for (const py of [
      'bibtex_bibfiles = glob("*.bib")',
      '# bibtex_bibfiles = ["refs.bib"]',
      'bibtex_bibfiles = ["refs.bib"] + more',
    ]) {
      assert.deepEqual(await sphinx(py), [], py);
    }
  });

  it('is that of the Typst document which includes the part', async () => {
    const part = (main: string) =>
      bibliographyOf('/y/ch/one.typ', {
        '/y/main.typ': main,
        '/y/ch/one.typ': '= One',
        '/y/refs.bib': '',
        '/y/b.yml': '',
      });
    const found = { files: ['/y/refs.bib'], missing: [], roots: ['/y/main.typ'] };
    const include = '#include "ch/one.typ"\n';
    assert.deepEqual(
      await part(`${include}#bibliography("refs.bib", title: "My Works", style: "ieee")`),
      found,
    );
    assert.deepEqual(await part(`${include}#bibliography(title: none, "/refs.bib")`), found);
    assert.deepEqual(
      await part(`#include "/ch/one.typ"\n#show: t.with(\n  bibliography: bibliography("refs.bib"),\n)`),
      found,
    );
    assert.deepEqual((await part(`${include}#bibliography(("refs.bib", "b.yml"))`)).files, [
      '/y/refs.bib',
      '/y/b.yml',
    ]);
    assert.deepEqual((await part(`// ${include}/* #include "ch/one.typ" */`)).roots, []);
  });

  it('is the setting for a note that no project has, and what lies beside it only then', async () => {
    const texts = { '/n/beside.bib': '', '/lib/all.bib': '' };
    assert.deepEqual(await filesOf('/n/a.md', texts, ['/lib/all.bib']), ['/lib/all.bib']);
    assert.deepEqual(await filesOf('/n/a.md', texts), ['/n/beside.bib']);
    const project = { ...texts, '/n/_quarto.yml': 'bibliography: beside.bib' };
    assert.deepEqual(await filesOf('/n/a.md', project, ['/lib/all.bib']), ['/n/beside.bib']);
  });

  it('bears broken project files', async () => {
    assert.deepEqual(await filesOf('/q/a.qmd', { '/q/_quarto.yml': 'bibliography: [', '/q/x.bib': '' }), [
      '/q/x.bib',
    ]);
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (yaml, text) => {
        const files = new VirtualFiles({
          '/q/_quarto.yml': yaml,
          '/q/_config.yml': yaml,
          '/q/conf.py': yaml,
          '/q/a.md': text,
        });
        assert.deepEqual((await projectOf('/q/a.md', files)).roots, []);
      }),
    );
  });
});
