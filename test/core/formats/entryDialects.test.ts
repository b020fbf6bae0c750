import assert from 'node:assert/strict';
import { createLibrary, parseBibtex, parseRis, toBibtex } from '../../../src/core';
import { fullName } from '../../../src/core/paper/fullName';
import { onlyPaper } from '../../support/readPapers';

const entry = (fields: string) => onlyPaper(parseBibtex(`@article{k, title={T}, ${fields}}`));

describe('An address of an entry', () => {
  for (const [fields, url] of [
    [String.raw`howpublished={\url{https://a.example/x}}`, 'https://a.example/x'],
    [String.raw`howpublished={Available at \href{https://a.example/x_y}{the page}}`, 'https://a.example/x_y'],
    [String.raw`howpublished={https://a.example/x, accessed in May}`, 'https://a.example/x'],
    [String.raw`note={See \url{http://a.example/1} and \url{http://b.example}}`, 'http://a.example/1'],
    [String.raw`note={(www.a.example/x).}`, 'www.a.example/x'],
    [String.raw`note={No address}`, undefined],
    [String.raw`url={https://a.example/1 https://b.example/2}`, 'https://a.example/1'],
    [String.raw`url={https://a.example/1; http://b.example/2}`, 'https://a.example/1'],
    ['url={https://a.example/a\n  long}', 'https://a.example/along'],
    [String.raw`url={http://u.example/\~pond/p.pdf}`, 'http://u.example/~pond/p.pdf'],
    [String.raw`url={http://u.example/{\textasciitilde}pond/a\_b\%20c}`, 'http://u.example/~pond/a_b%20c'],
    [String.raw`url={\href{https://a.example/x}{page}}`, 'https://a.example/x'],
  ] as const) {
    it(`is ${url ?? 'missing'} of ${fields}`, () => assert.equal(entry(fields).url, url));
  }
});

it('A field that names a field of shared data has its value', () => {
  const read = (value: string) =>
    parseBibtex(`@xdata{p-1, publisher={Big Press}}\n@book{k, title={T}, publisher={${value}}}`);
  assert.deepEqual(
    ['xdata=p-1-publisher', 'xdata = p-1-publisher', 'xdata=p-1-publisher-1'].map(
      value => read(value).papers[0]?.venue,
    ),
    ['Big Press', 'Big Press', 'Big Press'],
  );
  assert.equal(read('xdata=gone-publisher').problems.length, 1);
});

describe('The DOI of an address', () => {
  for (const [url, doi] of [
    ['https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full', '10.3389/fnins.2020.00001'],
    ['https://onlinelibrary.wiley.com/doi/10.1046/j.1095.x/pdf', '10.1046/j.1095.x'],
    ['https://x.example/doi/full/10.1002/abc.5?download=true', '10.1002/abc.5'],
    ['https://x.example/doi/10.1002/abc.5/abstract#sec1', '10.1002/abc.5'],
    [
      'https://iopscience.iop.org/article/10.1088/1748-0221/3/08/S08003/meta',
      '10.1088/1748-0221/3/08/S08003',
    ],
    ['https://link.springer.com/content/pdf/10.1007/s0-1.pdf', '10.1007/s0-1'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v1.full', '10.1101/2020.01.01.123456'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf', '10.1101/2020.01.01.123456'],
    ['https://www.medrxiv.org/content/10.1101/2020.01.01.1234v3', '10.1101/2020.01.01.1234'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
  ] as const) {
    it(`ends where the path of the publisher goes on: ${url}`, () =>
      assert.equal(entry(`url={${url}}`).doi, doi));
  }

  it('keeps what a DOI has by itself', () =>
    assert.equal(
      entry('doi={10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID>3.0.CO;2-2}').doi,
      '10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID>3.0.CO;2-2',
    ));
});

describe('A journal', () => {
  for (const [tex, text] of [
    ['{\\mnras}', 'Monthly Notices of the Royal Astronomical Society'],
    ['"\\apj"', 'The Astrophysical Journal'],
    ['{{\\prd}}', 'Physical Review D'],
    ['{J. \\mnras}', 'J. mnras'],
  ] as const) {
    it(`${tex} is ${text}`, () => assert.equal(entry(`journal = ${tex}`).venue, text));
  }
});

describe('A title as TeX prints it', () => {
  for (const [tex, text] of [
    [String.raw`{\cal N}=2 lakes`, 'N=2 lakes'],
    [String.raw`{\Bbb R}, {\frak g} and {\scr F}`, 'R, g and F'],
    [String.raw`Beams $e^+e^-$`, 'Beams e⁺e⁻'],
    [String.raw`\ce{CO2} and \unknown{x} \sys{}`, 'CO2 and x sys'],
    [String.raw`The \enquote{dry} lake`, 'The “dry” lake'],
    [String.raw`\enquote{a \enquote{b} c} \enquote*{d}`, '“a ‘b’ c” ‘d’'],
    [String.raw`\foreignquote{german}{x} \mkbibquote{y {z}}`, '“x” “y z”'],
    [String.raw`XIX\textsuperscript{e} and 2\textsuperscript{nd}`, 'XIXe and 2nd'],
    [String.raw`a\phantom{xx}b\hspace*{1em}c\hspace{-2pt}d\vphantom{y}`, 'ab cd'],
    [String.raw`$O(n\log n)$ by \bibinfo{x}{Pond} and \odd words`, 'O(n log n) by Pond and odd words'],
    [String.raw`\ocirc{u} \polhk{a} \Dbar`, 'ů ą Đ'],
    ['H&lt;sub&gt;2&lt;/sub&gt;O &amp; a &lt; b', 'H2O & a < b'],
  ] as const) {
    it(`of ${tex} is ${text}`, () =>
      assert.equal(onlyPaper(parseBibtex(`@misc{k,title={${tex}}}`)).title, text));
  }
});

const records = (text: string) => parseRis(text).papers;

describe('A record of RIS', () => {
  it('tells persons without a comma from institutions', () => {
    const names = [
      'A. Marsh',
      'C. D. Pond',
      'Anna B. van der Lake',
      'J.-P. Brook Jr.',
      'La Prensa',
      'U.S. Navy Office',
      'World Bank',
    ];
    const [paper] = records(
      ['TY  - JOUR', 'TI  - T', ...names.map(name => `AU  - ${name}`), 'ER  - '].join('\n'),
    );
    assert.deepEqual(
      paper?.authors
        ?.map(({ given, family, suffix }) =>
          [given, family, suffix].filter(part => part !== undefined).join('|'),
        )
        .slice(0, 5),
      ['A.|Marsh', 'C. D.|Pond', 'Anna B.|van der Lake', 'J.-P.|Brook|Jr.', 'La Prensa'],
    );
    assert.deepEqual(paper.authors.slice(5), [{ family: 'U.S. Navy Office' }, { family: 'World Bank' }]);
  });

  it('has keywords in lines of their own, and goes on in indented lines', () =>
    assert.deepEqual(
      records('TY  - JOUR\nTI  - T\nKW  - crime\nrobbery\nvictims; law\nAB  - Long\nabstract\nER  - \n').map(
        ({ keywords, abstract }) => [keywords, abstract],
      ),
      [[['crime', 'robbery', 'victims', 'law'], 'Long abstract']],
    ));

  it('may end without a dash, and stand behind one space', () =>
    assert.deepEqual(
      records('TY - GEN\nTI - T\nLA - en\nER\n\nTY - GEN\nTI - U\nDO - 10.1000/u\nER -\n').map(
        ({ title, doi }) => [title, doi],
      ),
      [
        ['T', undefined],
        ['U', '10.1000/u'],
      ],
    ));

  it('may have tags before its type', () =>
    assert.deepEqual(
      records(
        'DB  - X\nTI  - T\nTY  - JOUR\nAU  - Marais, A.\nER  - \nDB  - X\nTY  - JOUR\nTI  - U\nER  - \n',
      ).map(({ title, authors }) => [title, authors?.length]),
      [
        ['T', 1],
        ['U', 0],
      ],
    ));

  it('has no year in the day of access', () =>
    assert.deepEqual(
      records('TY  - ELEC\nTI  - A page\nY2  - 2019/03/27\nER  - \n').map(({ year }) => year),
      [undefined],
    ));

  it('has groups among its authors, and the names of PubMed', () =>
    assert.deepEqual(
      records('PMID- 1\nTI  - A trial.\nAU  - van Pond AB\nAU  - Marsh C\nCN  - Big Trial Group\n')[0]
        ?.authors,
      [{ given: 'AB', family: 'van Pond' }, { given: 'C', family: 'Marsh' }, { family: 'Big Trial Group' }],
    ));

  it('is published by the publisher of a book, not in its series', () =>
    assert.equal(
      records('TY  - BOOK\nTI  - T\nT2  - Lake Series\nPB  - Big Press\nER  - \n')[0]?.venue,
      'Big Press',
    ));
});

describe('A suffix of a name', () => {
  it('is written where BibTeX has it, and behind the name elsewhere', () => {
    const [paper] = createLibrary(
      parseBibtex('@book{k,title={T},author={King, Jr., Martin Luther and Li, A}}').papers,
    ).papers;
    assert.ok(paper);
    assert.match(toBibtex(paper), /author = \{King, Jr\., Martin Luther and Li, A\}/);
    assert.deepEqual(paper.authors.map(fullName), ['Martin Luther King Jr.', 'A Li']);
  });
});
