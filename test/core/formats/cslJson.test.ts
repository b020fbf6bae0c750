import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCslJson, parseCslYaml } from '../../../src/core';
import { factsOf, keysIn, onlyPaper, problemsIn } from '../../support/readPapers';

const read = (item: object) => onlyPaper(parseCslJson(JSON.stringify([item])));

describe('parseCslJson', () => {
  it('reads an item of Zotero', () => {
    const paper = read({
      id: 'http://zotero.org/users/1/items/ABC',
      'citation-key': 'vaswaniAttention2017',
      type: 'paper-conference',
      title: 'Attention Is <i>All</i> You Need',
      'container-title': 'Advances in NIPS',
      abstract: '<jats:title>Abstract</jats:title> <jats:p>The dominant models &amp; more.</jats:p>',
      DOI: 'https://doi.org/10.1000/182',
      URL: 'https://arxiv.org/abs/1706.03762v5',
      author: [
        { family: 'Vaswani', given: 'Ashish' },
        { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van', suffix: 'Jr.' },
        { literal: 'Google Brain' },
        { literal: 'et al.' },
      ],
      issued: { 'date-parts': [['2017', 6, 12]] },
      keyword: 'attention, translation',
    });
    assert.deepEqual(factsOf(paper), {
      id: 'vaswaniAttention2017',
      citationKey: 'vaswaniAttention2017',
      otherKeys: ['http://zotero.org/users/1/items/ABC'],
      title: 'Attention Is All You Need',
      abstract: 'The dominant models & more.',
      authors: [
        { given: 'Ashish', family: 'Vaswani' },
        { given: 'Ludwig', family: 'van Beethoven', suffix: 'Jr.' },
        { family: 'Google Brain' },
      ],
      authorsPartial: true,
      year: 2017,
      venue: 'Advances in NIPS',
      doi: '10.1000/182',
      arxivId: '1706.03762',
      url: 'https://arxiv.org/abs/1706.03762v5',
      keywords: ['attention', 'translation'],
    });
  });

  it('reads what Zotero keeps in the note', () => {
    const paper = read({
      id: 1,
      title: 'T',
      note: 'Citation Key: smith2020\nDOI: 10.1000/182\narXiv: 2001.00001v2 [cs]',
    });
    assert.deepEqual(
      [paper.citationKey, paper.doi, paper.arxivId],
      ['smith2020', '10.1000/182', '2001.00001'],
    );
  });

  it('reads dates of every kind', () => {
    for (const issued of [
      { 'date-parts': [[2020, 5], [2021]] },
      { 'date-parts': [['2020']] },
      { raw: '2020-05-01' },
      { literal: 'Spring 2020' },
      { 'date-parts': [[2020]], season: 1 },
      '2020-05',
      2020,
      [{ year: 2020, month: 5 }],
    ]) {
      assert.equal(read({ id: 'k', title: 'T', issued }).year, 2020, JSON.stringify(issued));
    }
  });

  it('reads lists, objects with items or references, single items and the lists of Crossref', () => {
    const item = { id: 'k', title: ['T'], 'container-title': ['J'] };
    for (const whole of [[item], { items: [item] }, { config: { id: 1 }, references: [item] }, item]) {
      const paper = onlyPaper(parseCslJson(JSON.stringify(whole)));
      assert.deepEqual([paper.title, paper.venue], ['T', 'J']);
    }
    assert.deepEqual(problemsIn(parseCslJson(' [ ] ')), []);
    assert.match(problemsIn(parseCslJson('hello')).join(), /^0: This is no list/);
  });

  for (const [name, file] of [
    ['a lost quotation mark', '[\n{"id":"a"},\n{"id":"b", "title": "B, "x": 1},\n{"id":"c"}\n]'],
    [
      'a lost brace',
      '[\n{"id":"a"},\n{"id":"b", "author": [{"family": "B"],\n "title": "x"},\n{"id":"c"}\n]',
    ],
    ['a lost end', '[{"id":"a"},\n\n{"id":"b", "title": "B",\n{"id":"c"}]'],
    ['a comma too many', '[{"id":"a"},\n\n{"id":"b",},\n{"id":"c"}]'],
  ] as const) {
    it(`loses no more than the item with ${name}`, () => {
      const parsed = parseCslJson(file);
      assert.deepEqual(keysIn(parsed), ['a', 'c']);
      assert.match(problemsIn(parsed).join('\n'), /^2: Item 2 /);
    });
  }

  it('says which keys stand there twice, and keeps both', () => {
    const parsed = parseCslJson('[{"id":"a"},\n{"id":"a"}]');
    assert.deepEqual(keysIn(parsed), ['a', 'a']);
    assert.match(problemsIn(parsed).join(), /^1: The key “a”/);
  });

  it('is not impressed by names of prototypes', () => {
    const parsed = parseCslJson(
      '[{"id":"__proto__","__proto__":{"title":"X"},"constructor":{"prototype":{"DOI":"10.1000/1"}}}]',
    );
    assert.deepEqual(
      [parsed.papers[0]?.title, keysIn(parsed), ({} as { title?: string }).title],
      ['', ['__proto__'], undefined],
    );
  });

  it('takes any text, and tells places inside it', () => {
    const pieces = fc.constantFrom(
      '[',
      '{',
      '"id":',
      '"a"',
      ':',
      ',',
      '}',
      ']',
      '"',
      '\\',
      '\n',
      '"author":',
      'null',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('');
        for (const { start, end } of parseCslJson(text).entries) {
          assert.ok(start >= 0 && start < end && end <= text.length);
        }
      }),
    );
  });
});

describe('parseCslYaml', () => {
  it('reads the references of Pandoc', () => {
    const file = `---
title: My text
references:
- id: doe2020
  type: article-journal
  title: "On *things*: a study"
  author:
    - family: Doe
      given: Jane
    - literal: The Team
  issued: 2020-05-01
  container-title: J
  abstract: |
    First line
    - second line
- id: roe
  title: T
  issued:
    - year: 2011
...
`;
    const { papers, problems, entries } = parseCslYaml(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      papers.map(paper => [paper.citationKey, paper.year, paper.authors?.length, paper.abstract]),
      [
        ['doe2020', 2020, 2, 'First line - second line'],
        ['roe', 2011, 0, ''],
      ],
    );
    assert.deepEqual(
      entries.map(entry => entry.line),
      [3, 15],
    );
  });

  it('reads a list alone, a flow list, and several documents', () => {
    assert.deepEqual(keysIn(parseCslYaml('- id: a\n- id: b\n')), ['a', 'b']);
    assert.deepEqual(keysIn(parseCslYaml('references: [{id: a}, {id: b}]')), ['a', 'b']);
    assert.deepEqual(keysIn(parseCslYaml('---\nreferences:\n- id: a\n---\nreferences:\n- id: b\n')), [
      'a',
      'b',
    ]);
  });

  it('loses no more than the broken item', () => {
    const parsed = parseCslYaml(
      'references:\n  - id: a\n    title: A\n  - id: b\n    title: "B\n  - id: c\n    title: C\nnocite: x\n',
    );
    assert.deepEqual(keysIn(parsed), ['a', 'c']);
    assert.match(problemsIn(parsed).join(), /^3: Item 2 cannot be read/);
  });

  it('takes any text, and any key', () => {
    const pieces = fc.constantFrom(
      'references:',
      '\n',
      '- ',
      'id: ',
      'a',
      '  ',
      '"',
      '[',
      '{',
      '&x ',
      '*x',
      '|',
      '__proto__: 1',
      '---',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        assert.ok(parseCslYaml(parts.join('')).problems.every(problem => problem.line >= 0));
      }),
    );
  });
});
