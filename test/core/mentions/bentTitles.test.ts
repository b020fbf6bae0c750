import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { CITED_PAPERS, titlesIn } from '../../support/citedPapers';

const UNIFIED = 'Towards a Unified View of Parameter-Efficient Transfer Learning';
const KALMAN = 'Kalman Filter for Online Classification of Non-Stationary Data';
const ROBOTS =
  'Sim-to-Real Transfer for Mobile Robots with Reinforcement Learning: from NVIDIA Isaac Sim to Gazebo';

const BENT: readonly (readonly [string, string, string])[] = [
  [
    'a letter is missing',
    '- **Towards a Unified View of Paramter-Efficient Transfer Learning**, 2022',
    UNIFIED,
  ],
  [
    'two letters are swapped',
    '[Towards a Unified View of Parameter-Efficient Transfer Leraning](https://a.b)',
    UNIFIED,
  ],
  ['a small word is another', '"Towards a Unified View on Parameter-Efficient Transfer Learning"', UNIFIED],
  [
    'small words are missing',
    '- Kalman Filter Online Classification from non-Stationary Data (**ICLR**)',
    KALMAN,
  ],
  [
    'the subtitle is missing',
    '- [Sim-to-Real Transfer for Mobile Robots with Reinforcement Learning](https://a.b)',
    ROBOTS,
  ],
  [
    'a word is another but the name is right',
    '- Adapt-∞: Scalable Continual Multimodal Instruction Tuning via Dynamic Data Selection (**ICLR 2025**)',
    'Adapt-infty: Scalable Lifelong Multimodal Instruction Tuning via Dynamic Data Selection',
  ],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['a near-identical title', '- **Do Better ImageNet Models Transfer Better?,** CVPR 2019'],
  [
    'one more word that matters',
    '- **Towards a Unified View on Visual Parameter-Efficient Transfer Learning,** 2022',
  ],
  ['the same beginning', '- [Learning to Learn without Forgetting](https://a.b)'],
  ['a beginning that could be anybody’s', '- [Learning to Learn](https://a.b)'],
  ['the same name with another subtitle', '- [TacSL: A Language for Storage and Lookup](https://a.b)'],
  [
    'the same subtitle with another name',
    '- [Other: A Library for Visuotactile Sensor Simulation and Learning](https://a.b)',
  ],
  ['a prefix that turns the sense', '- [Universal Unsentence Encoder](https://a.b)'],
  ['a typo in plain prose', 'as Towards a Unified View of Paramter-Efficient Transfer Learning says'],
  ['a link to another arXiv id', '- [Universal Sentence Encoders](https://arxiv.org/abs/1907.04307)'],
  ['another paper’s link', '- [Universal Sentence Encoders](https://doi.org/10.1109/LRA.2024.1)'],
];

describe('bent titles', () => {
  for (const [how, text, title] of BENT) {
    it(`are found in a reference where ${how}`, () => assert.deepEqual(titlesIn(text), [title]));
  }

  it('are not exact', () => {
    const [mention] = findMentions('"Universal Sentence Encoders"', 'markdown', CITED_PAPERS);
    assert.equal(mention?.exact, false);
  });

  it('may differ more where a link leads to the paper', () =>
    assert.deepEqual(
      titlesIn('- [Multilingual Universal Sentence Encoder](https://arxiv.org/abs/1803.11175)'),
      ['Universal Sentence Encoder'],
    ));

  for (const [what, text] of OTHERS) {
    it(`are not taken from ${what}`, () => assert.deepEqual(titlesIn(text), []));
  }
});
