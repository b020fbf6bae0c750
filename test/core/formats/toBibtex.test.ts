import assert from 'node:assert/strict';
import { toJSON as parseWithOrcid } from '@orcid/bibtex-parse-js';
import { BibLatexParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { parseBibtex, toBibtex, type Paper } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperOf } from '../../support/papers';

const { papers } = bundledLibrary();

describe('toBibtex', () => {
  it('writes what is known and nothing else', () => {
    assert.equal(toBibtex(paperOf({})), '@misc{learningtotest,\n  title = {Learning to Test},\n}');
    assert.equal(
      toBibtex(
        paperOf({
          title: 'TacSL: A Library for 3D Touch',
          authors: [{ given: 'Iretiayo', family: 'Akinola' }, { family: 'The Lab, Inc.' }],
          authorsPartial: true,
          venue: 'IEEE T-RO 2025',
          year: 2024,
          doi: '10.1109/tro.2025_1',
          arxivId: '2408.06506',
          url: 'https://example.org/a_b?c={d}',
        }),
      ),
      [
        '@article{akinola2024tacsl,',
        '  title = {{TacSL}: A Library for {3D} Touch},',
        '  author = {Akinola, Iretiayo and {The Lab, Inc.} and others},',
        '  journal = {IEEE T-RO 2025},',
        '  year = {2024},',
        '  doi = {10.1109/tro.2025_1},',
        '  eprint = {2408.06506},',
        '  archiveprefix = {arXiv},',
        '  url = {https://example.org/a_b?c=%7Bd%7D},',
        '}',
      ].join('\n'),
    );
  });

  for (const [venue, type] of [
    ['ICLR 2022', 'inproceedings'],
    ['Findings of EMNLP 2023', 'inproceedings'],
    ['NeurIPS Workshop (TL4NLP) 2022', 'inproceedings'],
    ['RecSys 2021', 'inproceedings'],
    ['JMLR 2023', 'article'],
    ['Nature Communications 2022', 'article'],
    ['Computers in Biology and Medicine 2024', 'article'],
    ['PLoS ONE 2015', 'article'],
  ] as const) {
    it(`enters a paper of ${venue} as ${type}`, () => {
      assert.ok(toBibtex(paperOf({ venue })).startsWith(`@${type}{`));
    });
  }

  it('is read back by two independent parsers, for every bundled paper', () => {
    const text = papers.map(toBibtex).join('\n\n');
    assert.deepEqual(
      parseWithOrcid(text).map(entry => entry.citationKey),
      papers.map(paper => paper.citationKey),
    );
    const second = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
    assert.deepEqual(second.errors, []);
    assert.deepEqual(
      Object.values(second.entries).map(entry => entry.entry_key),
      papers.map(paper => paper.citationKey),
    );
  });

  /** Without the year that the entry says itself. */
  const venueOf = ({ venue, year }: Paper) => venue?.replace(` ${year ?? ''}`, '');

  it('gives the same paper back when Lectern reads it', () => {
    for (const paper of papers) {
      const [read] = parseBibtex(toBibtex(paper)).papers;
      assert.equal(read?.title, paper.title.replace('--', '–'));
      assert.deepEqual(read.authors, paper.authors);
      assert.deepEqual([read.year, read.venue, read.doi], [paper.year, venueOf(paper), paper.doi]);
    }
  });

  it('survives any title, name and venue', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        const entry = toBibtex(
          paperOf({
            title: `T ${text}`,
            venue: text,
            authors: [{ given: text, family: `F ${text}` }],
            doi: text,
            url: text,
          }),
        );
        const read = parseBibtex(entry);
        assert.deepEqual(read.problems, []);
        assert.equal(read.papers.length, 1);
      }),
    );
  });
});
