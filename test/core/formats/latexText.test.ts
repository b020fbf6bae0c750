import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBibtex } from '../../../src/core';
import { onlyPaper } from '../../support/readPapers';

const R = String.raw;

/** TeX and the text that it prints. */
const PRINTED: readonly (readonly [tex: string, text: string])[] = [
  [R`{\'e}\'{e}\'e\' e {\'{e}} \'{\i}\'\i{\'\i}`, 'éééé é ííí'],
  [R`\"{a}{\"o}\"u\"{\i}{\"\i} \^{\i} \^o \~n \~{a}`, 'äöüïï î ô ñ ã'],
  [
    R`\c{c}\c c{\c{C}} \v{s}{\v S}\v z \u{g} \H{o} \k{a} \r{u} \d{h} \b{d} \=a \.{z} \.{I}`,
    'ççÇ šŠž ğ ő ą ů ḥ ḏ ā ż İ',
  ],
  [R`\o\O{\l}{\L}\aa{\AA}\ae\AE{\oe}\OE\ss{}\dh\DH\th\TH\dj\DJ\ng\i\j`, 'øØłŁåÅæÆœŒßðÐþÞđĐŋıȷ'],
  [
    R`{\O}stergaard, \O stergaard, Stra\ss e, Wei{\ss}, Gr\"u\ss{}e`,
    'Østergaard, Østergaard, Straße, Weiß, Grüße',
  ],
  [R`Vi\d{\^e}t Nguy{\~{\^e}}n \d{\'{a}} \'{\"u}`, 'Việt Nguyễn ạ́ ǘ'],
  [R`\a'e\a=o Mal{\cprime}tsev Schr\"odinger\'{}s`, 'éō Malʹtsev Schrödinger´s'],
  [R`$L\sp 2$ $\frac12$ $\mathbb R$ $\mathbb{Z}_p$ $a \not= b \not\in c$`, 'L² 1/2 ℝ ℤₚ a ≠ b ∉ c'],
  [R`A\footnote{no} \begin{em}B\end{em} \texorpdfstring{$\sqrt x$}{root}`, 'A B root'],
  [R`\'{\ae} {\textcommabelow s} \t{oo}`, 'ǽ ș o͡o'],
  ["a--b---c ``d'' ?`e !`f g~h", 'a–b—c “d” ¿e ¡f g h'],
  [R`\& \% \$ \# \_ \{ \} \textbackslash \textasciitilde{} \~{}x \^{}`, R`& % $ # _ { } \~ ~x ^`],
  [R`a\,b\ c\;d\\e\-f\/g\@.`, 'a b c d efg.'],
  [R`{B}{\textbf{E}}\emph{R}{\em T} \textsc{x} \mbox{y} {\it z}`, 'BERT x y z'],
  [R`\TeX{}, \LaTeX\ and {\BibTeX}`, 'TeX, LaTeX and BibTeX'],
  [
    R`$\alpha$-$\beta$ $x \leq \infty$ $10^{-3}$ H$_2$O $\mathbb{R}$ $\hat{y}$ 90$^\circ$ $\frac{1}{2}$`,
    'α-β x ≤ ∞ 10⁻³ H₂O ℝ ŷ 90° 1/2',
  ],
  [R`\(O(n^2)\) 2\textsuperscript{nd} \pm \times`, 'O(n²) 2nd ±×'],
  [R`{\noopsort{1973b}}1973 \href{http://x}{shown} \textcolor{red}{red} \url{a_b}`, '1973 shown red a_b'],
  ['50% of 20\\% 3%\n  4', '50% of 20% 34'],
  ['<i>in vivo</i> H<sub>2</sub>O a < b > c &amp; \\&lt; &#233;', 'in vivo H2O a < b > c & < é'],
  [
    '\\char`\\% \\char"41 B \\char\'101 \\symbol{65}\\symbol{"E9} \\char"FFFFFF \\characters',
    '%AB AAé char"FFFFFF characters',
  ],
  [R`\unknown{x} \foo`, 'x foo'],
  ['  a \n\t b  ', 'a b'],
  [R`\'`, ''],
  ['\\', ''],
  ['{{{', ''],
];

const printed = (tex: string) => onlyPaper(parseBibtex(`@misc{k, title = {${tex}}}`)).title;

describe('TeX in a field', () => {
  for (const [tex, text] of PRINTED.filter(([tex]) => !tex.startsWith('{{{') && tex !== '\\')) {
    it(`prints ${text}: ${tex}`, () => assert.equal(printed(tex), text));
  }

  it('is taken as it stands in links and identifiers, without its escapes', () => {
    const paper = onlyPaper(
      parseBibtex(
        R`@misc{k, url = {\url{https://a.org/b\_c?d=e%20f\&g#h~i}}, doi = {10.1002/(SICI)1097\textless{}1::AID\_2\textgreater{}3.0.CO;2-2}}`,
      ),
    );
    assert.deepEqual(
      [paper.url, paper.doi],
      ['https://a.org/b_c?d=e%20f&g#h~i', '10.1002/(SICI)1097<1::AID_2>3.0.CO;2-2'],
    );
  });

  it('never throws, and leaves one line', () => {
    const pieces = fc.constantFrom(
      '\\',
      '{',
      '}',
      '$',
      '^',
      '_',
      '~',
      '%',
      '\n',
      "'",
      '`',
      '-',
      '"',
      'c',
      'é',
      ' ',
      'frac',
      '<i>',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        for (const { title } of parseBibtex(`@misc{k, title = {${parts.join('')}}}`).papers) {
          assert.doesNotMatch(title, /\n|^ | $|  /);
        }
      }),
    );
  });
});

describe('dates and identifiers of a BibTeX entry', () => {
  const paperWith = (fields: string) => onlyPaper(parseBibtex(`@article{k, title={T}, ${fields}}`));

  for (const [fields, year] of [
    ['date = {2021-05/2021-07}', 2021],
    ['date = {2021-05~}', 2021],
    ['date = {2021?}', 2021],
    ['date = {2021%}', 2021],
    ['date = {/2010}', 2010],
    ['date = {2004-04-25T14:34:00}', 2004],
    ['year = 1999, date = {2000}', 2000],
    ['year = {c1999a}', 1999],
    [R`year = {{\noopsort{1973b}}1973}`, 1973],
    ['year = {in press}', undefined],
    ['date = {-0044}', undefined],
  ] as const) {
    it(`the year of ${fields}`, () => assert.equal(paperWith(fields).year, year));
  }

  for (const [fields, id] of [
    ['eprint = {2110.04366v3}, archivePrefix = {arXiv}', '2110.04366'],
    ['eprint = {arXiv:2110.04366}, eprinttype = {arxiv}', '2110.04366'],
    ['eprint = {hep-th/9711200}', 'hep-th/9711200'],
    ['eprint = {math.GT/0309136}, eprinttype = {arxiv}', 'math.GT/0309136'],
    ['eprint = {23456}, eprinttype = {jstor}', undefined],
    ['journal = {arXiv preprint arXiv:1706.03762}', '1706.03762'],
    ['journal = {CoRR}, volume = {abs/1706.03762}', '1706.03762'],
    ['number = {arXiv:2101.00001}, publisher = {arXiv}', '2101.00001'],
    ['note = {arXiv:2101.00001 [cs]}', '2101.00001'],
    ['url = {https://arxiv.org/pdf/1706.03762v5.pdf}', '1706.03762'],
    ['doi = {10.48550/arXiv.1706.03762}', '1706.03762'],
  ] as const) {
    it(`the arXiv id of ${fields}`, () => assert.equal(paperWith(fields).arxivId, id));
  }

  it('the DOI, also when it stands in a link', () => {
    for (const fields of [
      'doi={https://doi.org/10.1000/a_b}',
      'doi={doi:10.1000/a\\_b}',
      'url={http://dx.doi.org/10.1000/a_b}',
    ]) {
      assert.equal(paperWith(fields).doi, '10.1000/a_b');
    }
  });
});
