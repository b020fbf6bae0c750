import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, parseCslJson, toCslReference, type Paper, type PaperInput } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

function paperOf(given: Partial<PaperInput>): Paper {
  const [paper] = createLibrary([paperInput({ id: 'p', ...given })]).papers;
  assert.ok(paper);
  return paper;
}

describe('toCslReference', () => {
  it('gives what is known and nothing else', () => {
    assert.deepEqual(toCslReference(paperOf({})), {
      id: 'p',
      type: 'article',
      title: 'Learning to Test',
      author: [],
    });
  });

  it('tells journals, conferences and preprints apart', () => {
    const typeOf = (venue: string) => toCslReference(paperOf({ venue })).type;
    assert.equal(typeOf('IEEE Transactions on Robotics'), 'article-journal');
    assert.equal(typeOf('ICLR 2022'), 'paper-conference');
    assert.equal(typeOf('arXiv preprint'), 'article');
    assert.equal(typeOf('CoRR'), 'article');
  });

  it('says of a preprint where it is, and under which number', () => {
    const { publisher, number, URL, DOI } = toCslReference(paperOf({ arxivId: '2112.09290' }));
    assert.deepEqual(
      [publisher, number, URL, DOI],
      ['arXiv', 'arXiv:2112.09290', 'https://arxiv.org/abs/2112.09290', undefined],
    );
  });

  it('leaves the address to the DOI', () => {
    const item = toCslReference(
      paperOf({ doi: '10.1/x', arxivId: '2112.09290', url: 'https://example.org' }),
    );
    assert.deepEqual([item.DOI, item.URL], ['10.1/x', undefined]);
    assert.equal(toCslReference(paperOf({ url: 'https://example.org' })).URL, 'https://example.org');
  });

  it('names institutions whole, and that there are more authors', () => {
    const authors = [{ given: 'Ada', family: 'Lovelace' }, { family: 'The Lab, Inc.' }];
    assert.deepEqual(toCslReference(paperOf({ authors, authorsPartial: true })).author, [
      { given: 'Ada', family: 'Lovelace' },
      { literal: 'The Lab, Inc.' },
      { literal: 'others' },
    ]);
  });

  it("leaves the year out of the venue's name only when it is the paper's", () => {
    const container = (year: number) =>
      toCslReference(paperOf({ venue: 'CVPR 2023', year }))['container-title'];
    assert.equal(container(2023), 'CVPR');
    assert.equal(container(2022), 'CVPR 2023');
  });

  it('can be read back', () => {
    const { papers } = bundledLibrary();
    fc.assert(
      fc.property(fc.constantFrom(...papers), paper => {
        const [read] = parseCslJson(JSON.stringify([toCslReference(paper)])).papers;
        assert.equal(read?.title, paper.title);
        assert.equal(read.year ?? undefined, paper.year);
        assert.deepEqual(
          read.authors?.map(({ family }) => family),
          paper.authors.map(({ family }) => family),
        );
      }),
    );
  });
});
