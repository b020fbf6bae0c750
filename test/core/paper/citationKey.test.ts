import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationKey } from '../../../src/core/paper/citationKey';
import { hashText } from '../../../src/core';
import type { Citable } from '../../../src/core/paper/keyParts';
import { UniqueKeys } from '../../../src/core/paper/uniqueKeys';
import { bundledLibrary } from '../../support/bundledPapers';

const by = (family: string, year: number | undefined, title: string): Citable => ({
  title,
  year,
  authors: [{ family }],
});

const KEYS_OF_BUNDLED_PAPERS = '205vsn5vykh';

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
    ['zhang2021shendu', by('张', 2021, '深度学习')],
    ['paper', { title: '' }],
    ['ivanov2019deep', by('Иванов', 2019, 'Deep')],
    ['li2021jiyu', by('李', 2021, '基于深度学习的图像分割')],
    ['ouyang2021tu', by('欧阳', 2021, '图')],
    ['jiyushenduxuexi', { title: '基于深度学习的图像分割' }],
    ['li2021transformer', by('李', 2021, '基于Transformer的图像分割')],
    ['li2021nianzhong', by('李', 2021, '2021年中国经济')],
    ['li2021higher', by('Li', 2021, 'Higher 高')],
    ['tianzhong2018dei', by('田中', 2018, 'ディープラーニング')],
    ['gim2020yeongsang', by('김'.normalize('NFD'), 2020, '영상 분할'.normalize('NFD'))],
    ['shcherbakov2019glubokoe', by('Щербаков', 2019, 'О «глубокое» обучение')],
    ['alfarabi950kitab', by('аль-Фараби', 950, 'Китаб')],
    ['papadopoylos2020vathia', by('Παπαδόπουλος', 2020, 'Βαθιά μάθηση')],
    ['lkhwrzmy820ltlm', by('الخوارزمي', 820, 'التعلم العميق')],
    ['khhn2020lmydh', by('כהן', 2020, 'למידה עמוקה')],
    ['smchay2020ka', by('สมชาย', 2020, 'การเรียนรู้เชิงลึก')],
    ['higgins2017vae', by('Higgins', 2017, 'β-VAE')],
    ['higgins20171984', by('Higgins', 2017, '1984')],
  ];
  for (const [key, paper] of keys) {
    it(`makes ${key} of “${paper.title}”`, () => assert.equal(citationKey(paper), key));
  }

  it('makes the keys of the bundled papers that it has made from the start', () => {
    const keys = bundledLibrary().papers.map(paper => paper.citationKey);
    assert.equal(keys.length, 265);
    assert.equal(hashText(keys.join(' ')), KEYS_OF_BUNDLED_PAPERS);
  });

  it('makes legal and different keys of anything', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', 'He', '张', 'the', '-', '2D', '〇', 'Иван', '한', 'ก', '\ud800', '𠮷'),
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
        const unique = new UniqueKeys(key => taken.has(key));
        for (const each of papers) {
          const key = unique.of(citationKey(each));
          assert.match(key, /^[a-z][a-z0-9]*$/);
          assert.ok(!taken.has(key));
          taken.add(key);
        }
      }),
    );
  });
});
