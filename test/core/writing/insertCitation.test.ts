import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdit, findCitations, insertCitation } from '../../../src/core';

/** The document after citing at the bar in it; the document as it is when there is nothing to add. */
function cited(marked: string, languageId: string, ...keys: string[]): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const edit = insertCitation(text, at, keys, languageId);
  return edit ? applyEdit(text, edit) : text;
}

describe('insertCitation', () => {
  describe('writes a new citation', () => {
    for (const [languageId, before, after] of [
      ['latex', 'As shown |.', 'As shown \\cite{a,b}.'],
      ['markdown', 'As shown |.', 'As shown [@a; @b].'],
      ['quarto', 'As shown |.', 'As shown [@a; @b].'],
      ['rmd', 'As shown |.', 'As shown [@a; @b].'],
      ['restructuredtext', 'As shown |.', 'As shown :cite:`a,b`.'],
      ['restructuredtext', 'As shown |it is', 'As shown :cite:`a,b` it is'],
      ['typst', 'As shown |.', 'As shown @a @b.'],
      ['typst', 'As shown|', 'As shown @a @b'],
      ['plaintext', 'As shown |.', 'As shown a, b.'],
    ] as const) {
      it(`in ${languageId}: ${after}`, () => assert.equal(cited(before, languageId, 'a', 'b'), after));
    }

    it('with each key once', () => {
      assert.equal(cited('|', 'latex', 'a', 'b', 'a'), '\\cite{a,b}');
    });

    it('never without a key', () => assert.equal(insertCitation('text', 1, [], 'latex'), undefined));

    it('with keys that Pandoc or Typst would cut short', () => {
      assert.equal(cited('|', 'markdown', 'what?'), '[@{what?}]');
      assert.equal(cited('|', 'typst', 'DBLP:conf/nips/X'), '#cite(label("DBLP:conf/nips/X"))');
    });
  });

  describe('follows the habit of the document', () => {
    for (const [what, languageId, before, after] of [
      [
        'the command used most',
        'latex',
        '\\citep{x} \\cite{y} \\citep{z} |',
        '\\citep{x} \\cite{y} \\citep{z} \\citep{a}',
      ],
      ['the first of two', 'latex', '\\autocite{x} \\cite{y} |', '\\autocite{x} \\cite{y} \\autocite{a}'],
      [
        'no part of the sentence',
        'latex',
        '\\citet{x} \\citet{y} \\citep{z} |',
        '\\citet{x} \\citet{y} \\citep{z} \\citep{a}',
      ],
      [
        'no part of an entry',
        'latex',
        '\\citeauthor{x} \\citeauthor{y} \\parencite{z} |',
        '\\citeauthor{x} \\citeauthor{y} \\parencite{z} \\parencite{a}',
      ],
      ['no comment', 'latex', '% \\citep{x}\n|', '% \\citep{x}\n\\cite{a}'],
      ['no citation without keys', 'latex', '\\citep{} |', '\\citep{} \\cite{a}'],
      [
        'elements of Distill',
        'markdown',
        '<d-cite key="x"></d-cite> |',
        '<d-cite key="x"></d-cite> <d-cite key="a"></d-cite>',
      ],
      ['roles of MyST', 'markdown', '{cite:p}`x` |', '{cite:p}`x` {cite:p}`a`'],
      ['LaTeX in Markdown', 'markdown', '\\citep{x} |', '\\citep{x} \\citep{a}'],
      ['brackets, also where keys stand in the text', 'markdown', '@x says |', '@x says [@a]'],
      ['roles of Sphinx', 'restructuredtext', ':cite:p:`x` |', ':cite:p:`x` :cite:p:`a`'],
    ] as const) {
      it(what, () => assert.equal(cited(before, languageId, 'a'), after));
    }

    it('in commands of the reader', () => {
      const text = '\\mycite{x} ';
      const edit = insertCitation(text, text.length, ['a'], 'latex', { citeCommands: ['mycite'] });
      assert.equal(edit?.text, '\\mycite{a}');
    });
  });

  describe('joins the citation at the cursor', () => {
    for (const [languageId, before, after] of [
      ['latex', '\\citep{x|}', '\\citep{x,a}'],
      ['latex', '\\citep{x}| y', '\\citep{x,a} y'],
      ['latex', '\\citep{|x}', '\\citep{a,x}'],
      ['latex', '\\citep{|}', '\\citep{a}'],
      ['latex', '\\citep{x, y|, z}', '\\citep{x, y, a, z}'],
      ['latex', '\\citep{x, |}', '\\citep{x, a}'],
      ['latex', '\\citep{x, |y}', '\\citep{x, a, y}'],
      ['latex', '\\citep{x,%| note\n  y}', '\\citep{x,a,% note\n  y}'],
      ['latex', '\\citep[see|][p.~3]{x,y}', '\\citep[see][p.~3]{x,y,a}'],
      ['latex', '\\ci|te{x}', '\\cite{x,a}'],
      ['latex', '\\parencites{x}[p. 3]{y|}', '\\parencites{x}[p. 3]{y,a}'],
      ['markdown', '[@x|]', '[@x; @a]'],
      ['markdown', '[see |@x, p. 3; also @y]', '[see @x, p. 3; @a; also @y]'],
      ['markdown', '[@x; |]', '[@x; @a]'],
      ['markdown', '[@x]|.', '[@x; @a].'],
      ['markdown', '[@|]', '[@a]'],
      ['markdown', '[-@{x;y}|; @z]', '[-@{x;y}; @a; @z]'],
      ['markdown', 'As @x| says', 'As @x, @a says'],
      ['markdown', 'As @x [p. |3] says', 'As @x [p. 3], @a says'],
      ['markdown', '\\cite{x|}', '\\cite{x,a}'],
      ['restructuredtext', ':cite:`x|`', ':cite:`x,a`'],
      ['markdown', '<d-cite key="x, y|"></d-cite> so', '<d-cite key="x, y, a"></d-cite> so'],
      ['markdown', '<d-cite key="x"></d-cite>|.', '<d-cite key="x,a"></d-cite>.'],
      ['markdown', '<d-cite key="|"></d-cite> so', '<d-cite key="a"></d-cite> so'],
      ['markdown', '{cite}`x, |y`', '{cite}`x, a, y`'],
      ['typst', 'As @x| says', 'As @x @a says'],
      ['typst', 'As #cite(<x|>, form: "prose") says', 'As #cite(<x>, form: "prose") @a says'],
      ['typst', 'As @x[p. |3].', 'As @x[p. 3] @a.'],
    ] as const) {
      it(`${languageId}: ${before}`, () => assert.equal(cited(before, languageId, 'a'), after));
    }

    for (const [languageId, before, after] of [
      ['latex', 'A \\citep{x| B', 'A \\citep{x,a B'],
      ['latex', 'A \\citep{x, |', 'A \\citep{x, a'],
      ['latex', '\\citep{|\n\nMore \\cite{y}.', '\\citep{a\n\nMore \\cite{y}.'],
      ['markdown', 'A [@x|', 'A [@x; @a'],
      ['markdown', 'A [@x; @y|z and', 'A [@x; @yz; @a and'],
      ['markdown', 'A [@x; |\n\n[@y]', 'A [@x; @a\n\n[@y]'],
      ['markdown', 'A [@x|\nends. [@y]', 'A [@x; @a\nends. [@y]'],
      ['markdown', '[@|', '[@a'],
      ['markdown', '{cite}`x|', '{cite}`x,a'],
    ] as const) {
      it(`${languageId}, not closed yet: ${before}`, () =>
        assert.equal(cited(before, languageId, 'a'), after));
    }

    it('without the keys that it has', () => {
      assert.equal(cited('\\cite{a,|b}', 'latex', 'b', 'c'), '\\cite{a,c,b}');
      assert.equal(cited('\\cite{a|}', 'latex', 'a'), '\\cite{a}');
      assert.equal(cited('[@a|]', 'markdown', 'a'), '[@a]');
    });
  });

  describe('is not fooled by', () => {
    for (const [what, languageId, before, after] of [
      ['links', 'markdown', '[by @x|](https://x.org)', '[by @x, @a](https://x.org)'],
      ['inline notes', 'markdown', '^[see @x|]', '^[see @x, @a]'],
      ['code', 'markdown', '`[@x|]`', '`[@x]`'],
      ['e-mail addresses', 'markdown', 'me@x|', 'me@x [@a]'],
      ['what stands before a citation', 'latex', '|\\cite{x}', '\\cite{a}\\cite{x}'],
      ['commands that cite nothing', 'latex', '\\citestyle{x|}', '\\citestyle{x}'],
    ] as const) {
      it(what, () => assert.equal(cited(before, languageId, 'a'), after));
    }
  });

  it('adds the keys where it can, and moves nothing else', () => {
    const piece = fc.constantFrom(
      ...[
        '\\cite{x}',
        '\\citep[see][]{x, y}',
        '\\cite{}',
        '[@x; @y, p. 3]',
        '@x',
        ' ',
        '\n',
        '\n\n',
        'word',
        ',',
        '{',
        '}',
        '[',
        ']',
        '%',
        '`',
        '@',
      ],
      ...[':cite:`x`', '{cite}`x,y`', '---', ';', '$', '\\', '\u{1F600}', '\r\n'],
    );
    const languages = ['latex', 'markdown', 'restructuredtext', 'typst', 'plaintext'];
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
        fc.nat(),
        fc.constantFrom(...languages),
        (text, place, languageId) => {
          const edit = insertCitation(text, place % (text.length + 1), ['new1', 'new2'], languageId);
          if (edit === undefined) {
            assert.notEqual(languageId, 'plaintext');
            return;
          }
          assert.ok(edit.start <= edit.end && edit.end <= text.length);
          const replaced = text.slice(edit.start, edit.end);
          assert.ok(replaced === '' || replaced === '@', replaced);
          assert.match(edit.text, /new1.*new2/s);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read back where the document cites', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9:_-]{0,8}[a-z0-9]$/), {
      minLength: 1,
      maxLength: 4,
    });
    const documents = fc.constantFrom(
      ...([
        ['latex', 'See \\citep[p. 3]{x, y} and \\cite{} here.'],
        ['markdown', 'See [@x, p. 3; also @y] and @z here.'],
        ['restructuredtext', 'See :cite:`x, y` here.'],
      ] as const),
    );
    fc.assert(
      fc.property(documents, keys, fc.nat(), ([languageId, text], wanted, place) => {
        const added = wanted.filter(key => !['x', 'y', 'z'].includes(key));
        const at = place % (text.length + 1);
        const isInsideKeyOrCommand = /[\\:`@\w]/.test(text.charAt(at));
        fc.pre(added.length > 0 && !isInsideKeyOrCommand);
        const edit = insertCitation(text, at, added, languageId);
        assert.ok(edit);
        const read = (document: string) => findCitations(document, languageId).map(({ key }) => key);
        assert.deepEqual(read(applyEdit(text, edit)).sort(), [...read(text), ...added].sort());
      }),
    );
  });
});
