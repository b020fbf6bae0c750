import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { findBibliographyFiles, findCitations } from '../../../src/core/mentions/findCitations';

const LATEX: readonly (readonly [string, string])[] = [
  ['\\cite{a}', 'a'],
  ['\\citet*[see][p.~3]{a, b}', 'a b'],
  ['\\Citeauthor*{a} \\citeyearpar{b} \\citealp{c} \\citenum{d}', 'a b c d'],
  ['\\cite\n  [see] % a note\n  [p. 3]\n  {a, % one\n   b-2:c/d}', 'a b-2:c/d'],
  ['\\cites(pre)(post)[1]{a}[2][3]{b}', 'a b'],
  ['\\Parencites{a}[p. 2]{b,c}', 'a b c'],
  ['\\volcite{2}{a} \\Pvolcite[see]{2}[p. 3]{b}', 'a b'],
  ['\\volcites{1}{a}{2}[p]{b}', 'a b'],
  ['\\citeA<see>[p. 3]{a} \\shortciteNP{b} \\citeNP<e.g.>{c}', 'a b c'],
  ['\\textcquote[p. 3]{a}[.]{The text.} \\blockcquote{b}{Text.}', 'a b'],
  ['\\foreigntextcquote{french}[p. 3]{a}{Texte.} \\hyphentextcquote{german}{b}{Text.}', 'a b'],
  ['\\begin{displaycquote}[p. 3]{a}Text.\\end{displaycquote}', 'a'],
  ['\\begin{foreigndisplaycquote}{french}{a}Texte.\\end{foreigndisplaycquote}', 'a'],
  ['\\nocite{*}\\nocite{a} \\bibentry{b} \\footfullcite{c}', 'a b c'],
  ['\\citetext{see \\citealp{a}; \\citealp[p. 2]{b}}', 'a b'],
  ['\\parencite[see][and \\cite{b}]{a}', 'b a'],
  ['\\defcitealias{a}{Paper I} \\citetalias{a}', 'a a'],
  ['\\footnote{So \\cite{a}.} \\newcite{b}', 'a b'],
  ['\\mycmd{a} \\other{b} \\hyphencite{c}', 'a c'],
  ['\\cite {a} \\cite\n{b}', 'a b'],
  ['\\cite\n\n{a}', ''],
  ['% \\cite{a}\n\\% \\cite{b}', 'b'],
  ['\\verb|\\cite{a}| \\lstinline!\\cite{b}! \\mintinline{tex}{\\cite{c}}', ''],
  [
    '\\begin{verbatim}\\cite{a}\\end{verbatim}\\begin{lstlisting}[x]\n\\cite{b}\\end{lstlisting}\\cite{c}',
    'c',
  ],
  ['\\begin{minted}{tex}\n\\cite{a}\n\\end{minted}', ''],
  ['\\newcommand{\\mine}[1]{\\cite{#1}} \\setcitestyle{round} \\citestyle{apa} \\cite', ''],
  ['\\url{https://a.b/\\cite{x}}', ''],
  ['\\fullciteA<see>[p.~1]{a} \\citeyearNP{b}', 'a b'],
  ['\\textcites(cf.)()[12]{a}[\\S~3]{b}', 'a b'],
  ['\\volcite[see]{IV}[12--15]{a}', 'a'],
  ['\\textcquote[see][3]{a}[.]{We present models}', 'a'],
  ['Model & Cite \\\\\\midrule\nUSE & \\cite{a} \\\\', 'a'],
  ['\\caption[Short \\cite{a}]{Long~\\citep{b}.}', 'a b'],
  ['\\texttt{@a} \\href{mailto:a@b}{mail}', ''],
];

const MARKDOWN: readonly (readonly [string, string])[] = [
  ['Blah [see @doe99, pp. 33-35; also @smith04, chap. 1].', 'doe99 smith04'],
  ['Blah [-@doe99; *see* @b] and -@c', 'doe99 b c'],
  ['@smith04 [p. 33] says so.', 'smith04'],
  [
    '@{odd key} @{https://example.com/bib?name=foobar&date=2000}',
    'odd key https://example.com/bib?name=foobar&date=2000',
  ],
  ['@Foo_bar.baz. @Foo_bar--baz @{Foo_bar.baz.}', 'Foo_bar.baz Foo_bar Foo_bar.baz.'],
  ["See (@foo) @foo: x @foo's **@foo** “@foo”", 'foo foo foo foo foo'],
  ['@doe:2014work @smith-jones2010 @müller2020 @_a', 'doe:2014work smith-jones2010 müller2020 _a'],
  ['me@example.org <me@example.org> https://a.b/@user [x](https://a.b/@c) \\@d', ''],
  ['`@code` ``x @code``', ''],
  ['```r\n@code\n```\n@a\n~~~~\n@code\n~~~~', 'a'],
  ['Text.\n\n    @code\n\nText @a.', 'a'],
  ['- item\n\n    @a', 'a'],
  ['$x @b y$ $$\n@c\n$$ costs $5 @a and $6', 'a'],
  ['figure \\@ref(fig:x)', ''],
  ['note^[See @a.] and[^1]\n\n[^1]: See @b.', 'a b'],
  ['{cite:p}`a,b` and \\cite[p. 2]{c}', 'a b c'],
  ['<!-- @a --> @b', 'b'],
  ['[@a{pp. 3-5}; -@b] and [see @c, {ii, A, D-Z}, with a suffix]', 'a b c'],
  ['```{r setup, echo=FALSE}\ncite("@code")\n```\nInline `r cite("@code")` but @a', 'a'],
  ['---\nnocite: |\n  @a, @b\n---\n', 'a b'],
  ['| Model | Paper |\n|---|---|\n| T5 | @a |', 'a'],
  ['(see @a; @b, and @c!)', 'a b c'],
  ['\\[\\@a\\] and [link @ a](https://a.b/@b)', ''],
];

const keysOf = (text: string, languageId: string): string =>
  findCitations(text, languageId, { citeCommands: ['\\mycmd'] })
    .map(citation => citation.key)
    .join(' ');

/** How often a single character of any string is asked for. */
function charactersRead(run: () => void): number {
  const reader = mock.method(String.prototype, 'charAt');
  try {
    run();
    return reader.mock.callCount();
  } finally {
    reader.mock.restore();
  }
}

describe('citation keys', () => {
  for (const [text, keys] of LATEX) {
    it(`of ${JSON.stringify(text)} in LaTeX are "${keys}"`, () => assert.equal(keysOf(text, 'latex'), keys));
  }

  for (const [text, keys] of MARKDOWN) {
    it(`of ${JSON.stringify(text)} in Markdown are "${keys}"`, () =>
      assert.equal(keysOf(text, 'markdown'), keys));
  }

  it('of reStructuredText stand in citation roles', () =>
    assert.equal(keysOf(':cite:p:`a,b` :cite:`c` ``:cite:`d` ``', 'restructuredtext'), 'a b c'));

  it('of Quarto are no cross-references', () =>
    assert.equal(keysOf('@fig-plot and @figueroa2020', 'quarto'), 'figueroa2020'));

  for (const unclosed of [
    '\\cite{a,',
    '\\cite[see ',
    '\\cites(a',
    '\\citeA<a',
    '\\bibitem{a ',
    '\\footnote{a ',
  ]) {
    it(`are looked for a few times per letter among many ${JSON.stringify(unclosed)} that nobody closes`, () => {
      const text = unclosed.repeat(300);
      assert.ok(charactersRead(() => findCitations(text, 'latex')) < 20 * text.length);
    });
  }

  it('have the range of the key and no more', () => {
    for (const [text, languageId] of [
      ...LATEX.map(([t]) => [t, 'latex'] as const),
      ...MARKDOWN.map(([t]) => [t, 'rmd'] as const),
    ]) {
      for (const { key, start, end } of findCitations(text, languageId)) {
        assert.equal(text.slice(start, end), key);
      }
    }
  });
});

describe('bibliography files', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['latex', '\\bibliography{a, b}\n% \\bibliography{no}', 'a b'],
    ['latex', '\\addbibresource[location=local]{c.bib}\\addbibresource{\\subfix{d.bib}}', 'c.bib d.bib'],
    ['markdown', '---\ntitle: x\nbibliography: refs.bib # mine\n---\ntext', 'refs.bib'],
    ['quarto', '---\nbibliography:\n  - a.bib\n  - "b.bib"\nformat: html\n---', 'a.bib b.bib'],
    ['rmd', "---\r\nbibliography: [a.bib, 'b.bib']\r\n---\r\n", 'a.bib b.bib'],
    ['markdown', 'bibliography: no.bib\n', ''],
  ];
  for (const [languageId, text, files] of CASES) {
    it(`of ${JSON.stringify(text)} are "${files}"`, () =>
      assert.equal(findBibliographyFiles(text, languageId).join(' '), files));
  }
});
