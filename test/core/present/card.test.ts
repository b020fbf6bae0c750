import assert from 'node:assert/strict';
import { createLibrary, renderCard, type PaperInput } from '../../../src/core';
import { paperInput } from '../../support/papers';

function cardOf(given: Partial<PaperInput>, options?: Parameters<typeof renderCard>[1]): string {
  const [paper] = createLibrary([paperInput(given)]).papers;
  assert.ok(paper);
  return renderCard(paper, options);
}

describe('renderCard', () => {
  it('says title, people, venue, and what the paper does', () => {
    const card = cardOf({
      authors: ['He', 'Zhou', 'Ma', 'Berg-Kirkpatrick', 'Neubig'].map(family => ({ family })),
      venue: 'ICLR 2022',
      year: 2021,
      arxivId: '2110.04366',
    });
    assert.equal(
      card,
      [
        '**Learning to Test**',
        'He, Zhou, Ma and 2 more · ICLR 2022',
        'We propose a test\\. It works well\\. *❞ Sentences of the abstract*',
        '[arXiv](https://arxiv.org/abs/2110.04366)',
      ].join('\n\n'),
    );
  });

  it('shows the written summary, and tells it from sentences of the abstract', () => {
    assert.match(
      cardOf({ summary: 'Tests that *learn*\nfrom tests.' }),
      /\n\nTests that \\\*learn\\\* from tests\\\. \*✎ Summary written from the abstract\*(?:\n\n|$)/,
    );
    assert.match(cardOf({ summary: ' \n' }), /We propose a test\\\. It works well\\\. \*❞/);
  });

  it("says in which of the reader's files the paper stands", () => {
    const card = cardOf({
      abstract: '',
      year: 2021,
      sources: ['file:///a/my%20refs.bib', 'b_c.ris', '%zz.bib'],
    });
    assert.equal(card, '**Learning to Test**\n\n2021 · in my refs\\.bib, b\\_c\\.ris, %zz\\.bib');
  });

  it('leaves no gap where something is unknown', () => {
    assert.equal(cardOf({ abstract: '' }), '**Learning to Test**');
  });

  it('names the topics and offers the actions', () => {
    const card = cardOf(
      { abstract: '' },
      {
        topics: [{ id: 'rl', label: 'Reinforcement_learning', scope: '' }],
        actions: [{ label: 'Open', uri: 'command:x' }],
        note: 'not in your .bib',
      },
    );
    assert.match(card, /\*not in your \\\.bib\*\n\n\*Reinforcement\\_learning\*\n\n\[Open\]\(command:x\)$/);
  });

  it('gives hostile fields no way out', () => {
    const card = cardOf({
      title: '<script>alert(1)</script>\n\n# [run](command:evil) ![x](http://x/y.png)',
      abstract: '[click](command:workbench.action.quit) <img src=x onerror=y>.',
      summary: '</span><span title="x">[click](command:workbench.action.quit) <img src=x onerror=y>.',
      authors: [{ family: '](javascript:z)' }],
      url: 'javascript:alert(1)',
      doi: '10.1/x) [y](command:z',
      venue: '\u202eevil',
    });
    assert.doesNotMatch(card, /(?<!\\)<|(?<!\\)!\\?\[|[^\\]\]\((?!https:)/);
    assert.doesNotMatch(card, /\u202e|\]\(javascript|\]\(command/);
  });

  it('stays short for an abstract of 100,000 characters', () => {
    assert.ok(cardOf({ abstract: 'We propose a thing. '.repeat(5000) }).length < 1000);
    assert.ok(cardOf({ abstract: 'word '.repeat(20_000) }).length < 1000);
  });
});
