import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, EntryFile } from '../../../src/core';
import { UniqueKeys } from '../../../src/core/paper/uniqueKeys';
import { paperInput } from '../../support/papers';

/** The letters behind the stem that its number has: the definition, which tries them all. */
function lettersOf(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : lettersOf(Math.floor(count / 26)) + last;
}

function firstUntaken(stem: string, taken: ReadonlySet<string>): string {
  let key = stem;
  for (let count = 1; taken.has(key); count++) {
    key = stem + lettersOf(count);
  }
  return key;
}

/** Stems that are keys of each other, so that their letters meet. */
const stem = fc.constantFrom('x', 'xb', 'xba', 'xbb', 'x1', '', 'b', 'X');
const step = fc.oneof(
  fc.record({ act: fc.constant('make' as const), stem, times: fc.constantFrom(1, 2, 30, 700) }),
  fc.record({ act: fc.constant('take' as const), stem, count: fc.nat(800) }),
  fc.record({ act: fc.constant('release' as const), place: fc.nat(), times: fc.constantFrom(1, 3, 100) }),
);

describe('UniqueKeys', () => {
  it('goes on with b, c … z, ba when keys are taken', () => {
    const taken = new Set<string>();
    const unique = new UniqueKeys(key => taken.has(key));
    const made = Array.from({ length: 28 }, () => {
      const key = unique.of('he2021towards');
      taken.add(key);
      return key.slice('he2021towards'.length);
    });
    assert.deepEqual(
      [made[0], made[1], made[2], made[25], made[26], made[27]],
      ['', 'b', 'c', 'z', 'ba', 'bb'],
    );
  });

  it('gives the first key that is free, whatever came, went and was taken before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), steps => {
        const taken = new Set<string>();
        const unique = new UniqueKeys(key => taken.has(key));
        for (const each of steps) {
          if (each.act === 'make') {
            for (let time = 0; time < each.times; time++) {
              const key = unique.of(each.stem);
              assert.equal(key, firstUntaken(each.stem, taken));
              taken.add(key);
            }
          } else if (each.act === 'take') {
            taken.add(each.count === 0 ? each.stem : each.stem + lettersOf(each.count));
          } else {
            const keys = [...taken];
            for (let time = 0; time < each.times && keys.length > 0; time++) {
              const [key = ''] = keys.splice((each.place + time * 7) % keys.length, 1);
              taken.delete(key);
              unique.release(key);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks a few times for each key of one stem, also when they come and go in any order', () => {
    const taken = new Set<string>();
    let asked = 0;
    const unique = new UniqueKeys(key => {
      asked++;
      return taken.has(key);
    });
    for (let time = 0; time < 3000; time++) {
      taken.add(unique.of('paper'));
    }
    const keys = [...taken].map((key, place) => ({ key, rank: (place * 7919) % 3000 }));
    for (const { key } of keys.sort((a, b) => a.rank - b.rank)) {
      taken.delete(key);
      unique.release(key);
      taken.add(unique.of('paper'));
    }
    assert.equal(taken.size, 3000);
    assert.ok(asked < 10 * 3000, String(asked));
  });
});

describe('Papers of one key', () => {
  const keysOf = (papers: Iterable<{ readonly citationKey: string }>) =>
    [...papers].map(({ citationKey }) => citationKey);

  it('have keys of their own in a library, also after some are gone', () => {
    const papers = ['a', 'b', 'c', 'd'].map(id => paperInput({ id, title: 'Editorial' }));
    const library = createLibrary([paperInput({ id: 'own', citationKey: 'editorialc' }), ...papers]);
    assert.deepEqual(keysOf(library.papers).slice(1), [
      'editorial',
      'editorialb',
      'editoriald',
      'editoriale',
    ]);
    library.remove([paperInput({ id: 'own' }), paperInput({ id: 'b' })]);
    const added = ['e', 'f', 'g'].map(id => paperInput({ id, title: 'Editorial' }));
    assert.deepEqual(keysOf(library.add(added)), ['editorialb', 'editorialc', 'editorialf']);
  });

  it('keep a key that another paper of the library has, too', () => {
    const same = ['a', 'b'].map(id => paperInput({ id, citationKey: 'editorial', title: 'Editorial' }));
    const library = createLibrary(same);
    library.remove([paperInput({ id: 'a' })]);
    assert.deepEqual(keysOf(library.add([paperInput({ id: 'c', title: 'Editorial' })])), ['editorialb']);
  });

  it('have keys that BibTeX tells apart in a file', () => {
    const keys = ['Same', 'same', 'SAME', 'sameb'];
    const { papers } = createLibrary(keys.map((citationKey, id) => paperInput({ id: `${id}`, citationKey })));
    const file = new EntryFile();
    file.add(papers);
    assert.deepEqual(
      [...file.text().matchAll(/^@\w+\{([^,]*)/gm)].map(([, key]) => key),
      ['Same', 'sameb', 'SAMEc', 'samebb'],
    );
  });
});
