import assert from 'node:assert/strict';
import fc from 'fast-check';
import { summarize } from '../../../src/core/present/summary/summary';

/** The summary of an abstract of these sentences, as their numbers from 1. An opener or a label may be left out. */
function chosenOf(title: string, sentences: readonly string[]): number[] {
  const chosen = summarize({ title, abstract: sentences.join(' ') });
  return chosen.map(text => sentences.findIndex(sentence => sentence.endsWith(text.slice(1))) + 1);
}

const long = (start: string): string => `${start} ${'very '.repeat(96)}long.`;

describe('summarize', () => {
  for (const { what, title, sentences, chosen } of [
    {
      what: 'says what the paper does and what came out, not the background or where the code is',
      title: 'CleanScreen: Removing Off-Target Effects from Screens',
      sentences: [
        'Screens have achieved great success in recent years.',
        'However, existing methods often suffer from off-target effects.',
        'To address this, we propose CleanScreen, a method that removes off-target effects.',
        'It recovers 94% of the essential genes and outperforms the best existing method.',
        'The code and data sets are available at https://example.org/cleanscreen.',
      ],
      chosen: [3, 4],
    },
    {
      what: 'reads the labels of a structured abstract',
      title: 'Effect of vitamin D on falls: a randomised trial',
      sentences: [
        'Background: Falls are a major cause of injury in older people.',
        'Objective: To determine whether vitamin D reduces falls.',
        'Methods: 1,200 adults received vitamin D or placebo for 12 months.',
        'Results: The rate of falls was 18% lower in the adults with vitamin D than in the others.',
        'Trial registration: XYZ0000.',
      ],
      chosen: [2, 3, 4],
    },
    {
      what: 'leaves out a result that points back to a sentence it leaves out',
      title: 'Transfer for Robots',
      sentences: [
        'We present a way to train robots in a simulator and to use them in the real world.',
        'A key part is the rendering of contacts.',
        'We test this with four arms and two hands in a kitchen.',
        'This is further evidenced by the tests with other arms, which show that the policy generalizes.',
        'The experiments show that the robots succeed in 90% of the kitchens.',
      ],
      chosen: [1, 2, 3, 5],
    },
    {
      what: 'takes a shorter contribution beside the result rather than one that leaves no room',
      title: 'Small Models',
      sentences: [
        `We present small models for phones that ${'answer questions and '.repeat(17)}translate.`,
        'We propose to train small models on the answers of large models.',
        'Our experiments show that the small models reach 97% of the accuracy of the large models on ten benchmarks.',
      ],
      chosen: [2, 3],
    },
    {
      what: 'opens with what "this issue" means, without the "However" that points further back',
      title: 'Transfer of Names',
      sentences: [
        'To find names well, networks need many labelled sentences.',
        'However, labels are hard to get for the records of patients.',
        'In this work, we analyze to what extent transfer can solve this issue.',
        'We show that the transfer of names improves the results on two data sets.',
      ],
      chosen: [2, 3, 4],
    },
    {
      what: 'passes over a sentence that is longer than a summary',
      title: 'Length',
      sentences: [long('We propose a method that is'), 'We evaluate the method on ten tasks.'],
      chosen: [2],
    },
    {
      what: 'is empty where every sentence is longer than a summary',
      title: 'Length',
      sentences: [long('We propose a method that is'), long('It is')],
      chosen: [],
    },
    {
      what: 'does not answer with a question',
      title: 'Rain and Turnout',
      sentences: [
        'Does rain keep voters at home?',
        'Using data from 14 elections, I estimate the effect of rain on turnout.',
        'Each inch of rain lowers turnout by 0.9 points.',
      ],
      chosen: [2, 3],
    },
    {
      what: 'reads abstracts that never say "we"',
      title: 'Spin waves in layered magnets',
      sentences: [
        'Spin waves are collective excitations of magnetic order.',
        'The dispersion of spin waves in a layered magnet has been measured by neutron scattering.',
        'A gap of 4 meV was observed at the crossing points.',
      ],
      chosen: [1, 2, 3],
    },
    {
      what: 'reads German',
      title: 'Die Wirkung von Schlaf auf das Gedächtnis',
      sentences: [
        'Schlaf ist wichtig für das Gedächtnis.',
        'In dieser Arbeit untersuchen wir den Einfluss des Tiefschlafs auf das Lernen.',
        'Die Ergebnisse zeigen, dass Tiefschlaf die Leistung um 20 % steigert.',
        'Weitere Studien sind nötig.',
      ],
      chosen: [2, 3],
    },
  ]) {
    it(what, () => assert.deepEqual(chosenOf(title, sentences), chosen));
  }

  it('reads Chinese, which has no spaces between sentences', () => {
    const abstract =
      '推荐系统是重要的应用。本文提出一种基于图神经网络的方法。实验结果表明该方法优于现有方法。';
    assert.deepEqual(summarize({ title: '推荐', abstract }), [
      '本文提出一种基于图神经网络的方法。',
      '实验结果表明该方法优于现有方法。',
    ]);
  });

  it('prefers the sentence with the name that the title gives the method', () => {
    const sentences = ['We present a set of tests.', 'We present Lantern, a set of tests.', 'We thank all.'];
    assert.ok(chosenOf('Lantern: Tests for Everyone', sentences).includes(2));
    assert.ok(!chosenOf('Lantern: Tests for Everyone', [sentences[1] ?? '', long('They')]).includes(2));
  });

  it('is empty without an abstract', () => {
    assert.deepEqual(summarize({ title: 'Nothing', abstract: '' }), []);
    assert.deepEqual(summarize({ title: 'Nothing', abstract: ' \n\t' }), []);
  });

  for (const [what, abstract] of [
    ['sentences', 'We propose a thing that works, which we show. '.repeat(2200)],
    ['words', 'word '.repeat(20_000)],
    ['full stops', `${'.'.repeat(100_000)}x`],
    ['spaces', `We propose${' '.repeat(100_000)}a thing.`],
    ['short sentences', 'We. '.repeat(25_000)],
  ] as const) {
    it(`stays within its length for 100,000 characters of ${what}`, () => {
      assert.ok(summarize({ title: abstract, abstract }).join(' ').length <= 480);
    });
  }

  const start = fc.constantFrom(
    'We propose',
    'However,',
    'This is',
    'Results show',
    'Existing methods',
    'It',
  );
  const end = fc.constantFrom(
    '.',
    '?',
    '!',
    '.”',
    '…',
    ' et al. (2020).',
    ' by 12.5%.',
    ' at https://x.org/a.b.',
  );
  const sentences = fc
    .array(fc.tuple(start, fc.nat({ max: 90 }), end), { maxLength: 30 })
    .map(parts => parts.map(([first, words, last], i) => `${first} n${i}${' word'.repeat(words)}${last}`));

  it('consists of whole sentences of the abstract in their order, within 480 characters', () => {
    fc.assert(
      fc.property(fc.string(), sentences, fc.constantFrom(' ', '\n', ' \r\n\t'), (title, all, gap) => {
        const summary = summarize({ title, abstract: all.join(gap) });
        assert.deepEqual(
          summary,
          all.filter(sentence => summary.includes(sentence)),
        );
        assert.ok(summary.length <= 4 && summary.join(' ').length <= 480);
        assert.equal(
          summary.length > 0,
          all.some(sentence => sentence.length <= 480),
        );
      }),
    );
  });

  it('takes any text for an abstract', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary', maxLength: 1000 }),
        (title, abstract) => {
          const summary = summarize({ title, abstract });
          assert.ok(summary.join(' ').length <= 480);
          assert.deepEqual(summarize({ title, abstract: ` ${abstract}\n` }), summary);
        },
      ),
    );
  });
});
