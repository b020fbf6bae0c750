import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseWithUtensils } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple';
import { addEntries, applyEdit, parseBibtex, type Paper } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperOf } from '../../support/papers';

const fly = paperOf({
  title: 'Learning to Fly',
  authors: [{ given: 'Ann', family: 'Smith' }],
  year: 2021,
  doi: '10.1000/fly',
  arxivId: '2101.00001',
});
const swim = paperOf({ title: 'Learning to Swim', authors: [{ given: 'Bo', family: 'Li' }], year: 2020 });

/** The text with the papers added. */
function withEntries(text: string, ...papers: Paper[]): string {
  const added = addEntries(text, papers);
  assert.ok(added);
  return added.edit ? applyEdit(text, added.edit) : text;
}

function keysFor(text: string, ...papers: Paper[]): readonly string[] {
  const added = addEntries(text, papers);
  assert.ok(added);
  return added.keys;
}

/** A title without its dashes and quotation marks, which TeX has signs of its own for. */
const plain = (title = '') => title.replace(/[^\p{L}\p{N}]+/gu, ' ');

const swimEntry =
  '@misc{li2020learning,\n  title = {Learning to Swim},\n  author = {Li, Bo},\n  year = {2020},\n}';

describe('addEntries', () => {
  describe('adds an entry', () => {
    for (const [where, before, after] of [
      ['to an empty file', '', `${swimEntry}\n`],
      ['behind a comment', '% My papers', `% My papers\n\n${swimEntry}\n`],
      ['behind the last entry', '@misc{a, title={A}}\n', `@misc{a, title={A}}\n\n${swimEntry}\n`],
      ['where no line end is last', '@misc{a, title={A}}', `@misc{a, title={A}}\n\n${swimEntry}`],
      [
        'before trailing comments',
        '@misc{a, title={A}} % kept\n\n@Comment{jabref-meta: databaseType:bibtex;}\n% Local Variables:\n',
        `@misc{a, title={A}} % kept\n\n${swimEntry}\n\n@Comment{jabref-meta: databaseType:bibtex;}\n% Local Variables:\n`,
      ],
      [
        'behind no entry in a comment',
        '@misc{a, title={A}}\n@comment{\n@misc{b, title={B}}\n}\n% @misc{c, title={C}}\n',
        `@misc{a, title={A}}\n\n${swimEntry}\n@comment{\n@misc{b, title={B}}\n}\n% @misc{c, title={C}}\n`,
      ],
      [
        'before a damaged entry at the end',
        '@misc{a, title={A}}\n\n@misc{b, title={B\n',
        `@misc{a, title={A}}\n\n${swimEntry}\n\n@misc{b, title={B\n`,
      ],
    ] as const) {
      it(where, () => assert.equal(withEntries(before, swim), after));
    }

    it('with the line ends, indentation and gaps of the file', () => {
      const text = '@misc{a,\r\n\ttitle = {A}\r\n}\r\n@misc{b,\r\n\ttitle = {B}\r\n}\r\n';
      const entry = swimEntry.replace(/^ {2}/gm, '\t').replace(/\n/g, '\r\n');
      assert.equal(withEntries(text, swim), `${text.trimEnd()}\r\n${entry}\r\n`);
    });

    it('for each of several papers, once', () => {
      const added = addEntries('', [swim, fly, swim]);
      assert.deepEqual(added?.keys, ['li2020learning', 'smith2021learning', 'li2020learning']);
      assert.deepEqual(added.added, ['li2020learning', 'smith2021learning']);
    });
  });

  describe('leaves a file alone that has the paper', () => {
    for (const [by, entry] of [
      ['DOI', '@article{own, title={To Fly}, author={Smith, A.}, doi={10.1000/FLY}}'],
      [
        'arXiv id',
        '@article{own, title={To Fly}, author={Smith, A.}, eprint={2101.00001}, archiveprefix={arXiv}}',
      ],
      ['title and first author', '@article{own, title={Learning to {Fly}}, author={Ann Smith and others}}'],
    ] as const) {
      it(`by ${by}, and cites by the key of its entry`, () => {
        assert.equal(withEntries(entry, fly), entry);
        assert.deepEqual(keysFor(entry, fly), ['own']);
      });
    }

    it('by its key, with a shorter title', () => {
      const entry = '@misc{smith2021learning, title={Learning to Fly: A Study}}';
      assert.equal(withEntries(entry, fly), entry);
    });

    it('in another file', () => {
      const added = addEntries('', [fly], ['@misc{other, doi={10.1000/fly}, title={Learning to Fly}}']);
      assert.deepEqual(added, { keys: ['other'], added: [] });
    });

    it('twice', () => {
      const once = withEntries('', fly, swim);
      assert.equal(withEntries(once, fly, swim), once);
    });
  });

  it('gives a new key where another paper has the key, in any case of its letters or in another file', () => {
    const entry = '@misc{Smith2021Learning, title={Of Something Else}}';
    assert.deepEqual(keysFor(entry, fly), ['smith2021learningb']);
    assert.deepEqual(addEntries('', [fly], [entry])?.keys, ['smith2021learningb']);
    const alias = '@misc{x, ids={smith2021learning}, title={Of Something Else}}';
    assert.deepEqual(keysFor(alias, fly), ['smith2021learningb']);
  });

  it('does not take a paper of the same title by others for the paper', () => {
    const entry = '@article{own, title={Learning to Fly}, author={Jones, Zoe}, year={1980}}';
    assert.deepEqual(keysFor(entry, fly), ['smith2021learning']);
  });

  it('puts its entry first when everything behind the start of the file is swallowed', () => {
    const text = '@misc{a, title={A\n';
    const after = withEntries(text, swim);
    assert.ok(after.endsWith(text) && after.startsWith(swimEntry));
  });

  it('puts its entry before a word with an unclosed entry behind it, of which nothing was read', () => {
    const text = 'a@misc{,@=';
    assert.ok(withEntries(text, swim).endsWith(`\n${text}`));
    assert.ok(parseBibtex(withEntries(text, swim)).papers.some(({ title }) => title === swim.title));
  });

  it('writes what two parsers read, and moves no other byte', () => {
    const { papers } = bundledLibrary();
    const piece = fc.constantFrom(
      ...[
        '@misc{a,\n  title = {A}\n}',
        '@article(b, title = "B")',
        '@string{x = "y"}',
        '% note',
        '@comment{note}',
        'free text',
      ],
      ...['\n', '\n\n', '\r\n', '  ', '@misc{c,\r\n\ttitle={C},\r\n}', '@preamble{"p"}'],
    );
    const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('\n'));
    const some = fc.uniqueArray(fc.constantFrom(...papers), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, some, (before, wanted) => {
        const added = addEntries(before, wanted);
        assert.ok(added?.edit);
        const { start, end } = added.edit;
        assert.equal(start, end);
        const after = applyEdit(before, added.edit);
        const former = parseBibtex(before);
        const { entries, problems } = parseBibtex(after);
        assert.equal(entries.length, former.entries.length + wanted.length);
        assert.equal(problems.length, former.problems.length);
        const read = new Map(entries.map(({ paper }) => [paper.citationKey, paper]));
        wanted.forEach((paper, place) => {
          assert.equal(plain(read.get(added.keys[place] ?? '')?.title), plain(paper.title));
        });
        const keys = parseWithUtensils(after).content.flatMap(node =>
          'internalKey' in node ? node.internalKey : [],
        );
        assert.deepEqual(
          added.keys.filter(key => !keys.includes(key)),
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('survives any text', () => {
    const signs = fc.constantFrom(
      ...'@{}(),="%#\\\n\r a1'.split(''),
      '@misc{',
      '@comment{',
      'title = {',
      '"}',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const edit = addEntries(text, [swim])?.edit;
        if (edit) {
          const after = applyEdit(text, edit);
          assert.equal(after.replace(edit.text, ''), text);
          assert.ok(parseBibtex(after).papers.some(paper => paper.title === swim.title));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
