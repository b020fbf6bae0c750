import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import type { TextRange } from '../../../src/core';
import { paper, SHELF } from './papers';

const cut = (text: string, ranges: readonly TextRange[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

function only(title: string, abstract: string, query: string) {
  const index = new SearchIndex();
  index.add([paper('only', title, abstract)]);
  const hit = index.search(query)[0];
  assert.ok(hit);
  const { sentence } = hit.matches;
  return {
    title: cut(title, hit.matches.title),
    abstract: cut(abstract, hit.matches.abstract),
    sentence: sentence && abstract.slice(sentence.start, sentence.end),
  };
}

describe('why a paper matched', () => {
  it('marks stems, half-typed words, misspelt words and compounds as they are written', () => {
    assert.deepEqual(only('Pre-Training of Élan', 'Trained quickly.', 'pretraining').title, ['Pre-Training']);
    assert.deepEqual(only('Distilling Data', 'Distillation of data', 'distilled').abstract, ['Distillation']);
    assert.deepEqual(only('Distilling Data', '', 'disti').title, ['Distilling']);
    assert.deepEqual(only('Trajectory Matching', '', 'trajetcory ').title, ['Trajectory']);
    assert.deepEqual(only('Sim-to-Real Gaps', '', 'sim2real ').title, ['Sim-to-Real']);
    assert.deepEqual(only('The Élan of Čížek', '', 'cizek').title, ['Čížek']);
  });

  it('gives the whole sentence that has most of the query', () => {
    const abstract =
      'Models grow, e.g. in size. Smith et al. show that Fig. 2 has a loss of 0.5 on unseen tasks. Tasks end.';
    assert.equal(
      only('Nothing', abstract, 'loss on unseen tasks').sentence,
      'Smith et al. show that Fig. 2 has a loss of 0.5 on unseen tasks.',
    );
  });

  it('gives places in order, apart from each other and inside the text', () => {
    const index = new SearchIndex();
    index.add(SHELF);
    const words = fc.constantFrom(
      'pre-training',
      'sim2real',
      'a',
      'learn',
      'tac sl',
      'dataset',
      'he',
      'uni-o4',
      'optim',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), parts => {
        for (const { paper: found, matches } of index.search(parts.join(' '))) {
          for (const [text, ranges] of [
            [found.title, matches.title],
            [found.abstract, matches.abstract],
          ] as const) {
            let last = 0;
            for (const { start, end } of ranges) {
              assert.ok(last <= start && start < end && end <= text.length);
              last = end;
            }
          }
        }
      }),
    );
  });
});
