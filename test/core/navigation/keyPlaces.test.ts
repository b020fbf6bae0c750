import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, isLegalKey, keyAt, placesOfKey, renameKey, type KeyText } from '../../../src/core';

const bib = [
  '@string{smith = {Smith}}',
  '@misc{smith, title = {On smith, crossref = {smith}}, crossref = {book}, xdata = "common, smith", ids = {old,older}}',
  '@set{pair, entryset = {smith , book}}',
  '@book(book, note = smith # { smith}, related={smith})',
  '@misc{broken, title = {',
  '@misc{Smith, title = {In another case}}',
].join('\n');

const text = (languageId: string, content: string): KeyText => ({ languageId, text: content });

/** The kinds of the places of a key, each checked to be the key itself. */
function kindsOf(where: KeyText, key: string): string[] {
  return placesOfKey(where, key).map(place => {
    assert.equal(where.text.slice(place.start, place.end), place.key);
    return place.kind;
  });
}

function renamed(where: KeyText, key: string, name: string): string {
  const places = placesOfKey(where, key).filter(place => place.key === key);
  const edits = [...renameKey(where, places, name)].sort((a, b) => b.start - a.start);
  return edits.reduce((content, edit) => applyEdit(content, edit), where.text);
}

describe('placesOfKey', () => {
  it('finds the entry in BibTeX and where others name it, and no word in a value', () => {
    assert.deepEqual(kindsOf(text('bibtex', bib), 'smith'), [
      'entry',
      'reference',
      'reference',
      'reference',
      'entry',
    ]);
    assert.deepEqual(kindsOf(text('bibtex', bib), 'book'), ['reference', 'reference', 'entry']);
    assert.deepEqual(kindsOf(text('bibtex', bib), 'older'), ['entry']);
    assert.deepEqual(kindsOf(text('bibtex', bib), 'broken'), ['entry']);
  });

  for (const [languageId, content, kinds] of [
    ['markdown', 'As @a and [see @{a}; @b], `@a`, me@a.', ['citation', 'citation']],
    ['latex', '\\cite{b, a} \\bibitem{a} % \\cite{a}', ['citation', 'entry']],
    ['restructuredtext', ':cite:`a,b` a', ['citation']],
    ['typst', 'As @a, not @ab.', ['citation']],
    ['typst', 'As #cite(<a>, form: "prose") and #cite(<ab>).', ['citation']],
    ['json', '[{"id": "a", "title": "a"}, {"id": "b"}]', ['entry']],
    ['yaml', 'references:\n- id: a\n  title: a\n- id: "b"\n', ['entry']],
    ['markdown', '---\ntitle: a\nreferences:\n- id: a\n  title: a\nlang: en\n---\n@a', ['citation', 'entry']],
    ['plaintext', '@a', []],
  ] as const) {
    it(`finds the places in ${languageId}`, () => {
      assert.deepEqual(kindsOf(text(languageId, content), 'a'), kinds);
    });
  }
});

describe('keyAt', () => {
  it('finds the key at an offset and right behind it', () => {
    const where = text('markdown', 'As @key.');
    const found = [3, 4, 7, 8].map(offset => keyAt(where, offset)?.key);
    assert.deepEqual(found, [undefined, 'key', 'key', undefined]);
  });

  it('throws at no offset of any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '@misc{',
        '@set{',
        'key',
        ',',
        '}',
        '{',
        '"',
        ' crossref = ',
        ' ids={',
        '(',
        ')',
        '\n',
        '[{"id":"',
        '- id: ',
      ],
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''));
    const languages = fc.constantFrom('bibtex', 'json', 'yaml', 'markdown', 'latex', 'typst');
    fc.assert(
      fc.property(languages, texts, fc.nat(), (languageId, content, number) => {
        const at = number % (content.length + 1);
        const place = keyAt(text(languageId, content), at);
        assert.equal(place?.key, place && content.slice(place.start, place.end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('renameKey', () => {
  it('renames the entry in BibTeX and what names it, and not an entry in another case', () => {
    const after = renamed(text('bibtex', bib), 'smith', 'smythe');
    assert.deepEqual(kindsOf(text('bibtex', after), 'smythe'), [
      'entry',
      'reference',
      'reference',
      'reference',
    ]);
    assert.deepEqual(kindsOf(text('bibtex', after), 'smith'), ['entry']);
    assert.ok(after.includes('title = {On smith, crossref = {smith}}'));
  });

  it('gives a key the braces that Pandoc needs', () => {
    const where = text('markdown', 'As @a, @{a} and \\cite{a}.');
    assert.equal(renamed(where, 'a', 'a:b'), 'As @a:b, @{a:b} and \\cite{a:b}.');
    assert.equal(renamed(where, 'a', 'what?'), 'As @{what?}, @{what?} and \\cite{what?}.');
  });

  it('is undone by the way back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('latex', 'markdown', 'typst'),
        fc.array(fc.constantFrom('a', 'b', 'abc')),
        (languageId, keys) => {
          const content = keys
            .map(key => (languageId === 'latex' ? `\\cite{${key}}` : `see @${key} `))
            .join('\n');
          const there = renamed(text(languageId, content), 'a', 'other');
          assert.equal(placesOfKey(text(languageId, there), 'a').length, 0);
          assert.equal(renamed(text(languageId, there), 'other', 'a'), content);
        },
      ),
    );
  });
});

describe('isLegalKey', () => {
  it('takes what can be a key everywhere', () => {
    const texts = ['he2021', 'DBLP:conf/x-y_z.1', 'müller', '', 'a b', 'a,b', 'a}', '@a', 'a%', '[a]', 'a"'];
    assert.deepEqual(texts.map(isLegalKey), [true, true, true, ...Array<boolean>(8).fill(false)]);
  });
});
