import assert from 'node:assert/strict';
import { createLibrary, plainReference, type PaperInput } from '../../../src/core';
import { paperInput } from '../../support/papers';

const referenceOf = (given: Partial<PaperInput>) => {
  const [paper] = createLibrary([paperInput(given)]).papers;
  assert.ok(paper);
  return plainReference(paper);
};

const authors = [{ given: 'Junxian', family: 'He' }, { family: 'OpenAI' }];

describe('plainReference', () => {
  for (const [what, given, reference] of [
    [
      'all that is known',
      { authors, year: 2022, venue: 'ICLR', doi: '10.1/x y', arxivId: '2110.04366' },
      'Junxian He, OpenAI (2022). Learning to Test. ICLR. https://doi.org/10.1/x%20y',
    ],
    [
      'another link where there is no DOI',
      { arxivId: '2110.04366' },
      'Learning to Test. https://arxiv.org/abs/2110.04366',
    ],
    ['the title alone', {}, 'Learning to Test.'],
    ['a year without authors', { year: 2020 }, '(2020). Learning to Test.'],
    ['further authors', { authors, authorsPartial: true }, 'Junxian He, OpenAI et al. Learning to Test.'],
    ['no full stop behind a question', { title: 'Why\n test?', venue: 'J. Test.' }, 'Why test? J. Test.'],
    [
      'Chinese and Korean names family first',
      {
        title: '基于深度学习的图像分割',
        authors: [
          { given: '明', family: '李' },
          { given: '철수', family: '김' },
          { given: 'Ming', family: 'Li' },
        ],
        year: 2021,
      },
      '李明, 김철수, Ming Li (2021). 基于深度学习的图像分割.',
    ],
    ['no link that is none', { url: 'javascript:alert(1)' }, 'Learning to Test.'],
  ] as const) {
    it(`gives ${what}`, () => {
      assert.equal(referenceOf(given), reference);
    });
  }
});
