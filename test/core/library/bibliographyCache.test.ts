import assert from 'node:assert/strict';
import { BibliographyCache } from '../../../src/core/library/bibliographyCache';

const version = (number: number) => `@misc{key, title = {Version ${number}}}`;

describe('BibliographyCache', () => {
  it('reads the texts of a dozen files once, in whatever order they are asked for', () => {
    const cache = new BibliographyCache();
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const first = numbers.map(number => cache.parse(version(number)));
    assert.deepEqual(
      [...numbers, ...numbers.toReversed()].map(number => cache.parse(version(number)) === first[number]),
      [...numbers, ...numbers].map(() => true),
    );
  });

  it('does not keep all that a file has been while it was edited', () => {
    const cache = new BibliographyCache();
    const first = cache.parse(version(0));
    for (let number = 1; number <= 50; number++) {
      cache.parse(version(number));
    }
    assert.notEqual(cache.parse(version(0)), first);
  });
});
