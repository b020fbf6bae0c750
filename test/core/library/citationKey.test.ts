import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationKey } from '../../../src/core/library/citationKey';
import type { Citable } from '../../../src/core/library/keyParts';

const free = (): boolean => false;
const by = (family: string, year: number | undefined, title: string): Citable => ({
  title,
  year,
  authors: [{ family }],
});

describe('citationKey', () => {
  const keys: readonly [string, Citable][] = [
    ['he2021towards', by('He', 2021, 'Towards a Unified View of Parameter-Efficient Transfer Learning')],
    ['vandenoord2016wavenet', by('van den Oord', 2016, 'WaveNet: A Generative Model for Raw Audio')],
    ['kaiser2017one', by('Kaiser', 2017, 'One Model To Learn Them All')],
    ['lukasz2017one', by('Łukasz', 2017, 'One Model')],
    ['oztireli2020feature', by('Öztireli', 2020, 'On the Feature')],
    [
      'erfanianebadi2021peoplesanspeople',
      by('Erfanian Ebadi', 2021, 'PeopleSansPeople: A Synthetic Data Generator'),
    ],
    ['abdulmageed2021arat5', by('Abdul-Mageed', 2021, 'AraT5')],
    ['oneill2019sim', by("O'Neill", 2019, 'Sim-to-Real Transfer')],
    ['li2020dropouts', by('Li', 2020, "Dropout's Dream Land")],
    ['li2020adapt', by('Li', 2020, 'Adapt-∞: Scalable')],
    ['litowards', by('Li', undefined, 'Towards It')],
    ['universalsentenceencoder', { title: 'Universal Sentence Encoder', year: 2018 }],
    ['modelsheremany', { title: 'The Models Here: Many of Them', authors: [] }],
    ['onthe', { title: 'On the' }],
    ['paper2dworlds', { title: '2D Worlds', year: 2020 }],
    ['paper2021', by('张', 2021, '深度学习')],
    ['paper', { title: '' }],
    ['deep', by('Иванов', 2019, 'Deep')],
  ];
  for (const [key, paper] of keys) {
    it(`makes ${key} of “${paper.title}”`, () => assert.equal(citationKey(paper, free), key));
  }

  it('goes on with b, c … z, ba when keys are taken', () => {
    const taken = new Set<string>();
    const made = Array.from({ length: 28 }, () => {
      const key = citationKey(by('He', 2021, 'Towards'), candidate => taken.has(candidate));
      taken.add(key);
      return key.slice('he2021towards'.length);
    });
    assert.deepEqual(
      [made[0], made[1], made[2], made[25], made[26], made[27]],
      ['', 'b', 'c', 'z', 'ba', 'bb'],
    );
  });

  it('makes legal and different keys of anything', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', 'He', '张', 'the', '-', '2D'),
    );
    const author = fc.record({ family: text });
    const paper = fc.record({
      title: text,
      authors: fc.option(fc.array(author, { maxLength: 2 }), { nil: undefined }),
      year: fc.option(fc.integer({ min: 1800, max: 2100 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 60 }), papers => {
        const taken = new Set<string>();
        for (const each of papers) {
          const key = citationKey(each, candidate => taken.has(candidate));
          assert.match(key, /^[a-z][a-z0-9]*$/);
          assert.ok(!taken.has(key));
          taken.add(key);
        }
      }),
    );
  });
});
