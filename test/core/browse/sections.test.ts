import assert from 'node:assert/strict';
import { groupings } from '../../../src/core';
import { paperInput } from '../../support/papers';
import { by, catalogueOf, walk } from './catalogues';

describe('Groups that are too long to be shown at once', () => {
  const words = ['attention', 'Bayes', 'é', '3D', '文', 'bootstrapping', 'Learning to act'];
  const papers = Array.from({ length: 4000 }, (_, place) =>
    paperInput({
      id: `p${place}`,
      title: `${words[place % words.length] ?? ''} ${place}`,
      year: 2000 + (place % 3),
      authors: [{ family: `Name${place % 900}` }, { family: `Other${place}` }],
      topics: ['rl'],
    }),
  );
  const catalogue = catalogueOf(papers);

  it('come in sections by letter', () => {
    const labels = catalogue.browse(by('topic'), ['decision', 'rl']).groups.map(({ label }) => label);
    assert.deepEqual(labels, ['#', '0–9', 'A', 'B', 'E', 'L']);
  });

  it('come in sections by year where years order them', () => {
    const labels = catalogue.browse(by('topic', 'year'), ['decision', 'rl']).groups.map(({ label }) => label);
    assert.deepEqual(labels, ['2002', '2001', '2000']);
  });

  it('come in sections by citations where these order them', () => {
    const citations = new Map([
      ['p1', 1],
      ['p2', 2],
    ]);
    const groups = catalogue.browse({ ...by('topic', 'citations'), citations }, ['decision', 'rl']).groups;
    assert.deepEqual(
      groups.map(({ label, count }) => [label, count]),
      [
        ['Cited 2 times', 1],
        ['Cited once', 1],
        ['Not cited here', 3998],
      ],
    );
  });

  for (const grouping of groupings) {
    for (const order of ['title', 'year'] as const) {
      it(`lose no paper and never show more than 500 rows, by ${grouping} and ${order}`, () => {
        const { papers: found, rows } = walk(catalogue, by(grouping, order));
        assert.equal(new Set(found).size, papers.length);
        assert.equal(found.length, grouping === 'author' ? 2 * papers.length : papers.length);
        assert.ok(rows <= 500, String(rows));
      });

      it(`lead to every paper, by ${grouping} and ${order}`, () => {
        for (const { id } of papers.filter((_, place) => place % 397 === 0)) {
          const place = catalogue.placeOf(by(grouping, order), id ?? '') ?? [];
          assert.ok(catalogue.browse(by(grouping, order), place).papers.some(paper => paper.id === id));
        }
      });
    }
  }
});
