import assert from 'node:assert/strict';
import { authorLine, venueLine } from '../../../src/core';

const people = (...families: string[]) => families.map(family => ({ family }));

describe('authorLine', () => {
  it('names up to three and counts the rest', () => {
    assert.equal(authorLine({ authors: people('He') }), 'He');
    assert.equal(authorLine({ authors: people('He', 'Zhou') }), 'He and Zhou');
    assert.equal(authorLine({ authors: people('He', 'Zhou', 'Ma') }), 'He, Zhou and Ma');
    assert.equal(authorLine({ authors: people('He', 'Zhou', 'Ma', 'Neubig') }), 'He, Zhou, Ma and 1 more');
    assert.equal(authorLine({ authors: [] }), '');
  });

  it('does not count people whose number is unknown', () => {
    assert.equal(authorLine({ authors: people('Akinola'), authorsPartial: true }), 'Akinola et al.');
  });
});

describe('authorLine of Chinese, Japanese and Korean names', () => {
  const authors = [
    { given: '明', family: '李' },
    { given: '철수', family: '김' },
    { given: 'Kaiming', family: 'He' },
    { given: '太郎', family: '山田' },
  ];

  it('says them in full, family first', () => {
    assert.equal(authorLine({ authors }), '李明, 김철수, He and 1 more');
    assert.equal(authorLine({ authors: authors.slice(0, 2) }), '李明 and 김철수');
    assert.equal(authorLine({ authors: authors.slice(0, 1), authorsPartial: true }), '李明 et al.');
  });
});

describe('venueLine', () => {
  it('says the year once', () => {
    assert.equal(venueLine({ venue: 'ICLR 2022', year: 2021 }), 'ICLR 2022');
    assert.equal(venueLine({ venue: 'TACL', year: 2025 }), 'TACL 2025');
    assert.equal(venueLine({ year: 2025 }), '2025');
    assert.equal(venueLine({}), '');
  });
});
