import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { runAtOnce } from '../../../src/core/util/steps';
import { paper } from './papers';

const papers = [
  paper('cat1', 'Cats and Kittens', 'A method for whiskers and fur. Kittens purr.'),
  paper('cat2', 'Whiskers', 'A method for fur, kittens and purring.'),
  paper('dog1', 'Hounds', 'A method for barking puppies with tails.'),
  paper('dog2', 'Puppies', 'A method for barking hounds with tails.'),
];

describe('related', () => {
  it('prefers papers of one subject over papers that share common words, and says why', () => {
    const index = new SearchIndex();
    index.add(papers);
    const [nearest] = index.related(papers[0]!, { limit: 1 });
    assert.equal(nearest?.paper.id, 'cat2');
    assert.ok(nearest.shared.includes('whiskers'));
    assert.ok(!nearest.shared.includes('for'));
  });

  it('names no words that say nothing', () => {
    const index = new SearchIndex();
    const [one, other] = ['one', 'other'].map(id => paper(id, id, 'With no fur, 0.77 of 10000 whiskers.'));
    index.add([...papers, one!, other!]);
    assert.deepEqual(index.related(one!, { limit: 1 })[0]?.shared.toSorted(), ['fur', 'whiskers']);
  });

  it('never names the paper itself and takes papers from outside', () => {
    const index = new SearchIndex();
    index.add(papers.slice(1));
    assert.equal(index.related(papers[0]!)[0]?.paper.id, 'cat2');
    assert.ok(!index.related(papers[1]!).some(({ paper: { id } }) => id === 'cat2'));
  });

  it('gives the same after storing and restoring what was learnt', () => {
    const index = new SearchIndex();
    index.add(papers);
    index.prepare();
    const restored = runAtOnce(SearchIndex.restore(runAtOnce(index.store(papers)), papers));
    assert.deepEqual(restored.related(papers[0]!), index.related(papers[0]!));
  });
});
