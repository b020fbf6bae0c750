import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collectPapers } from '../../../src/core/formats/parsedPapers';
import { type KnownEntries, type PaperEntry, parseBibtex, readBibtex } from '../../../src/core';

const readWith = (text: string, known: KnownEntries) => collectPapers(readBibtex(text, known));

function knownOf(text: string): Map<string, PaperEntry> {
  return new Map(parseBibtex(text).entries.map(entry => [entry.paper.id ?? '', entry]));
}

/** The ids of the entries of `text` whose papers were taken from the reading of `former`. */
function recalled(former: string, text: string): string[] {
  const known = knownOf(former);
  const entries = readWith(text, id => known.get(id)).entries;
  assert.deepEqual(entries, parseBibtex(text).entries);
  return entries.flatMap(({ paper }) => (known.get(paper.id ?? '')?.paper === paper ? [paper.id ?? ''] : []));
}

const FILE = `@string{j = "Journal"}
@article{a, title = {A}, journal = j, month = may}
@article{b, title = "B", year = 2001}
@inproceedings{c, title = {C}, crossref = {p}}
@misc{d, title = {D}, xdata = {x}}
@proceedings{p, title = {P}}
@xdata{x, year = 2002}
`;

describe('readBibtex with what an earlier reading gave', () => {
  it('takes every entry of an unchanged file from it, wherever it stands', () => {
    assert.deepEqual(recalled(FILE, `% moved\n\n${FILE}`), ['a', 'b', 'c', 'd', 'p']);
  });

  it('reads what has changed in itself, in an abbreviation or in a parent', () => {
    const after = (from: string, to: string) => recalled(FILE, FILE.replace(from, to));
    assert.deepEqual(after('{A}', '{A!}'), ['b', 'c', 'd', 'p']);
    assert.deepEqual(after('"Journal"', '"Review"'), ['b', 'c', 'd', 'p']);
    assert.deepEqual(after('@string{j = "Journal"}', ''), ['b', 'c', 'd', 'p']);
    assert.deepEqual(after('{P}', '{Proc}'), ['a', 'b', 'd']);
    assert.deepEqual(after('2002', '2003'), ['a', 'b', 'c', 'p']);
    assert.deepEqual(after('@xdata{x', '@xdata{y'), ['a', 'b', 'c', 'p']);
    assert.deepEqual(after('@proceedings{p', '@string{may = "5"}\n@proceedings{p'), [
      'a',
      'b',
      'c',
      'd',
      'p',
    ]);
    assert.deepEqual(after('@article{a', '@string{may = "5"}\n@article{a'), ['b', 'c', 'd', 'p']);
  });

  it('reads what leads another set now', () => {
    assert.deepEqual(recalled(FILE, `${FILE}@set{s, entryset = {b, a}}`), ['a', 'c', 'd', 'p']);
  });

  it('numbers repeated keys by where they stand now', () => {
    const [one, two] = ['@misc{k, title = {One}}\n', '@misc{k, title = {Two}}\n'];
    assert.deepEqual(recalled(one + two, one + two), ['k', 'k (2)']);
    assert.deepEqual(recalled(one + two, two + one), []);
    assert.deepEqual(recalled(one + two, one), ['k']);
  });

  it('reads each time what has something wrong with it', () => {
    for (const entry of [
      '@misc{k, title = {T}',
      '@misc{k, title = {T}, title = {U}}',
      '@misc{k, title = {T}, journal = nowhere}',
      '@misc{k, title = {\\{}}',
    ]) {
      assert.deepEqual(recalled(entry, entry), [], entry);
      assert.equal(readWith(entry, id => knownOf(entry).get(id)).problems.length > 0, true, entry);
    }
  });

  it('gives the same as without it after any edit', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        checkEdits,
      ),
      { numRuns: 1500 },
    );
  });
});

const key = fc.constantFrom('k', 'l', 'p', 'P', 'x', 'k (2)', 'k)');
const value = fc.constantFrom(
  '{One}',
  '"Two"',
  'j',
  'may',
  '2001',
  'j # { of } # i',
  '{A {B} \\"{o} @misc{k, a = {}}',
  '"a {"} b"',
  '{\\{}',
  '{',
  '',
);
const field = fc
  .tuple(fc.constantFrom('title', 'year', 'journal', 'ids', 'booktitle', 'author'), value)
  .map(([name, text]) => `${name} = ${text}`);
const parent = fc
  .tuple(fc.constantFrom('crossref', 'xdata'), key)
  .map(([name, other]) => `${name} = {${other}}`);
const entryText = fc
  .tuple(
    fc.constantFrom('misc', 'inproceedings', 'proceedings', 'xdata', 'set', 'comment'),
    key,
    fc.array(fc.oneof({ arbitrary: field, weight: 4 }, { arbitrary: parent, weight: 1 }), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([type, name, fields, isRound]) => {
    const inner = [name, 'title = {T}', ...fields].join(', ');
    return isRound ? `@${type}(${inner})` : `@${type}{${inner}}`;
  });
const piece = fc.oneof(
  { arbitrary: entryText, weight: 6 },
  {
    arbitrary: fc.constantFrom(
      '@string{j = "Journal"}',
      '@string{j = "Review", i = j}',
      '@string{may = {5}}',
      '@set{s, entryset = {k, l}}',
      '@set{t, entryset = {l}}',
      '\n% ',
      '\n',
      '@comment{',
      '}',
      '@article k',
      'me',
    ),
    weight: 3,
  },
);

type Edit = (pieces: readonly string[]) => string[];
const place = fc.nat(11);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, piece).map(
    ([at, text]): Edit =>
      pieces =>
        pieces.toSpliced(at, 0, text),
  ),
  fc.tuple(place, piece).map(
    ([at, text]): Edit =>
      pieces =>
        pieces.toSpliced(at, 1, text),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      pieces =>
        pieces.toSpliced(from, 1).toSpliced(to, 0, ...pieces.slice(from, from + 1)),
  ),
  fc.tuple(place, fc.nat(60), fc.constantFrom('', '{', '}', '"', ',', '@', '=', ' ', 'k')).map(
    ([at, offset, text]): Edit =>
      pieces =>
        pieces.map((one, index) =>
          index === at ? one.slice(0, offset) + text + one.slice(offset + 1) : one,
        ),
  ),
);

/** What is known grows from reading to reading, as in a library that keeps entries that were damaged since. */
function checkEdits(pieces: readonly string[], edits: readonly Edit[]): void {
  const known = new Map<string, PaperEntry>();
  const former = [...pieces];
  for (const apply of [(same: readonly string[]) => [...same], ...edits]) {
    former.splice(0, former.length, ...apply(former));
    const text = former.join('\n');
    const found = readWith(text, id => known.get(id));
    assert.deepEqual(found, parseBibtex(text));
    found.entries.forEach(entry => known.set(entry.paper.id ?? '', entry));
  }
}
