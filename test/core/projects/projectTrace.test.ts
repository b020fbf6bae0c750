import assert from 'node:assert/strict';
import { embeddedBibliographies, projectTrace } from '../../../src/core';

describe('projectTrace', () => {
  it('stays the same while text is written, and changes with what is included or declared', () => {
    const same = (path: string, languageId: string, one: string, other: string) =>
      projectTrace(path, one, languageId) === projectTrace(path, other, languageId);
    const tex = '\\documentclass{book}\\input{a}\\bibliography{refs}';
    assert.ok(same('/t/a.tex', 'latex', tex, `${tex} Text \\cite{a} % \\input{b}`));
    assert.ok(!same('/t/a.tex', 'latex', tex, `${tex}\\input{b}`));
    assert.ok(!same('/t/a.tex', 'latex', tex, tex.replace('refs', 'refs,more')));
    assert.ok(same('/t/a.typ', 'typst', '= One', '= Two @a'));
    assert.ok(!same('/t/a.typ', 'typst', '= One', '= One\n#include "b.typ"'));
    assert.ok(same('/t/a.md', 'markdown', '---\ntitle: x\n---\nOne', '---\ntitle: x\n---\nTwo'));
    assert.ok(!same('/t/a.md', 'markdown', '---\ntitle: x\n---\n', '---\nbibliography: x\n---\n'));
    assert.ok(!same('/t/_quarto.yml', 'yaml', 'bibliography: a', 'bibliography: b'));
  });
});

describe('embeddedBibliographies', () => {
  it('gives the BibTeX files that a document brings along', () => {
    const text =
      '\\begin{filecontents}[overwrite]{x.bib}\n@misc{a,}\n\\end{filecontents}\\begin{filecontents}{x.sty}y\\end{filecontents}';
    assert.deepEqual(embeddedBibliographies(text, 'latex'), [{ name: 'x.bib', text: '\n@misc{a,}\n' }]);
    assert.deepEqual(embeddedBibliographies(text, 'markdown'), []);
  });
});
