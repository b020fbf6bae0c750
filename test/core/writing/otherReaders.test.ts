import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEntries, applyEdit, createLibrary, type Paper } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { otherReaders } from '../../support/otherReaders';
import { paperInput } from '../../support/papers';

/** What Lectern writes into an empty file for papers, and the keys that it gives them. */
function written(papers: readonly Paper[]): { readonly text: string; readonly keys: readonly string[] } {
  const added = addEntries('', papers);
  assert.ok(added?.edit);
  return { text: applyEdit('', added.edit), keys: added.keys };
}

/** Two hyphens and a dash are the same to TeX, and so is white space of every kind and length. */
const asTex = (title: string) => title.replace(/---/g, '—').replace(/--/g, '–').replace(/\s+/g, ' ').trim();

const nasty = fc.constantFrom(
  ...'{}\\%#$&_^~@"\'=,;:()<>[]|'.split(''),
  ...[
    'é',
    'ß',
    'Ω',
    '中文',
    '–',
    '“',
    '”',
    'TeX',
    'GPT-4',
    '3D',
    'iPhone',
    'and',
    'others',
    '\\cite{a}',
    '@misc{',
  ],
);
const words = fc
  .array(fc.oneof(nasty, fc.constantFrom('learning', 'to', 'Fly', 'a')), { minLength: 1, maxLength: 8 })
  .chain(parts => fc.constantFrom(' ', '').map(between => parts.join(between)))
  // TeX prints two as a quotation mark; the readers do not agree on that.
  .map(text => text.replace(/'{2,}/g, "'"));
const papers = fc
  .uniqueArray(fc.tuple(words, words, words, words), {
    minLength: 1,
    maxLength: 4,
    selector: ([title]) => title,
  })
  .map(
    found =>
      createLibrary(
        found.map(([title, family, given, venue], place) =>
          paperInput({
            title: `Paper ${place} ${title}`,
            authors: [{ given, family: `F ${family}` }, { family }],
            venue,
            year: 2000 + place,
          }),
        ),
      ).papers,
  );

describe('What Lectern writes into a .bib file', () => {
  for (const { name, read, drops } of otherReaders) {
    it(`is read by ${name} with all keys and titles of the bundled papers`, () => {
      const all = bundledLibrary().papers;
      const { text, keys } = written(all);
      assert.deepEqual(
        read(text).map(({ key, title }) => [key, asTex(title)]),
        all.map(({ title }, place) => [keys[place], asTex(title)]),
      );
    });

    it(`is read by ${name} whatever stands in titles and names`, () => {
      fc.assert(
        fc.property(papers, some => {
          const { text, keys } = written(some);
          assert.deepEqual(
            read(text).map(({ key, title }) => [key, asTex(title)]),
            some.map(({ title }, place) => [keys[place], asTex(title.replace(drops, ''))]),
          );
        }),
        { numRuns: 300 },
      );
    });
  }
});
