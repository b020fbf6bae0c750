import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { runAtOnce } from '../../../src/core/util/steps';
import { paper, SHELF } from './papers';

function shelf(): SearchIndex {
  const index = new SearchIndex();
  index.add(SHELF);
  return index;
}

const stored = (index: SearchIndex) => runAtOnce(index.store(SHELF));

const ids = (index: SearchIndex, query: string, limit = 20) =>
  index.search(query, { limit }).map(hit => hit.paper.id);

describe('SearchIndex', () => {
  const index = shelf();

  for (const [query, first] of [
    ['tac sl', 'tacsl'],
    ['tacsl', 'tacsl'],
    ['nevis22', 'nevis'],
    ['nevis 22', 'nevis'],
    ['uni o4', 'unio4'],
    ['unio4', 'unio4'],
    ['sim-to-real language', 'gap'],
    ['sim to real touch', 'tacsl'],
    ['sim2real sensor', 'tacsl'],
    ['pretraining', 'pre'],
    ['pre training', 'pre'],
    ['pre-trained transformer', 'pre'],
    ['dataset distil', 'distil'],
    ['distilling datasets', 'distil'],
    ['distilation', 'distil'],
    ['optimizing behavior', 'distil'],
    ['analyze', 'distil'],
    ['modeling masked image', 'pre'],
    ['he unified view', 'he'],
    ['vaswani 2017', 'vaswani'],
    ['attention is all you need', 'vaswani'],
  ] as const) {
    it(`answers "${query}" with ${first} first`, () => {
      assert.equal(ids(index, query)[0], first);
    });
  }

  it('puts an exact title first, whatever else has its words', () => {
    const crowded = shelf();
    crowded.add([
      paper('exact', 'Deep Learning'),
      paper('more', 'Deep Deep Learning Learning', 'Deep learning, deep learning and deep learning.'),
      paper('longer', 'Deep Learning of Deep Learning', 'Deep learning.'),
    ]);
    assert.equal(ids(crowded, 'deep learning')[0], 'exact');
  });

  it('completes the last word while it may still grow, and a word that no paper has anywhere', () => {
    assert.equal(ids(index, 'visuot')[0], 'tacsl');
    assert.deepEqual(ids(index, 'langu bri'), ids(index, 'language bridge'));
    assert.notDeepEqual(ids(index, 'he'), ids(index, 'he '));
  });

  it('returns sorted, unique hits within the limit for any string', () => {
    const words = fc.constantFrom(
      'pre',
      'training',
      '"',
      '-',
      'year:',
      'author:he',
      'sim2real',
      ' ',
      ':',
      '2021',
      'é',
      '\u0000',
    );
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(queries, fc.nat(12), (query, limit) => {
        const hits = index.search(query, { limit });
        assert.ok(hits.length <= limit);
        assert.equal(new Set(hits.map(hit => hit.paper.id)).size, hits.length);
        hits.slice(1).forEach((hit, place) => assert.ok(hit.score <= (hits[place]?.score ?? 0)));
      }),
    );
  });

  it('ranks as before once papers were added and removed', () => {
    const words = fc.constantFrom(
      'sim',
      'real',
      'pre-training',
      'attention',
      'distillation',
      'novel',
      'he',
      'sim2real',
    );
    const texts = fc.array(words, { maxLength: 12 }).map(parts => parts.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 6 }), texts, (others, query) => {
        const changed = shelf();
        const visitors = others.map(([title, abstract], place) => paper(`visitor${place}`, title, abstract));
        changed.add(visitors);
        changed.remove(visitors);
        assert.deepEqual(changed.search(query), index.search(query));
      }),
      { numRuns: 50 },
    );
  });

  it('replaces a paper that is added again', () => {
    const changed = shelf();
    changed.add([paper('tacsl', 'Something Else Entirely')]);
    assert.deepEqual(ids(changed, 'visuotactile'), []);
    assert.deepEqual(ids(changed, 'something else entirely'), ['tacsl']);
  });

  it('finds after any coming and going what a new index finds', () => {
    const shuffled = fc.array(fc.tuple(fc.boolean(), fc.subarray([...SHELF]), fc.boolean()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(shuffled, changes => {
        const changed = new SearchIndex();
        const here = new Set<string>();
        for (const [isComing, some, isTidied] of changes) {
          changed[isComing ? 'add' : 'remove'](some);
          some.forEach(({ id }) => (isComing ? here.add(id) : here.delete(id)));
          if (isTidied) {
            changed.prepare();
          }
        }
        const fresh = new SearchIndex();
        fresh.add(SHELF.filter(({ id }) => here.has(id)));
        for (const query of [
          'sim to real',
          'distil',
          'modelin masked',
          'visuotactil',
          'pre-training',
          'author:he',
        ]) {
          assert.deepEqual(changed.search(query), fresh.search(query));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same results after storing and restoring', () => {
    const restored = runAtOnce(SearchIndex.restore(stored(shelf()), SHELF));
    for (const query of ['sim2real', 'pre train', 'distilation', 'year:2022', 'he unified']) {
      assert.deepEqual(restored.search(query), index.search(query));
    }
    restored.remove(SHELF.slice(0, 1));
    assert.deepEqual(ids(restored, 'visuotactile'), []);
  });

  it('refuses a stored index of other papers', () => {
    assert.throws(() => runAtOnce(SearchIndex.restore(stored(shelf()), SHELF.slice(1))));
  });
});
