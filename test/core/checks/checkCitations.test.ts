import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkCitations, createLibrary, type CitingText, type PaperInput } from '../../../src/core';
import { paperInput } from '../../support/papers';

const fly = { given: 'Ann', family: 'Smith' };
const library = createLibrary([
  paperInput({ title: 'Learning to Fly', authors: [fly], year: 2021, doi: '10.1000/fly' }),
  paperInput({ title: 'Learning to Land', authors: [fly], year: 2021 }),
  paperInput({ title: 'Of Sand', authors: [{ given: 'A', family: 'van den Oord' }], year: 2016 }),
  paperInput({ title: 'О песке', authors: [{ family: 'Иванов' }], year: 2016 }),
]);
const own = (papers: readonly Partial<PaperInput>[]) =>
  createLibrary(papers.map(paper => ({ ...paperInput(paper), sources: ['own.bib'] })));

const bib = '@misc{jones2020rain, title={Of Rain}}\n@misc{miller1999snow, title={Of Snow}}\n';
const check = (text: string, given: Partial<CitingText> = {}, papers = library) =>
  checkCitations({ text, languageId: 'latex', origin: 'named', bibliography: [bib], ...given }, papers);
const kinds = (text: string, given: Partial<CitingText> = {}, papers = library) =>
  check(text, given, papers).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('checkCitations', () => {
  describe('tells of keys without an entry', () => {
    it('in a document that names its bibliography, at every place', () => {
      const text = '\\cite{jones2020rain,lost}. \\citep{lost}';
      assert.deepEqual(kinds(text), ['missingEntry lost', 'missingEntry lost']);
      assert.deepEqual(
        check(text).map(({ start }) => start),
        [20, 34],
      );
    });

    it('in Markdown, with its own references and references to figures', () => {
      const text = '---\nreferences:\n- id: mine\n  title: Mine\n---\n[@lost; @mine] @fig:one';
      assert.deepEqual(kinds(text, { languageId: 'markdown' }), ['missingEntry lost']);
    });

    it('in a bibliography in CSL', () => {
      const bibliography = [{ name: 'refs.json', text: '[{"id": "a", "title": "A"}]' }];
      assert.deepEqual(kinds('\\cite{a,lost}', { bibliography }), ['missingEntry lost']);
    });

    it('where the bibliography beside it, or in it, has others', () => {
      assert.deepEqual(kinds('\\cite{jones2020rain,lost}', { origin: 'beside' }), ['missingEntry lost']);
      const text = '\\cite{a,lost} \\begin{thebibliography}{9}\\bibitem{a} A.\\end{thebibliography}';
      assert.deepEqual(kinds(text, { origin: 'beside', bibliography: [] }), ['missingEntry lost']);
    });

    it('in a chapter, when the whole library lacks the key but has others of the reader', () => {
      const papers = own([{ citationKey: 'mine2020', title: 'Mine' }]);
      const given = { origin: 'beside', bibliography: [] } as const;
      const text = '\\cite{mine2020,mien2020}';
      assert.deepEqual(kinds(text, given, papers), ['missingEntry mien2020']);
      assert.deepEqual(
        check(text, given, papers).flatMap(found => (found.kind === 'missingEntry' ? found.near : [])),
        ['mine2020'],
      );
    });
  });

  describe('is quiet', () => {
    it('when a file that the document names cannot be read', () =>
      assert.deepEqual(kinds('\\cite{lost}', { origin: 'partly' }), []));

    it('when the bibliography beside it has nothing to do with it', () =>
      assert.deepEqual(kinds('\\cite{lost}', { origin: 'beside' }), []));

    it('in a document without any bibliography', () =>
      assert.deepEqual(kinds('\\cite{lost,smith2021learning}', { origin: 'beside', bibliography: [] }), []));

    it('on the key of an entry that is damaged', () =>
      assert.deepEqual(kinds('\\cite{bad}', { bibliography: [`${bib}@misc{bad, title={`] }), []));

    it('on an entry by its other key, and on all of them', () => {
      const bibliography = ['@misc{a, ids={b, c}, title={A}}'];
      assert.deepEqual(kinds('\\cite{a,b,c}\\nocite{*}', { bibliography }), []);
    });
  });

  describe('says of a missing key', () => {
    for (const [key, near] of [
      ['jones2020rian', ['jones2020rain']],
      ['Jones2020Rain', ['jones2020rain']],
      ['jones2021rain', ['jones2020rain']],
      ['miler1999snow', ['miller1999snow']],
      ['somebody2012', []],
    ] as const) {
      it(`which are near: ${key}`, () => {
        const [found] = check(`\\cite{${key}}`);
        assert.ok(found?.kind === 'missingEntry');
        assert.deepEqual(found.near, near);
      });
    }

    for (const [key, titles] of [
      ['smith2021learning', ['Learning to Fly']],
      ['smith2021', ['Learning to Fly', 'Learning to Land']],
      ['SmithLand2021', ['Learning to Land', 'Learning to Fly']],
      ['smith_fly_2021', ['Learning to Fly', 'Learning to Land']],
      ['oord2016', ['Of Sand']],
      ['vandenoord2016sand', ['Of Sand']],
      ['ivanov2016', ['О песке']],
      ['smith', []],
      ['smith2020', []],
      ['2021', []],
    ] as const) {
      it(`which papers of the library it may mean: ${key}`, () => {
        const [found] = check(`\\cite{${key}}`);
        assert.ok(found?.kind === 'missingEntry');
        assert.deepEqual(
          found.papers.map(({ title }) => title),
          titles,
        );
      });
    }
  });

  describe('tells of a paper under two keys', () => {
    const two =
      '@misc{a, title={Of Wind}, doi={10.1000/w}, author={Li, Bo}}\n@misc{b, title={Of Wind}, author={Li, Bo}}';

    it('at the places of the second, whichever that is', () => {
      assert.deepEqual(kinds('\\cite{b} \\cite{a} \\cite{b,a}', { bibliography: [two] }), [
        'citedTwice a',
        'citedTwice a',
      ]);
      const [found] = check('\\cite{b} \\cite{a}', { bibliography: [two] });
      assert.equal(found?.kind === 'citedTwice' && found.otherKey, 'b');
    });

    it('from two files', () => {
      const bibliography = two.split('\n');
      assert.deepEqual(kinds('\\cite{a,b}', { bibliography }), ['citedTwice b']);
    });

    it('but not of papers that only share a title', () => {
      const bibliography = [two.replace('{b,', '{b, doi={10.1000/other},')];
      assert.deepEqual(kinds('\\cite{a,b}', { bibliography }), []);
    });
  });

  it('gives ranges of the text for any text, in its order', () => {
    const piece = fc.constantFrom(
      '\\cite{',
      '[@',
      ']',
      '}',
      'a',
      'b,',
      'lost',
      '; @',
      '\n',
      '---\n',
      '@',
      'references:\n- id: x\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join('')),
        fc.constantFrom('latex', 'markdown', 'restructuredtext', 'bibtex'),
        fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('')),
        (text, languageId, file) => {
          const found = check(text, { languageId, bibliography: [file, { name: 'x.yaml', text: file }] });
          let last = 0;
          for (const finding of found) {
            assert.equal('key' in finding && finding.key, text.slice(finding.start, finding.end));
            assert.ok(finding.start >= last);
            last = finding.start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
