import assert from 'node:assert/strict';
import { bibliographyOf } from './virtualFiles';

const MAIN = '\\documentclass{book}\n\\usepackage[backend=biber]{biblatex}\n';

/** What a chapter finds in a thesis whose main document is this. */
async function chapterIn(main: string, others: Record<string, string> = {}) {
  return bibliographyOf('/t/chapters/intro.tex', {
    '/t/main.tex': main,
    '/t/chapters/intro.tex': '\\chapter{Intro}\nSee \\cite{a}.',
    '/t/refs.bib': '@article{a,}',
    ...others,
  });
}

const found = { files: ['/t/refs.bib'], missing: [], roots: ['/t/main.tex'] };

describe('The bibliography of a LaTeX project', () => {
  const includes: Record<string, string> = {
    '\\input': '\\input{chapters/intro}',
    '\\input with its ending': '\\input{chapters/intro.tex}',
    '\\input without braces': '\\input chapters/intro\n',
    '\\input in quotation marks': '\\input{"chapters/intro"}',
    '\\input from the folder itself': '\\input{./chapters/intro}',
    '\\include': '\\include{chapters/intro}',
    '\\include by a macro': '\\newcommand{\\chapters}{chapters}\\include{\\chapters/intro}',
    '\\subfile': '\\subfile{chapters/intro}',
    '\\import': '\\import{chapters/}{intro}',
    '\\import without a slash': '\\import{chapters}{intro.tex}',
    '\\subimport': '\\subimport{chapters/}{intro}',
    '\\subimport*': '\\subimport*{chapters/}{intro}',
    '\\includefrom': '\\includefrom{chapters/}{intro}',
    '\\input with a folder set':
      '\\makeatletter\\def\\input@path{{chapters/}{tables/}}\\makeatother\\input{intro}',
    '\\InputIfFileExists': '\\InputIfFileExists{chapters/intro}{}{}',
  };
  for (const [name, include] of Object.entries(includes)) {
    it(`is found through ${name}`, async () => {
      assert.deepEqual(
        await chapterIn(`${MAIN}\\addbibresource{refs.bib}\n\\begin{document}\n${include}\n`),
        found,
      );
      assert.deepEqual(
        await chapterIn(`${MAIN}\\begin{document}\r\n${include}\r\n\\bibliography{refs}\r\n`),
        found,
      );
    });
  }

  it('takes no comment, verbatim text or what follows the end of the document for an input', async () => {
    for (const hidden of [
      '% \\input{chapters/intro}',
      '\\begin{verbatim}\n\\input{chapters/intro}\n\\end{verbatim}',
      '\\verb|\\input{chapters/intro}|',
      '\\iffalse\\input{chapters/intro}\\fi',
      '\\end{document}\\input{chapters/intro}',
      'a line\\\\input{chapters/intro}',
    ]) {
      const { files, roots } = await chapterIn(`${MAIN}\\addbibresource{refs.bib}\\begin{document}${hidden}`);
      assert.deepEqual([files, roots], [[], []], hidden);
    }
    assert.deepEqual(
      await chapterIn(`${MAIN}\\addbibresource{refs.bib}\\begin{document}100\\%\\input{chapters/intro}`),
      found,
    );
  });

  it('is declared in a preamble, a package or a class of the project', async () => {
    const setup = '\\usepackage{biblatex}\\addbibresource{refs.bib}';
    const body = '\\begin{document}\\include{chapters/intro}\\end{document}';
    assert.deepEqual(
      await chapterIn(`\\documentclass{book}\\input{setup/preamble}${body}`, {
        '/t/setup/preamble.tex': setup,
      }),
      found,
    );
    assert.deepEqual(
      await chapterIn(`\\input{setup/preamble}${body}`, {
        '/t/setup/preamble.tex': `\\documentclass{book}${setup}`,
      }),
      found,
    );
    assert.deepEqual(
      await chapterIn(`\\documentclass{book}\\usepackage{mine}${body}`, { '/t/mine.sty': setup }),
      found,
    );
    assert.deepEqual(await chapterIn(`\\documentclass{mine}${body}`, { '/t/mine.cls': setup }), found);
  });

  it('is relative to the main document also for a preamble that is open', async () => {
    const texts = {
      '/t/main.tex': '\\documentclass{book}\\input{setup/preamble}\\begin{document}\\end{document}',
      '/t/setup/preamble.tex': '\\addbibresource{refs.bib}',
      '/t/refs.bib': '',
    };
    assert.deepEqual(await bibliographyOf('/t/setup/preamble.tex', texts), found);
    assert.deepEqual(await bibliographyOf('/t/main.tex', texts), { ...found, roots: [] });
  });

  for (const comment of [
    '% !TeX root = ../main.tex',
    '%!TEX root=../main.tex',
    '% !TEX root = ../main',
    '%% !TeX root: "../main.tex"',
    '% !tex root = ./../main.tex  \r',
    '%%% TeX-master: "../main"',
    '%%% TeX-master: "../main.tex"',
    '% -*- TeX-master: "../main.tex" -*-',
  ]) {
    it(`is that of the document which a comment names: ${comment.trim()}`, async () => {
      const texts = {
        '/t/main.tex': `${MAIN}\\addbibresource{refs.bib}`,
        '/t/other.tex': `${MAIN}\\addbibresource{other.bib}\\begin{document}\\input{chapters/intro}`,
        '/t/chapters/intro.tex': `${comment}\nText.`,
        '/t/refs.bib': '',
        '/t/other.bib': '',
      };
      assert.deepEqual(await bibliographyOf('/t/chapters/intro.tex', texts), found);
    });
  }

  it('looks on where a comment leads nowhere or to the document itself', async () => {
    const main = `${MAIN}\\addbibresource{refs.bib}\\begin{document}\\include{chapters/intro}`;
    assert.deepEqual(
      await chapterIn(main, { '/t/chapters/intro.tex': '% !TeX root = ../gone.tex\n' }),
      found,
    );
    assert.deepEqual(await chapterIn(main, { '/t/chapters/intro.tex': '%%% TeX-master: t\n' }), found);
    const self = await bibliographyOf('/t/main.tex', {
      '/t/main.tex': `% !TeX root = main.tex\n${main}`,
      '/t/refs.bib': '',
    });
    assert.deepEqual(self.files, ['/t/refs.bib']);
    assert.deepEqual(self.roots, []);
  });

  it('is that of the class subfiles, or the part has one of its own', async () => {
    const texts = {
      '/t/main.tex': `${MAIN}\\addbibresource{\\subfix{refs.bib}}\\begin{document}\\subfile{chapters/intro}`,
      '/t/chapters/intro.tex': '\\documentclass[../main.tex]{subfiles}\\begin{document}x\\end{document}',
      '/t/chapters/own.tex':
        '\\documentclass[../main]{subfiles}\\begin{document}\\bibliography{\\subfix{../more}}\\end{document}',
      '/t/refs.bib': '',
      '/t/more.bib': '',
    };
    assert.deepEqual(await bibliographyOf('/t/chapters/intro.tex', texts), found);
    assert.deepEqual(await bibliographyOf('/t/chapters/own.tex', texts), {
      ...found,
      files: ['/t/more.bib'],
    });
  });

  it('has the files of all main documents that share a chapter', async () => {
    const main = (name: string) =>
      `${MAIN}\\addbibresource{${name}.bib}\\begin{document}\\input{../shared/a}`;
    const texts = {
      '/w/paper/paper.tex': main('paper'),
      '/w/thesis/thesis.tex': main('thesis'),
      '/w/shared/a.tex': 'Text.',
      '/w/paper/paper.bib': '',
      '/w/thesis/thesis.bib': '',
    };
    assert.deepEqual(await bibliographyOf('/w/shared/a.tex', texts), {
      files: ['/w/paper/paper.bib', '/w/thesis/thesis.bib'],
      missing: [],
      roots: ['/w/paper/paper.tex', '/w/thesis/thesis.tex'],
    });
  });
});
