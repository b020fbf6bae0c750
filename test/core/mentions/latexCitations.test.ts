import { deepEqual } from 'node:assert/strict';
import { checkCitations, createLibrary, findCitations } from '../../../src/core/index';

const keys = (text: string, languageId = 'latex') => findCitations(text, languageId).map(({ key }) => key);

/** Texts, each with the keys that it cites. */
function citing(name: string, cases: readonly (readonly [string, string])[]): void {
  describe(name, () => {
    for (const [text, expected] of cases) {
      it(JSON.stringify(text), () => {
        deepEqual(keys(text), expected === '' ? [] : expected.split(' '));
        deepEqual(keys(text.replace(/\n/g, '\r\n')), expected === '' ? [] : expected.split(' '));
      });
    }
  });
}

describe('citations of LaTeX', () => {
  citing('behind other commands', [
    ['As in~\\ref{s} [see~\\citep{a}], \\cite{b}.', 'a b'],
    ['\\label{l} {\\em \\cite{a}}', 'a'],
    ['\\eqref{e}{ \\cite{a} }', 'a'],
    ['\\cref{x,y}\n[compare \\cite{a}]', 'a'],
    ['{\\color[rgb]{1,0,0}{new \\cite{a}}}', 'a'],
    ['\\hspace*{1em}[\\cite{a}]', 'a'],
    ['\\setlength{\\parindent}{0pt}{\\cite{a}}', 'a'],
    ['\\setlength\\parindent{0pt} {\\cite{a}}', 'a'],
    ['\\definecolor{x}{rgb}{0,0,1}{\\cite{a}}', 'a'],
    ['\\hyperref[sec]{what \\cite{a} says}', 'a'],
    ['\\index{lake|see{pond}} [\\cite{a}]', 'a'],
    ['\\includegraphics[width=1cm]{f} {\\cite{a}}', 'a'],
    ['\\pagestyle{empty}\n\n{\\cite{a}}', 'a'],
    ['\\vspace{1em}%\n[\\cite{a}]', 'a'],
    ['\\cite{a} [\\cite{b}] {\\cite{c}}', 'a b c'],
    ['\\input{x} {\\cite{a}', 'a'],
  ]);
  citing('in optional arguments', [
    ['\\section[On \\cite{a}]{On lakes, by \\cite{b}}', 'a b'],
    ['\\chapter* [\\cite{a}] {x \\cite{b}}', 'a b'],
    ['\\paragraph[{\\cite[p.~2]{a}}]{B}', 'a'],
    ['\\caption[From \\cite{a}]{From \\cite{b}}', 'a b'],
    ['\\begin{theorem}[{\\cite[Thm.~3]{a}}] x \\end{theorem}', 'a'],
    ['\\item[\\cite{a}] text', 'a'],
    ['\\cite[as \\citeauthor{b} says][]{a}', 'b a'],
    ['\\frametitle<1>[\\cite{a}]{\\cite{b}}', 'a b'],
    ['\\marginpar[\\cite{a}]{\\cite{b}}', 'a b'],
    ['\\footnote[2]{\\cite{a}}', 'a'],
    ['\\section[Short \\cite{a}', 'a'],
  ]);
  citing('in drawings', [
    ['\\begin{tikzpicture}[scale=2]\\draw (0,0) -- node[above] {\\cite{a}} (1,1);\\end{tikzpicture}', 'a'],
    [
      '\\begin{tikzpicture}\\begin{axis}[title={After \\cite{a}}]\\addplot {x};\\end{axis}\\end{tikzpicture}',
      'a',
    ],
    ['\\begin{axis}\\addlegendentry{Pond \\cite{a}}\\end{axis}', 'a'],
    ['\\tikz \\path [draw] (0,0) node {\\cite{a}};', 'a'],
    ['\\begin{tikzpicture} \\cite{a}', 'a'],
  ]);
  citing('at quotations', [
    ['\\textquote[\\cite{a}]{words}', 'a'],
    ['\\textquote*[{\\cite[5]{a}}][.]{words \\cite{b}}', 'a b'],
    ['\\blockquote[{\\cite[5]{a}}]{words}', 'a'],
    ['\\foreigntextquote{german}[{\\cite{a}}]{Worte}', 'a'],
    ['\\begin{displayquote}[{\\cite[5]{a}}]words\\end{displayquote}', 'a'],
    ['\\begin{displaycquote}[5]{a}words \\cite{b}\\end{displaycquote}', 'a b'],
    ['\\textcquote[see][5]{a}[.]{words \\cite{b}}', 'a b'],
    ['\\foreigntextcquote{french}[5]{a}{mots}', 'a'],
  ]);
  citing('by several lists, stars and plurals', [
    ['\\footcitetexts{a}{b}', 'a b'],
    ['\\footcitetexts(see)()[1]{a}[2]{b,c}', 'a b c'],
    ['\\footcitetext{a}{text}', 'a'],
    ['\\citeps{a}{b} \\citets[see][]{c}{d}', 'a b c d'],
    ['\\Citets{a}{b} \\citealps{c}{d} \\citealts{e}{f}', 'a b c d e f'],
    ['\\citep{a}{b}', 'a'],
    ['\\cite{a,*b,*c}', 'a b c'],
    ['\\cite{a, *[{see, too,}]b, * [x][y] c}', 'a b c'],
    ['\\nocite{*}', ''],
    ['\\cite{*}', ''],
  ]);
  citing('nowhere in definitions', [
    ['\\newcites{sec}{Secondary Literature}\\citesec{a}', 'a'],
    ['\\newcite{a}', 'a'],
    ['\\providecommand\\citep[1]{x} \\newcommand\\citex[1]{y}', ''],
    ['\\newcommand*\\citex[2][a]{y}', ''],
    ['\\renewcommand*{\\cite}[1]{\\textcite{#1}}', ''],
    ['\\renewcommand {\\cite} {z}', ''],
    ['\\DeclareCiteCommand\\citew{pre}{loop}{sep}{post}', ''],
    ['\\DeclareCiteCommand{\\citew}[\\mkbibparens]{pre}{loop}{sep}{post}', ''],
    ['\\DeclareMultiCiteCommand{\\citews}[\\mkbibparens]{\\citew}{;}', ''],
    ['\\let\\oldcite\\cite {\\em x}', ''],
    ['\\let\\oldcite=\\cite\n{\\em x} \\cite{a}', 'a'],
    ['\\LetLtxMacro{\\oldcite}{\\cite} {x}', ''],
    ['\\NewDocumentCommand\\citew{som}{x}', ''],
    ['\\def\\cite#1{[#1]} \\def\\citew[#1]{x}', ''],
    ['\\pretocmd\\cite{x}{}{} \\apptocmd{\\cite}{x}{}{}', ''],
    ['\\SetCiteCommand{\\parencite} \\SetCiteCommand\\parencite {x}', ''],
    ['\\string\\cite{x}', ''],
    ['\\newcommand{\\lake}{see \\cite{a}}', 'a'],
    ['\\let', ''],
    ['\\newcommand', ''],
  ]);
  citing('nowhere in what is switched off', [
    ['\\cite{a} \\iffalse old \\cite{b} \\fi \\cite{c}', 'a c'],
    ['\\iffalse\\cite{a}\\else\\cite{b}\\fi', 'b'],
    ['\\iftrue\\cite{a}\\else\\cite{b}\\fi', 'a'],
    ['\\iffalse \\ifx\\a\\b \\cite{a}\\else \\cite{b}\\fi \\cite{c}\\fi \\cite{d}', 'd'],
    ['\\iffalse % \\fi\n\\cite{a}\\fi\\cite{b}', 'b'],
    ['\\if0 \\cite{a}\\fi\\cite{b}', 'b'],
    ['\\ifdraft\\cite{a}\\else\\cite{b}\\fi', 'a b'],
    ['\\iffalse $a \\iff b$ \\cite{a}\\fi\\cite{b}', 'b'],
    ['\\iffalse\\ifthenelse{x}{\\cite{a}}{}\\fi\\cite{b}', 'b'],
    ['\\iffalse \\cite{a}', 'a'],
    ['\\fi \\else \\cite{a}', 'a'],
    ['% \\cite{a}\n\\% \\cite{b}', 'b'],
    ['\\begin{comment}\n\\cite{a}\n\\end{comment}\\cite{b}', 'b'],
    ['\\verb|\\cite{a}| \\lstinline!\\cite{b}! \\cite{c}', 'c'],
    ['\\begin{tcblisting}{}\\cite{a}\\end{tcblisting}\\cite{b}', 'b'],
  ]);

  it('has the entries of a bibliography that the document brings along', () => {
    const library = createLibrary([]);
    for (const opening of ['{x.bib}', '[overwrite]{\\jobname.bib}', ' {x.bib}']) {
      const text = `\\begin{filecontents*}${opening}\n@misc{k0,title={T}}\n\\end{filecontents*}\n\\cite{k0,gone}`;
      const document = {
        text,
        languageId: 'latex',
        origin: 'named',
        bibliography: ['@misc{b,title={B}}'],
      } as const;
      deepEqual(
        checkCitations(document, library).map(({ kind, key }) => `${kind} ${key}`),
        ['missingEntry gone'],
      );
    }
  });

  it('finds what the fields of entries cite', () => {
    const text =
      '@misc{a,note={Reply to \\cite{b}},journal={In \\citet[3]{c}},howpublished="\\url{http://x.y} \\cite{d}"}';
    deepEqual(keys(text, 'bibtex'), ['b', 'c', 'd']);
  });

  it('takes time linear in what is never closed', () => {
    const pieces = [
      ...[
        '\\iffalse ',
        '\\if0 ',
        '\\else ',
        '\\section[\\a ',
        '\\textquote[{\\cite[',
        '\\let\\cite',
        '\\cite{*[',
      ],
      ...[
        '\\ref{a} [',
        '\\begin{filecontents}{x.bib} ',
        '\\newcommand{ \\cite ',
        '\\footcitetexts(',
        '@misc{a,note={',
      ],
    ];
    for (const piece of pieces) {
      for (const languageId of ['latex', 'bibtex']) {
        const start = performance.now();
        keys(piece.repeat(Math.ceil(1_000_000 / piece.length)), languageId);
        const took = performance.now() - start;
        deepEqual(took < 4000 ? 'linear' : `${piece} takes ${took} ms`, 'linear');
      }
    }
  }).timeout(120_000);
});
