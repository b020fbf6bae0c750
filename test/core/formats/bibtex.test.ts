import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBibtex } from '../../../src/core';
import { factsOf } from '../../support/readPapers';

const read = (text: string) => parseBibtex(text).papers;

describe('parseBibtex', () => {
  it('reads the fields of an entry', () => {
    const [paper] = read(String.raw`@inproceedings{he2021towards,
      title = {Towards a {U}nified View}, author = "He, Junxian and Taylor Berg-Kirkpatrick",
      booktitle = ICLR # { 2022}, year = 2022, doi = {https://doi.org/10.1000/182},
      eprint = {2110.04366v3}, archivePrefix = {arXiv}, keywords = {adapters; prefix, LoRA}}`);
    assert.deepEqual(paper && factsOf(paper), {
      id: 'he2021towards',
      citationKey: 'he2021towards',
      title: 'Towards a Unified View',
      abstract: '',
      authors: [
        { given: 'Junxian', family: 'He' },
        { given: 'Taylor', family: 'Berg-Kirkpatrick' },
      ],
      authorsPartial: undefined,
      year: 2022,
      venue: 'ICLR 2022',
      doi: '10.1000/182',
      arxivId: '2110.04366',
      url: undefined,
      keywords: ['adapters', 'prefix', 'LoRA'],
    });
  });

  it('puts in @string abbreviations and skips comments and preambles', () => {
    const [paper] = read(
      '@string(nips = "NeurIPS")\n@comment{x}\n@preamble{"y"}\n@misc(k, title={T}, journal=nips)',
    );
    assert.equal(paper?.venue, 'NeurIPS');
  });

  it('turns TeX into text', () => {
    const [paper] = read(
      String.raw`@misc{k, title={{\'E}t\'e \& \textbf{Na\"{\i}ve} {\L}\'od\'z -- a ` +
        "``Test''" +
        String.raw` $\alpha$ 100\% \unknown{x}}}`,
    );
    assert.equal(paper?.title, 'Été & Naïve Łódź – a “Test” α 100% x');
  });

  it('reads names as BibTeX does', () => {
    const [paper] = read(
      String.raw`@misc{k, author={Ludwig van Beethoven and {The {R} Team} and Smith, Jr, John and \v{C}\'i\v{z}ek, Pavel and others}}`,
    );
    assert.deepEqual(paper?.authors, [
      { given: 'Ludwig', family: 'van Beethoven' },
      { family: 'The R Team' },
      { given: 'John', family: 'Smith', suffix: 'Jr' },
      { given: 'Pavel', family: 'Čížek' },
    ]);
    assert.equal(paper.authorsPartial, true);
  });

  it('loses no more than what is broken', () => {
    const { papers, problems } = parseBibtex(
      '@misc{a, title={A}}\n@misc{b, title={B\n@misc{c,\n title={C}}\n@misc{d, title={D} year=2000}\n@misc{e, title={E}}\n@misc{, title={F}}',
    );
    assert.deepEqual(
      papers.map(paper => paper.title),
      ['A', 'C', 'D', 'E', 'F'],
    );
    assert.deepEqual(
      problems.map(problem => problem.line),
      [1, 4, 6],
    );
    assert.match(problems[0]?.message ?? '', /“b” has a value without its closing brace/);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '@misc{',
            'k,',
            'title',
            '=',
            '{',
            '}',
            '"',
            '#',
            '\\',
            '\n',
            '@',
            '(',
            ')',
            'é',
            '$',
          ),
          { maxLength: 40 },
        ),
        parts => {
          const { papers, problems } = parseBibtex(parts.join(''));
          assert.ok(
            papers.every(paper => typeof paper.title === 'string') &&
              problems.every(problem => problem.line >= 0),
          );
        },
      ),
    );
  });
});
