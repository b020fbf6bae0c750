import assert from 'node:assert/strict';
import { joinBrokenWords, wordsKnownIn } from '../../../src/core/text/brokenWords';

const known = wordsKnownIn(() => 'A component of a Two-dimensional, single-degree-of-freedom grid online.');

describe('joinBrokenWords', () => {
  for (const [what, broken, joined] of [
    ['joins what is one word elsewhere', 'each compo- nent', 'each component'],
    ['keeps the hyphen of what has one elsewhere', 'a Two- dimensional grid', 'a Two-dimensional grid'],
    ['knows the parts of a longer chain', 'single-degree- of-freedom', 'single-degree-of-freedom'],
    ['leaves what is not known', 'a care- giver', 'a care- giver'],
    [
      'leaves hyphens that stand for a word',
      'on- and offline, two- to six-fold',
      'on- and offline, two- to six-fold',
    ],
    ['leaves a dash', 'on - line', 'on - line'],
    ['leaves a capital', 'on- Line', 'on- Line'],
  ] as const) {
    it(what, () => assert.equal(joinBrokenWords(broken, known), joined));
  }
});
