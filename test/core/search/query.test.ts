import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { SHELF } from './papers';

describe('the query language', () => {
  const index = new SearchIndex();
  index.add(SHELF);
  const ids = (query: string) => index.search(query).map(hit => hit.paper.id);

  for (const [query, expected] of [
    ['author:he', ['he']],
    ['author:hend', ['unio4']],
    ['author:"kun lei"', ['unio4']],
    ['year:2022', ['distil', 'nevis']],
    ['year:202 learning', ['he', 'unio4', 'nevis']],
    ['year:>2022', ['gap', 'tacsl', 'unio4']],
    ['year:<=2017', ['vaswani']],
    ['year:2020..2021', ['he', 'pre']],
    ['venue:iclr', ['unio4', 'he']],
    ['has:doi', ['he']],
    ['has:arxiv', ['tacsl']],
    ['topic:distil', ['distil']],
    ['"all you need"', ['vaswani']],
    ['learning -stream -author:lei', ['he']],
    ['-year:2010..2023', ['gap', 'tacsl']],
  ] as const) {
    it(`reads ${query}`, () => {
      assert.deepEqual([...ids(query)].sort(), [...expected].sort());
    });
  }

  for (const unfinished of ['year:', 'year:>', 'author:', '"', '-', 'has:do', '-"', 'year:..', 'topic:""']) {
    it(`is not emptied by an unfinished ${unfinished}`, () => {
      assert.deepEqual(ids(`sim2real ${unfinished}`), ids('sim2real '));
    });
  }

  it('searches an unknown filter as text', () => {
    assert.equal(ids('colour:attention')[0], 'vaswani');
  });

  it('searches a phrase that no paper has as words', () => {
    assert.equal(ids('"attention need"')[0], 'vaswani');
  });

  it('takes quotes and dashes in a pasted text for punctuation', () => {
    const pasted =
      'Their "unseen phrase" says -attention that a network of attention is all that one may ever need';
    assert.equal(ids(pasted)[0], 'vaswani');
  });

  it('asks the library for the names of topics', () => {
    const named = new SearchIndex(paper =>
      paper.topics.map(topic => (topic === 'peft' ? 'Adapters and LoRA' : topic)),
    );
    named.add(SHELF);
    assert.deepEqual(
      named.search('topic:lora').map(hit => hit.paper.id),
      ['he'],
    );
  });
});
