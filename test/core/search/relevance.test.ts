import assert from 'node:assert/strict';
import { bundledLibrary } from '../../support/bundledPapers';
import { reciprocalRank, relevanceQueries } from '../../support/relevanceQueries';

/** As measured, less a margin of 0.03. Kinds of a dozen queries are held only where every query succeeds. */
const LEAST = 0.935;
const ALWAYS_FOUND = ['acronym', 'author', 'prefix', 'typo', 'words'];

describe('the ranking of the bundled papers', () => {
  const library = bundledLibrary();
  const checking = relevanceQueries().filter(query => query.half === 'checking');

  function successOf(kinds: readonly string[]): number {
    const asked = checking.filter(query => kinds.includes(query.kind));
    const right = asked.filter(query => {
      const titles = library.search(query.query, { limit: 1 }).map(hit => hit.paper.title);
      return reciprocalRank(titles, query) === 1;
    });
    return right.length / asked.length;
  }

  it('puts the right paper first for most queries', () => {
    assert.ok(successOf([...new Set(checking.map(query => query.kind))]) >= LEAST);
  });

  for (const kind of ALWAYS_FOUND) {
    it(`puts the right paper first for nearly every query of the kind "${kind}"`, () => {
      assert.ok(successOf([kind]) >= 0.88);
    });
  }
});
