import assert from 'node:assert/strict';
import { renderProblemReport } from '../../../src/core';

const versions = ['Lectern 0.1.0', 'VS Code 1.91.1'];

const report = {
  papers: 266,
  entries: 270,
  bundled: 265,
  sources: [
    {
      name: 'file:///home/olga/secret%20thesis/library.bib',
      label: 'secret thesis/library.bib',
      papers: 5,
      problems: [{ message: 'The entry “own2020” has no comma after title; add one.', line: 3 }],
      time: 12,
    },
  ],
};

describe('renderProblemReport', () => {
  it('tells versions, counts and times', () => {
    const text = renderProblemReport({ versions }, report);
    assert.match(text, /- Lectern 0\.1\.0\n- VS Code 1\.91\.1\n/);
    assert.match(text, /- entries: 270, of which bundled: 265\n/);
    assert.match(text, /- files: 1\n- bibtex: 5 papers, 1 problems, 12 ms\n/);
  });

  it('tells nothing of names, paths, keys and problems', () => {
    assert.doesNotMatch(
      renderProblemReport({ versions }, report),
      /secret|thesis|olga|library\.bib|own2020|title/,
    );
  });

  it('names the place where problems are collected when there is one', () => {
    assert.doesNotMatch(renderProblemReport({ versions }, report), /http/);
    const text = renderProblemReport({ versions, issues: 'https://example.org/issues' }, report);
    assert.match(text, /<https:\/\/example\.org\/issues>/);
  });

  it('says when the library does not answer', () => {
    assert.match(renderProblemReport({ versions }, undefined), /## Library\n\nIt does not answer\.\n/);
  });
});
