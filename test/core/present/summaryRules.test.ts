import assert from 'node:assert/strict';
import { summarize } from '../../../src/core';
import { sectionLabel } from '../../../src/core/present/summary/abstractSections';
import { withoutOpener } from '../../../src/core/present/summary/openers';

const summaryOf = (title: string, ...sentences: string[]) =>
  summarize({ title, abstract: sentences.join(' ') });

describe('The opener of a sentence', () => {
  for (const [sentence, rest] of [
    ['To address this challenge, we design Lamp.', 'We design Lamp.'],
    ['To this end, the lamps are switched in turn.', 'The lamps are switched in turn.'],
    ['Motivated by this, we design Lamp.', 'We design Lamp.'],
    ['Based on these observations, we dim the lamps.', 'We dim the lamps.'],
    ['With this in mind, our lamps are dimmed.', 'Our lamps are dimmed.'],
    ['Furthermore, lamps last 20% longer.', 'Lamps last 20% longer.'],
    ['Therefore, iLamp is dimmed.', 'iLamp is dimmed.'],
  ] as const) {
    it(`leaves "${rest}"`, () => assert.equal(withoutOpener(sentence), rest));
  }

  for (const sentence of [
    'To address this challenge is hard.',
    'To address glare, we design Lamp.',
    'However, dim lamp.',
    'Based on lamps, we count moths.',
    'In contrast to this, dimming a lamp.',
    'With these lamps, the glare falls by 20%.',
  ]) {
    it(`stays in "${sentence}"`, () => assert.equal(withoutOpener(sentence), sentence));
  }

  it('is left out where the sentence before is not in the summary, and stays where it is', () => {
    const sentences = [
      'Lamps are common in towns.',
      'Moths gather at lamps, which nobody has counted in a systematic way before.',
      'To this end, we present Lamp, a trap that counts moths.',
      'Lamp counts 20% more moths than the best trap.',
    ];
    assert.deepEqual(summaryOf('Lamp: Counting Moths', ...sentences), [
      'We present Lamp, a trap that counts moths.',
      'Lamp counts 20% more moths than the best trap.',
    ]);
  });
});

describe('The label of a section', () => {
  for (const [text, section] of [
    ['OBJECTIVE To count moths.', 'aim'],
    ['MATERIALS AND METHODS Moths were counted.', 'methods'],
    ['METHODS AND FINDINGS: Moths were counted.', 'results'],
    ['RESULT(S) Moths were found.', 'results'],
    ['Results: Moths were found.', 'results'],
    ['CONCLUSIONS The moths fly.', 'conclusion'],
    ['TRIAL REGISTRATION NCT000.', 'aside'],
  ] as const) {
    it(`of "${text}" is ${section}`, () => assert.equal(sectionLabel(text)?.section, section));
  }

  for (const text of ['Results show moths.', 'DNA was found.', 'The moth: it flies.', 'METHODICAL work']) {
    it(`is not in "${text}"`, () => assert.equal(sectionLabel(text), undefined));
  }

  it('is left out, unless the rest is no sentence', () => {
    assert.deepEqual(
      summaryOf(
        'Moths at lamps',
        'BACKGROUND Moths gather at lamps.',
        'OBJECTIVE To determine whether dim lamps reduce the number of moths.',
        'METHODS We counted moths at 12 lamps.',
        'RESULTS Moths were counted on 40 nights.',
        'The number of moths was 20% lower at dim lamps than at the others.',
        'FUNDING The town.',
      ),
      [
        'Objective: To determine whether dim lamps reduce the number of moths.',
        'We counted moths at 12 lamps.',
        'Moths were counted on 40 nights.',
        'The number of moths was 20% lower at dim lamps than at the others.',
      ],
    );
  });
});

describe('A summary', () => {
  for (const { what, title, sentences, has, hasNot = [] } of [
    {
      what: 'prefers the main contribution to what is argued or built upon',
      title: 'Moth paths',
      sentences: [
        'We argue that the paths of moths are worth a look in every town.',
        'We build upon the theory of paths for the case of moths.',
        'Our main contribution is a map of the paths of moths.',
        'We show that the map predicts 80% of the paths.',
      ],
      has: [2, 3],
      hasNot: [0],
    },
    {
      what: 'prefers a figure to the effectiveness of a method',
      title: 'Moth traps',
      sentences: [
        'We propose a trap for moths.',
        'Extensive experiments on six fields demonstrate the effectiveness of our trap for the moths of a town.',
        'Our trap catches 20% more moths than the best one before it.',
      ],
      has: [0, 2],
    },
    {
      what: 'keeps a negative result',
      title: 'Do traps help in rooms?',
      sentences: [
        'Traps are sold for rooms.',
        'We test 14 traps for moths in real rooms and in the laboratory.',
        'We find that all traps that work in the laboratory fail in real rooms.',
        'Code is available at https://example.org.',
      ],
      has: [1, 2],
    },
    {
      what: 'prefers what was found to what may come of it',
      title: 'The sleep of moths',
      sentences: [
        'Here we show that moths sleep by day.',
        'Moths that slept were 20% faster than others.',
        'These findings may provide new insights into sleep and could lead to new therapies.',
      ],
      has: [0, 1],
    },
    {
      what: 'takes a result that it is shown for a result',
      title: 'on the drag of a moth .',
      sentences: [
        'the drag of a moth in slow air is investigated by the method of strips .',
        'the wing is divided into strips .',
        'it is shown that the drag is proportional to the length of the wing .',
      ],
      has: [0, 2],
    },
    {
      what: 'looks for what was done among the results where no label tells it',
      title: 'Fast moth counts',
      sentences: [
        'MOTIVATION A first generation of traps for counting moths has been developed.',
        'RESULTS We implemented a trap that counts moths by their wings.',
        'It is 10 times as fast as other traps.',
        'AVAILABILITY http://example.org.',
      ],
      has: [1, 2],
      hasNot: [0, 3],
    },
    {
      what: 'never takes keywords',
      title: 'Moth tables',
      sentences: ['A table of moths is given.', 'moths, tables, lists of moths, trees, sorting, searching'],
      has: [0],
      hasNot: [1],
    },
    {
      what: 'does not take what the authors did before for the contribution',
      title: 'Dim lamps for moths',
      sentences: [
        'We have recently reported lamps that attract fewer moths than others do in a town.',
        'We report here dim lamps that need half of the power.',
        'The power was 52% lower than that of other lamps.',
      ],
      has: [1, 2],
    },
    {
      what: 'follows "this framework" to the contribution that names it',
      title: 'Moths and lamps',
      sentences: [
        'We propose a simple framework for lamps that moths leave alone.',
        'A lamp is switched off for a second now and then, which nobody sees.',
        'Towns may choose when.',
        'By applying this framework, the town has 40% fewer moths than before.',
      ],
      has: [0, 3],
    },
  ]) {
    it(what, () => {
      const summary = summaryOf(title, ...sentences).map(text => text.slice(1, -2));
      const places = sentences.flatMap((sentence, at) =>
        summary.some(text => sentence.includes(text)) ? [at] : [],
      );
      assert.deepEqual(
        [has.filter(at => !places.includes(at)), hasNot.filter(at => places.includes(at))],
        [[], []],
      );
    });
  }

  it('goes on where the contribution says no more than the title', () => {
    const summary = summaryOf(
      'A trap for moths in rooms',
      'We present a trap for moths in rooms.',
      'A lamp turns behind a net of silk.',
      'Rooms are dark at night, as everybody knows who has ever been in one of them at this time.',
    );
    assert.deepEqual(summary.slice(0, 2), [
      'We present a trap for moths in rooms.',
      'A lamp turns behind a net of silk.',
    ]);
  });

  it('explains a short name where it can', () => {
    const summary = summaryOf(
      'Light and night',
      'Moths gather around artificial light at night (ALAN).',
      'Birds do not.',
      'We study the effect of lamps on moths under ALAN.',
    );
    assert.ok(summary[0]?.includes('(ALAN)'));
  });

  it('reads texts in small letters whose stops are set off', () => {
    assert.deepEqual(
      summaryOf('the drag of a moth .', 'the drag of a moth is investigated . the drag is small .'),
      ['The drag of a moth is investigated.', 'The drag is small.'],
    );
  });
});
