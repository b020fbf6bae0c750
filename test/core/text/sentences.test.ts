import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/core/text/sentences';

describe('sentencesOf', () => {
  for (const [what, sentences] of [
    ['ends at full stops, question and exclamation marks', ['One. ', 'Two? ', 'Three! ', 'Four']],
    ['goes on after e.g. and i.e.', ['Some, e.g. BERT, i.e. Google’s, win. ', 'Others lose.']],
    ['goes on after et al. and Fig. 2', ['He et al. (2020) show in Fig. 2 that it works. ', 'It does.']],
    ['goes on inside numbers', ['We gain 0.5 points. ', '3.2 of them stay.']],
    ['takes a closing quote or bracket along', ['(It works.) ', 'He said “yes.” ', 'We agree.']],
    ['goes on after an initial', ['J. Smith wrote it. ', 'We read it.']],
    ['ends at the small letter of a formula', ['It holds for each k. ', 'Others do not.']],
    [
      'goes on after the number of a list item',
      ['It has two parts: 1. A gate, and 2. a lock. ', 'Both work.'],
    ],
    ['ends at etc. before a capital letter', ['We use gates, locks, etc. ', 'They work.']],
    ['goes on after vs.', ['It is 5 vs. 7 there. ', 'Fine.']],
  ] as const) {
    it(what, () => {
      const text = sentences.join('');
      assert.deepEqual(
        sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
        sentences.map(sentence => sentence.trim()),
      );
    });
  }

  it('finds none in an empty text', () => assert.deepEqual(sentencesOf(' \n'), []));
});
