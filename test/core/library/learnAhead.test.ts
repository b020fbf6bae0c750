import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';

const PAPERS = bundledLibrary().papers;
const LONG = 'average the weights of several fine tuned models without any further training';

/** Takes up to `most` steps. */
function take(steps: Iterator<unknown>, most: number): void {
  for (let step = 0; step < most && steps.next().done !== true; step++) {
    continue;
  }
}

const found = (library: ReturnType<typeof createLibrary>) =>
  library.search(LONG).map(({ paper }) => paper.id);

describe('Library.learnAhead', () => {
  it('finds the same in the end as when it is learnt at once', () => {
    const library = createLibrary(PAPERS);
    take(library.learnAhead(), Infinity);
    assert.deepEqual(found(library), found(createLibrary(PAPERS)));
  });

  it('lets nobody wait: until it is done, papers are found by their words', () => {
    const library = createLibrary(PAPERS);
    const steps = library.learnAhead();
    take(steps, 1);
    assert.deepEqual(library.related(PAPERS[0]!), []);
    assert.ok(found(library).length > 0);
    take(steps, Infinity);
    assert.ok(library.related(PAPERS[0]!).length > 0);
  });

  it('starts anew when papers come meanwhile', () => {
    const [first, ...others] = PAPERS;
    const library = createLibrary(others);
    const steps = library.learnAhead();
    take(steps, 100);
    library.add([first!]);
    take(steps, Infinity);
    assert.deepEqual(library.related(first!), []);
    take(library.learnAhead(), Infinity);
    assert.ok(library.related(first!).length > 0);
  });
});
