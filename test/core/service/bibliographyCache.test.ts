import assert from 'node:assert/strict';
import { BibliographyCache } from '../../../src/core/service/bibliographyCache';

const text = (number: number) => `@misc{key, title = {Version ${number}}}`;
const version = (number: number) => ({ name: '/paper/references.bib', text: text(number) });
const fileOf = (number: number) => ({ name: `/paper/${number}.bib`, text: text(number) });

describe('BibliographyCache', () => {
  it('reads a dozen files once, in whatever order they are asked for', () => {
    const cache = new BibliographyCache();
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const first = numbers.map(number => cache.parse(fileOf(number)));
    assert.deepEqual(
      [...numbers, ...numbers.toReversed()].map(number => cache.parse(fileOf(number)) === first[number]),
      [...numbers, ...numbers].map(() => true),
    );
  });

  it('reads a text without a name once', () => {
    const cache = new BibliographyCache();
    assert.equal(cache.parse(text(0)), cache.parse(text(0)));
  });

  it('keeps of a file that is edited its last version alone', () => {
    const cache = new BibliographyCache();
    const [first, other] = [cache.parse(version(0)), cache.parse(fileOf(0))];
    cache.parse(version(1));
    assert.notEqual(cache.parse(version(0)), first);
    assert.equal(cache.parse(fileOf(0)), other);
    const library = cache.libraryOf([version(0), fileOf(0)]);
    assert.equal(cache.libraryOf([version(0), fileOf(0)]), library);
    cache.libraryOf([version(1), fileOf(0)]);
    assert.notEqual(cache.libraryOf([version(0), fileOf(0)]), library);
  });
});
