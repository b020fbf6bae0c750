import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writtenKeyAt, type WrittenKey } from '../../../src/core';

/** The key that is being written at the bar. */
function writtenAt(
  marked: string,
  languageId: string,
  citeCommands?: readonly string[],
): WrittenKey | undefined {
  const at = marked.indexOf('|');
  return writtenKeyAt(marked.replace('|', ''), at, languageId, citeCommands);
}

describe('writtenKeyAt', () => {
  describe('knows what is typed, what is behind it, and what the citation has', () => {
    for (const [languageId, marked, query, replaced, cited] of [
      ['latex', 'As \\cite{|', '', '', []],
      ['latex', 'As \\cite{|}.', '', '', []],
      ['latex', 'As \\citep[see][p.~3]{a,\n  b, vas att|}', 'vas att', 'vas att', ['a', 'b']],
      ['latex', '\\cite{a|b, c}', 'a', 'ab', ['c']],
      ['latex', '\\cite{a, |b}', '', 'b', ['a']],
      ['latex', '\\emph{see \\cite{foo| and more}', 'foo', 'foo', []],
      ['latex', '\\cites{a}{b|}', 'b', 'b', []],
      ['latex', '\\begin{verbatim}\n\\end{verbatim}\n\\cite{a|', 'a', 'a', []],
      ['markdown', 'As @|', '', '', []],
      ['markdown', 'As @vas| says', 'vas', 'vas', []],
      ['markdown', 'As [@|].', '', '', []],
      ['markdown', '[see -@a|b; @c, p. 3; @d]', 'a', 'ab', ['c', 'd']],
      ['markdown', '[@c;\n @|]', '', '', ['c']],
      ['markdown', '@{a|', 'a', 'a', []],
      ['markdown', '\\citep{a|}', 'a', 'a', []],
      ['markdown', '{cite:t}`a,b|`', 'b', 'b', ['a']],
      ['markdown', '```\ncode\n```\n\n@a|', 'a', 'a', []],
      ['markdown', '- item\n\n    @a|', 'a', 'a', []],
      ['quarto', 'As @a|', 'a', 'a', []],
      ['rmd', 'As @a|', 'a', 'a', []],
      ['restructuredtext', 'As :cite:p:`a, b|`.', 'b', 'b', ['a']],
      ['restructuredtext', 'As :cite:`a|', 'a', 'a', []],
      ['typst', 'As @a|.', 'a', 'a', []],
      ['typst', 'As #cite(<|).', '', '', []],
      ['typst', 'As #cite(<a|b>, form: "prose").', 'a', 'ab', []],
      ['typst', '#{ cite( <a|', 'a', 'a', []],
    ] as const) {
      it(`in ${languageId}: ${marked}`, () => {
        const written = writtenAt(marked, languageId);
        assert.ok(written);
        assert.deepEqual([written.query, written.cited], [query, cited]);
        assert.equal(marked.replace('|', '').slice(written.start, written.end), replaced);
      });
    }
  });

  describe('finds none', () => {
    for (const [languageId, marked] of [
      ['latex', 'word|'],
      ['latex', '\\section{a|}'],
      ['latex', '% \\cite{a|}'],
      ['latex', '\\verb+\\cite{a|}+'],
      ['latex', '\\begin{lstlisting}\n\n\\cite{a|}\n\\end{lstlisting}'],
      ['latex', '\\cite{a}|'],
      ['latex', '@a|'],
      ['markdown', 'write to name@example|.org'],
      ['markdown', '`@a|`'],
      ['markdown', '```python\n\n@a|\n```'],
      ['markdown', '~~~\n@a|'],
      ['markdown', 'text\n\n    @a|'],
      ['markdown', 'where $x@a|$ is'],
      ['markdown', '[x](http://example.org/@a|)'],
      ['markdown', 'https://example.org/@a|'],
      ['markdown', 'a <!-- @a| -->'],
      ['markdown', '@a |'],
      ['quarto', '@fig-a|'],
      ['restructuredtext', '`a|`'],
      ['restructuredtext', '@a|'],
      ['typst', '// @a|'],
      ['typst', '// #cite(<a|'],
      ['typst', 'if a <b|'],
      ['typst', '#recite(<a|>)'],
      ['markdown', '#cite(<a|>)'],
      ['typst', '`@a|`'],
      ['plaintext', '@a|'],
    ] as const) {
      it(`in ${languageId}: ${marked}`, () => assert.equal(writtenAt(marked, languageId), undefined));
    }
  });

  it("knows the reader's own commands", () => {
    assert.equal(writtenAt('\\textref{a|}', 'latex'), undefined);
    assert.equal(writtenAt('\\textref{a|}', 'latex', ['\\textref'])?.query, 'a');
  });

  it('tells the same of a place whatever stands before its paragraph', () => {
    const paragraphs = fc.array(
      fc.constantFrom('Some words.', '```\n@x\n```', '- an item', '# Heading', 'a $x$ b', '@y [@z]'),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(paragraphs, before => {
        const start = before.map(paragraph => `${paragraph}\n\n`).join('');
        const text = `${start}As [@a; @b`;
        const written = writtenKeyAt(text, text.length, 'markdown');
        assert.deepEqual(written && [written.start, written.cited], [text.length - 1, ['a']]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives ranges around the offset, and throws at none, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '\\cite',
        '{',
        '}',
        '@',
        '[',
        ']',
        '`',
        ':cite:',
        '```',
        '$',
        '%',
        ',',
        ';',
        ' ',
        '\n',
        '\r\n',
        'key',
        'é',
        '😀',
      ],
      ...['---\n', '\\begin{verbatim}', '\\end{verbatim}', '//', '{cite}', '\\', '(', '-', '.'],
    );
    const texts = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''));
    const languages = fc.constantFrom(
      'latex',
      'markdown',
      'quarto',
      'restructuredtext',
      'typst',
      'bibtex',
      'plaintext',
    );
    fc.assert(
      fc.property(texts, languages, fc.nat(), (text, languageId, number) => {
        const at = number % (text.length + 1);
        const written = writtenKeyAt(text, at, languageId);
        if (written) {
          assert.ok(written.start <= at && at <= written.end && written.end <= text.length);
          assert.equal(written.query, text.slice(written.start, at).trim());
          assert.doesNotMatch(text.slice(written.start, written.end), /\n/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
