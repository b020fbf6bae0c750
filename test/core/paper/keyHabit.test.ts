import assert from 'node:assert/strict';
import { addEntries } from '../../../src/core';
import { paperOf } from '../../support/papers';

const fly = paperOf({
  title: 'Towards Scalable Learning of Flight',
  authors: [{ given: 'Käthe', family: 'Müller' }],
  year: 2021,
});

const entry = (key: string, family: string, year: number, title: string) =>
  `@misc{${key}, author = {${family}, A.}, year = ${year}, title = {${title}}}\n`;

/** A file whose keys are made from these three, and the key that a fourth paper gets in it. */
function keyIn(keys: readonly string[], paper = fly, keyed?: 'own'): string | undefined {
  const [first = '', second = '', third = ''] = keys;
  const file = [
    entry(first, 'He', 2016, 'Deep Residual Learning'),
    entry(second, 'Vaswani', 2017, 'Attention for the Rest of Us'),
    entry(third, 'van den Oord', 2018, 'A Representation Learning Method'),
  ].join('\n');
  return addEntries(file, [paper], [], keyed)?.keys[0];
}

describe('A new entry has a key', () => {
  for (const [keys, expected] of [
    [['he2016deep', 'vaswani2017attention', 'vandenoord2018representation'], 'muller2021towards'],
    [['He2016', 'Vaswani2017', 'vandenOord2018'], 'Muller2021'],
    [['he16', 'vaswani17', 'vandenoord18'], 'muller21'],
    [['He:2016', 'Vaswani:2017', 'vandenOord:2018'], 'Muller:2021'],
    [['he_deep_2016', 'vaswani_attention_2017', 'vandenoord_representation_2018'], 'muller_scalable_2021'],
    [
      [
        'heDeepResidualLearning2016',
        'vaswaniAttentionRestUs2017',
        'vandenoordRepresentationLearningMethod2018',
      ],
      'mullerScalableLearningFlight2021',
    ],
    [['He2016a', 'Vaswani2017b', 'vandenOord2018'], 'Muller2021'],
  ] as const) {
    it(`like ${keys[0]}: ${expected}`, () => {
      assert.equal(keyIn(keys), expected);
    });
  }

  it('in the usual form where the file has no habit', () => {
    assert.equal(keyIn(['DBLP:conf/cvpr/He16', 'attention', 'cpc']), 'muller2021towards');
  });

  it('as most keys of the file are', () => {
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'cpc']), 'Muller2021');
  });

  it('that nobody else has there', () => {
    const another = paperOf({ title: 'Other Things', authors: [{ family: 'He' }], year: 2016 });
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'vandenOord2018'], another), 'He2016b');
  });

  it('that somebody chose for the paper', () => {
    const known = paperOf({ title: 'Knots', authors: [{ family: 'Li' }], year: 2020, citationKey: 'knots' });
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'vandenOord2018'], known), 'knots');
  });

  it('in Latin letters where author and title have none', () => {
    const image = paperOf({ title: '基于深度学习的图像分割', authors: [{ family: '李' }], year: 2021 });
    const words = ['heDeepResidualLearning2016', 'vaswaniAttentionRestUs2017'];
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'vandenOord2018'], image), 'Li2021');
    assert.equal(keyIn(words, image), 'liJiyuShenduXuexi2021');
  });

  it('of its own where that is asked for', () => {
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'vandenOord2018'], fly, 'own'), 'muller2021towards');
  });

  it('of its own where its author is not known', () => {
    const nobodys = paperOf({ title: 'Towards Flight', authors: [], year: 2021 });
    assert.equal(keyIn(['He2016', 'Vaswani2017', 'vandenOord2018'], nobodys), nobodys.citationKey);
  });
});
