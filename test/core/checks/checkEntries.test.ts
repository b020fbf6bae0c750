import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, checkEntries, createLibrary, PaperRecords, parseBibtex } from '../../../src/core';
import { paperInput } from '../../support/papers';

const papers = [
  paperInput({
    title: 'BERT Learns to Fly: A Study',
    alsoTitled: ['Flying BERT'],
    authors: [{ given: 'Ann', family: 'Smith' }],
    year: 2021,
    venue: 'ICLR 2021',
    doi: '10.1000/fly',
    arxivId: '2101.00001',
  }),
];
const library = createLibrary(papers);
const records = new PaperRecords(library);
const check = (text: string, cited?: readonly string[]) =>
  checkEntries(text, { records, ...(cited ? { cited: new Set(cited) } : {}) });
const told = (text: string, cited?: readonly string[]) =>
  check(text, cited).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

/** The text with what the library says. */
function corrected(text: string): string {
  const edits = check(text).flatMap(found =>
    found.kind === 'differentEntry' && found.edit ? [found.edit] : [],
  );
  return edits.reverse().reduce((result, edit) => applyEdit(result, edit), text);
}

describe('checkEntries', () => {
  describe('compares entries with the papers of their DOI or arXiv id', () => {
    for (const [before, after] of [
      [
        'title = {BERT Learns to Fyl}, doi = {10.1000/FLY}',
        'title = {{BERT} Learns to Fly: A Study}, doi = {10.1000/FLY}',
      ],
      [
        'title = "To Fly" # x,\n  eprint={2101.00001}',
        'title = {{BERT} Learns to Fly: A Study},\n  eprint={2101.00001}',
      ],
      ['title={Flying BERT}, year = 2020, booktitle={ICLR}, doi={10.1000/fly}', undefined],
    ] as const) {
      it(before, () => {
        const text = `% {\n@misc(a,\n  ${before}\n)\n`;
        const expected = after === undefined ? text.replace('2020', '2021') : text.replace(before, after);
        assert.equal(corrected(text), expected);
        assert.deepEqual(told(corrected(text)), []);
      });
    }

    for (const year of ['{2020}', '"2020"', '2020', '{{2020}}']) {
      it(`by their years: ${year}`, () => {
        const text = `@inproceedings{a, booktitle={ICLR}, title={Flying BERT}, year=${year}, doi={10.1000/fly}}`;
        assert.deepEqual(told(text), [`differentEntry ${year}`]);
        assert.equal(corrected(text), text.replace('2020', '2021'));
      });
    }

    for (const [what, text] of [
      ['other capitals and signs', '@misc{a, title={{Bert} learns to fly---a study}, doi={10.1000/fly}}'],
      ['no subtitle', '@misc{a, title={BERT Learns to Fly}, doi={10.1000/fly}}'],
      ['no identifier', '@misc{a, title={BERT Learns to Fyl}, author={Smith, Ann}}'],
      ['the year of the preprint', '@misc{a, title={Flying BERT}, year=2020, eprint={2101.00001}}'],
    ] as const) {
      it(`and accepts ${what}`, () => assert.deepEqual(told(text), []));
    }

    it('and changes no date with a month, and no title with a subtitle of its own', () => {
      const text =
        '@article{a, journal={ICLR}, title={Fyling}, subtitle={BERT}, date={2020-05}, doi={10.1000/fly}}';
      assert.deepEqual(told(text), ['differentEntry {Fyling}', 'differentEntry {2020-05}']);
      assert.equal(corrected(text), text);
    });

    it('as they came with the library, when the reader has the entry there, too', () => {
      const merged = createLibrary([
        { ...papers[0]!, id: library.papers[0]!.id, title: 'BERT Learns to Fyl' },
      ]);
      const text = '@misc{a, title={BERT Learns to Fyl}, doi={10.1000/fly}}';
      assert.deepEqual(checkEntries(text, { records: new PaperRecords(merged) }), []);
      const [found] = checkEntries(text, { records: new PaperRecords(merged, library.papers) });
      assert.equal(found?.kind === 'differentEntry' && found.expected, 'BERT Learns to Fly: A Study');
      const without = new PaperRecords(createLibrary([]), library.papers);
      assert.deepEqual(checkEntries(text, { records: without }), []);
    });
  });

  it('tells of papers that are there twice, at the later key', () => {
    const entry = (key: string, more = '') =>
      `@misc{${key}, title={Of Wind and Sand}, author={Li, Bo}${more}}\n`;
    const text = entry('a') + entry('b') + entry('a');
    assert.deepEqual(told(text), ['duplicateEntry b']);
    const [found] = check(text);
    assert.ok(found?.kind === 'duplicateEntry');
    assert.deepEqual([found.otherKey, found.other], ['a', { start: 6, end: 7 }]);
    assert.deepEqual(told(entry('a', ', doi={10.1000/a}') + entry('b', ', doi={10.1000/b}')), []);
  });

  it('tells of entries that nobody cites, when some are cited', () => {
    const [a, b, c] = [
      '@misc{a, crossref={b}, title={A}}',
      '@book{b, title={B}}',
      '@misc{c, ids={d}, title={C}}',
    ];
    const text = `${a}\n${b}\n${c}`;
    assert.deepEqual(told(text, ['a']), [`unusedEntry ${c}`]);
    assert.deepEqual(told(text, ['d']), [`unusedEntry ${a}`]);
    assert.deepEqual(told(text, ['x']), []);
    assert.deepEqual(told(text), []);
  });

  describe('takes out an entry that is there twice or not cited', () => {
    for (const [where, before, after] of [
      ['between two', '@misc{a}\n\n@misc{b,\n  title={B}\n}\n\n@misc{c}\n', '@misc{a}\n\n@misc{c}\n'],
      ['first', '% x\r\n@misc{b}\r\n\r\n@misc{a}', '% x\r\n@misc{a}'],
      ['last', '@misc{a}\n\t@misc{b}, ', '@misc{a}\n'],
      ['on a line with others', '@misc{a} @misc{b} % x\n', '@misc{a}  % x\n'],
    ] as const) {
      it(where, () => {
        const [found] = check(before, ['a', 'c']);
        assert.ok(found?.kind === 'unusedEntry');
        assert.equal(applyEdit(before, found.edit), after);
      });
    }

    it('and keeps the one that it repeats', () => {
      const entry = (key: string) => `@misc{${key}, title={Of Wind and Sand}, author={Li, Bo}}\n`;
      const [found] = check(entry('a') + entry('b'));
      assert.ok(found?.kind === 'duplicateEntry');
      assert.equal(applyEdit(entry('a') + entry('b'), found.edit), entry('a'));
    });
  });

  it('corrects any entry so that it can be read, and moves no other byte', () => {
    const value = fc.constantFrom(
      '{Fyl}',
      '"Fyl"',
      '{a {b} c}',
      '{}',
      '2020',
      'x # {Fyl}',
      '{Fyl} % {',
      '"a {"} b"',
    );
    const field = fc.tuple(fc.constantFrom('title', 'year', 'doi', 'note', 'Title'), value);
    fc.assert(
      fc.property(
        fc.array(field, { maxLength: 5 }),
        fc.constantFrom(', ', ',\r\n\t', ' ,\n%c\n'),
        (fields, gap) => {
          const written = ['doi = {10.1000/fly}', ...fields.map(([name, text]) => `${name} = ${text}`)];
          const text = `@misc{other, title={O}}\n@article{a,${written.join(gap)}\n}\n@misc{last, title={L}}`;
          for (const found of check(text)) {
            if (found.kind === 'differentEntry' && found.edit) {
              const after = applyEdit(text, found.edit);
              const { edit } = found;
              assert.equal(after.slice(0, edit.start), text.slice(0, edit.start));
              assert.equal(after.slice(edit.start + edit.text.length), text.slice(edit.end));
              assert.deepEqual(
                parseBibtex(after).papers.map(paper => paper.citationKey),
                ['other', 'a', 'last'],
              );
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('survives any text', () => {
    const signs = fc.constantFrom(
      ...'@{}(),="%#\\\n a1'.split(''),
      '@misc{a,',
      'title = {',
      'doi={10.1000/fly}',
      'year=',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        assert.ok(
          check(text, ['a']).every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
