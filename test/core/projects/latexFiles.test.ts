import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bibliographyOf, projectOf, VirtualFiles } from './virtualFiles';

const MAIN = '\\documentclass{book}\n\\usepackage[backend=biber]{biblatex}\n';
const none = { missing: [], roots: [] };
const found = { files: ['/t/refs.bib'], missing: [], roots: ['/t/main.tex'] };

describe('The files of a LaTeX project', () => {
  it('is reached over several steps, and names only the main document', async () => {
    const texts = {
      '/t/main.tex': `${MAIN}\\addbibresource{refs.bib}\\begin{document}\\include{parts/one}`,
      '/t/parts/one.tex': '\\input{chapters/intro}\\input{parts/deep/x}',
      '/t/parts/deep/x.tex': 'Deep.',
      '/t/chapters/intro.tex': 'Text.',
      '/t/refs.bib': '',
    };
    assert.deepEqual(await bibliographyOf('/t/chapters/intro.tex', texts), found);
    assert.deepEqual(await bibliographyOf('/t/parts/deep/x.tex', texts), found);
  });

  it('ends in circles', async () => {
    const texts = {
      '/t/main.tex': `${MAIN}\\addbibresource{refs.bib}\\begin{document}\\input{a}`,
      '/t/a.tex': '\\input{b}',
      '/t/b.tex': '\\input{a}\\input{b}\\input{main}',
      '/t/refs.bib': '',
    };
    assert.deepEqual((await bibliographyOf('/t/b.tex', texts)).files, ['/t/refs.bib']);
    const loose = { '/t/a.tex': '\\input{b}', '/t/b.tex': '\\input{a}', '/t/x.bib': '' };
    assert.deepEqual(await bibliographyOf('/t/a.tex', loose), { files: ['/t/x.bib'], ...none });
  });

  it('reads \\jobname, ~, macros, globs and files that are not there', async () => {
    const declared = async (text: string, others: Record<string, string>) => {
      const { files, missing } = await bibliographyOf('/home/me/t/thesis.tex', {
        '/home/me/t/thesis.tex': MAIN + text,
        ...others,
      });
      return [files, missing];
    };
    assert.deepEqual(await declared('\\bibliography{\\jobname}', { '/home/me/t/thesis.bib': '' }), [
      ['/home/me/t/thesis.bib'],
      [],
    ]);
    assert.deepEqual(await declared('\\addbibresource{\\jobname.bib}', {}), [[], ['/home/me/t/thesis.bib']]);
    assert.deepEqual(await declared('\\bibliography{~/lib/all}', { '/home/me/lib/all.bib': '' }), [
      ['/home/me/lib/all.bib'],
      [],
    ]);
    assert.deepEqual(
      await declared('\\def\\lib{../lib}\\addbibresource{\\lib/all.bib}', { '/home/me/lib/all.bib': '' }),
      [['/home/me/lib/all.bib'], []],
    );
    assert.deepEqual(
      await declared('\\addbibresource[glob]{bib/*.bib}', {
        '/home/me/t/bib/b.bib': '',
        '/home/me/t/bib/a.bib': '',
      }),
      [['/home/me/t/bib/a.bib', '/home/me/t/bib/b.bib'], []],
    );
    assert.deepEqual(
      await declared('\\bibliography{a, b,%\n c d}', { '/home/me/t/c d.bib': '', '/home/me/t/a.bib': '' }),
      [['/home/me/t/a.bib', '/home/me/t/c d.bib'], ['/home/me/t/b.bib']],
    );
    assert.deepEqual(await declared('\\addbibresource[location=remote]{https://x.org/a.bib}', {}), [[], []]);
  });

  it('may stand in the document itself', async () => {
    const text = `\\begin{filecontents*}[overwrite]{\\jobname.bib}\n@article{a,}\n\\end{filecontents*}\n${MAIN}\\addbibresource{\\jobname.bib}`;
    assert.deepEqual(await bibliographyOf('/t/p.tex', { '/t/p.tex': text }), { files: [], ...none });
    assert.deepEqual(await bibliographyOf('/t/p.tex', { '/t/p.tex': text, '/t/p.bib': '' }), {
      files: ['/t/p.bib'],
      ...none,
    });
  });

  it('is that beside the document where nobody names one', async () => {
    assert.deepEqual(
      await bibliographyOf('/n/a.tex', {
        '/n/a.tex': 'x',
        '/n/z.bib': '',
        '/n/b.bib': '',
        '/n/deep/c.bib': '',
      }),
      {
        files: ['/n/b.bib', '/n/z.bib'],
        ...none,
      },
    );
  });

  it('knows paths of Windows and such with spaces', async () => {
    for (const drive of ['C:', '/c:']) {
      const texts = {
        [`${drive}/My Thesis/main.tex`]: `${MAIN}\\addbibresource{my refs.bib}\\begin{document}\\input{my chapters/one}`,
        [`${drive}/My Thesis/my chapters/one.tex`]: 'x',
        [`${drive}/My Thesis/my refs.bib`]: '',
      };
      assert.deepEqual(await bibliographyOf(`${drive}/My Thesis/my chapters/one.tex`, texts), {
        files: [`${drive}/My Thesis/my refs.bib`],
        missing: [],
        roots: [`${drive}/My Thesis/main.tex`],
      });
    }
  });

  it('says of which documents one is made, and whether all could be read', async () => {
    const files = new VirtualFiles({
      '/t/main.tex': `${MAIN}\\addbibresource{refs.bib}\\begin{document}\\include{a}\\include{b}`,
      '/t/a.tex': '',
      '/t/refs.bib': '',
    });
    const project = await projectOf('/t/main.tex', files);
    assert.deepEqual([project.parts, project.isWhole, project.declarer], [['/t/a.tex'], false, 'document']);
  });

  it('reads each file once, and of a large tree only TeX', async () => {
    const texts: Record<string, string> = {
      '/t/main.tex': `${MAIN}\\addbibresource{refs.bib}\\begin{document}\\input{c/1}`,
      '/t/c/1.tex': 'x',
      '/t/refs.bib': '',
    };
    for (let i = 0; i < 2_000; i++) {
      texts[`/t/figures/f${i}.md`] = '';
    }
    const files = new VirtualFiles(texts);
    assert.deepEqual((await projectOf('/t/c/1.tex', files)).files, ['/t/refs.bib']);
    assert.ok([...files.reads.values()].every(count => count === 1));
    assert.ok(files.reads.size < 10, [...files.reads.keys()].join());
  });

  it('never throws, whatever the files say', async () => {
    const piece = fc.constantFrom(
      ...[
        '\\input{',
        '\\input',
        '{a}',
        '}',
        '\\bibliography{',
        'refs',
        ',',
        '%',
        '\n',
        '\\begin{filecontents}',
        '\\end{filecontents}',
      ],
      ...[
        '\\iffalse',
        '\\fi',
        '\\documentclass[',
        ']',
        '{subfiles}',
        '\\def\\a{',
        '\\a',
        '\\verb|',
        '\\\\',
        '[',
        '% !TeX root = a',
        '"',
        '\\import{',
      ],
    );
    const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (a, main) => {
        const { files, missing } = await bibliographyOf('/t/a.tex', {
          '/t/a.tex': a,
          '/t/main.tex': main,
          '/t/refs.bib': '',
        });
        assert.ok(files.every(file => !missing.includes(file)));
      }),
    );
  });
});
