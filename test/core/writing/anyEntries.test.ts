import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, parseBibliography } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { added, swim } from './addedEntries';

describe('addEntries in any format', () => {
  const { papers } = bundledLibrary();
  const some = fc.uniqueArray(fc.constantFrom(...papers), { minLength: 1, maxLength: 3 });
  const plain = (title = '') => title.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const items = fc.array(
    fc.record({
      id: fc.string(),
      title: fc.string(),
      note: fc.constantFrom('a\nb', '{"', ']}', '# x', '- y'),
    }),
    { maxLength: 4 },
  );
  const json = fc
    .tuple(
      items,
      fc.constantFrom('', ' ', '  ', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('list', 'items'),
    )
    .map(([list, unit, end, form]) =>
      JSON.stringify(form === 'list' ? list : { x: ['"'], items: list, y: 1 }, null, unit).replace(
        /\n/g,
        end,
      ),
    );
  const yaml = fc
    .array(
      fc.constantFrom(
        '- id: a\n',
        '- id: b\n  title: "x: y"\n',
        '\n',
        '# note\n',
        '-\n  id: c\n',
        '- id: d\n  abstract: |\n    - x\n\n    # y\n',
        '- title: >-\n    z\n  author:\n  - family: A\n',
      ),
      { maxLength: 6 },
    )
    .map(lines => `references:\n${lines.join('')}`);

  for (const [name, texts] of [
    ['refs.json', json],
    ['refs.yaml', yaml],
  ] as const) {
    it(`writes what is read again into ${name}, and moves no other byte`, () => {
      fc.assert(
        fc.property(texts, some, (text, wanted) => {
          const { edit, keys } = added(name, text, ...wanted) ?? {};
          assert.ok(edit && keys);
          assert.equal(edit.start, edit.end);
          const after = applyEdit(text, edit);
          const former = parseBibliography({ name, text });
          const { papers: read, problems } = parseBibliography({ name, text: after });
          assert.deepEqual(
            read.slice(0, former.papers.length).map(paper => ({ ...paper })),
            former.papers.map(paper => ({ ...paper })),
          );
          assert.ok(problems.length <= former.problems.length);
          wanted.forEach((paper, place) => {
            const entry = read.find(({ citationKey }) => citationKey === keys[place]);
            assert.equal(plain(entry?.title), plain(paper.title));
            assert.deepEqual([entry?.year, entry?.arxivId], [paper.year, paper.arxivId]);
          });
          assert.deepEqual(added(name, after, ...wanted), { keys, added: [] });
        }),
        { numRuns: 100 },
      );
    });

    it(`survives any text in ${name}`, () => {
      const signs = fc.constantFrom(
        ...'[]{}",:-#|>&*!% \n\r\ta1'.split(''),
        '"id"',
        '- id: a\n',
        'references:',
        '"items":[',
        '\n---\n',
        '\n  ',
        '*a',
        '&a ',
      );
      fc.assert(
        fc.property(fc.array(signs, { maxLength: 30 }), pieces => {
          const text = pieces.join('');
          const edit = added(name, text, swim)?.edit;
          if (edit) {
            const after = applyEdit(text, edit);
            assert.equal(after.slice(0, edit.start) + after.slice(edit.start + edit.text.length), text);
            assert.ok(
              parseBibliography({ name, text: after }).papers.some(paper => paper.title === swim.title),
            );
          }
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('writes into no other format', () => {
    assert.equal(added('refs.ris', '', swim), undefined);
  });
});
