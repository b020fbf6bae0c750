import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRis } from '../../../src/core';
import { factsOf, keysIn, onlyPaper, problemsIn } from '../../support/readPapers';

const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
const read = (...lines: string[]) => onlyPaper(parseRis(record('TI  - T', ...lines)));

describe('parseRis', () => {
  it('reads tags in lower case', () => {
    const { title, authors } = onlyPaper(
      parseRis('ty  - JOUR\nti  - On Things\nau  - Smith, Jane\ner  - \n'),
    );
    assert.deepEqual([title, authors], ['On Things', [{ given: 'Jane', family: 'Smith' }]]);
  });

  it('reads a record', () => {
    const file =
      '\uFEFFTY  - JOUR\r\nTI  - On Things\r\n  and More\r\nAU  - Smith, Jane A., Jr\r\nA1  - {x}\r\nPY  - 2020/05//\r\nJO  - J. Th.\r\nDO  - https://doi.org/10.1000/182\r\nUR  - https://a.org/b\r\nAB  - We do.\r\nAI - based.\r\nKW  - one\r\nKW  - two; three\r\nID  - smith2020\r\nER  - \r\n';
    assert.deepEqual(factsOf(onlyPaper(parseRis(file))), {
      id: 'smith2020',
      citationKey: 'smith2020',
      title: 'On Things and More',
      abstract: 'We do. AI - based.',
      authors: [{ given: 'Jane A.', family: 'Smith', suffix: 'Jr' }, { family: '{x}' }],
      authorsPartial: undefined,
      year: 2020,
      venue: 'J. Th.',
      doi: '10.1000/182',
      arxivId: undefined,
      url: 'https://a.org/b',
      keywords: ['one', 'two', 'three'],
    });
  });

  for (const [tag, field, value] of [
    ['T1', 'title', 'X'],
    ['N2', 'abstract', 'X'],
    ['JF', 'venue', 'X'],
    ['T2', 'venue', 'X'],
    ['JA', 'venue', 'X'],
    ['UR', 'url', 'X'],
    ['L2', 'url', 'X'],
  ] as const) {
    it(`knows ${tag} as ${field}`, () => {
      const lines = ['TY  - CONF', `${tag}  - X`, ...(field === 'title' ? [] : ['TI  - T']), 'ER  - '];
      assert.equal(onlyPaper(parseRis(lines.join('\n')))[field], value);
    });
  }

  it('reads the year from any of its tags', () => {
    for (const line of ['PY  - 2011', 'Y1  - 2011/03/02/', 'DA  - 2011/03//spring', 'YR  - 2011']) {
      assert.equal(read(line).year, 2011);
    }
  });

  it('reads authors under AU and A1, and editors when there are none', () => {
    assert.deepEqual(read('A1  - Li, A', 'A1  - Wu, B').authors, [
      { given: 'A', family: 'Li' },
      { given: 'B', family: 'Wu' },
    ]);
    assert.deepEqual(read('A2  - Li, A').authors, [{ given: 'A', family: 'Li' }]);
    assert.deepEqual(read('AU  - The Team', 'A2  - Li, A').authors, [{ family: 'The Team' }]);
  });

  it('reads several authors on a line', () => {
    assert.deepEqual(
      read('AU  - Li, A; Wu, B').authors?.map(({ family }) => family),
      ['Li', 'Wu'],
    );
  });

  it('takes the title of a book for its title, and for the venue of a part of it', () => {
    const read = (...lines: string[]) => onlyPaper(parseRis([...lines, 'ER  - '].join('\n')));
    const book = read('TY  - BOOK', 'BT  - B', 'PB  - P');
    assert.deepEqual([book.title, book.venue], ['B', 'P']);
    const part = read('TY  - CHAP', 'T1  - C', 'BT  - B', 'PB  - P');
    assert.deepEqual([part.title, part.venue], ['C', 'B']);
  });

  it('passes over links that only EndNote understands', () => {
    assert.equal(read('UR  - <Go to ISI>://WOS:000123').url, undefined);
    assert.equal(read('UR  - <Go to ISI>://WOS:000123', 'UR  - https://a.org/b').url, 'https://a.org/b');
  });

  it('finds the arXiv id in the link', () => {
    assert.equal(read('UR  - http://arxiv.org/abs/1706.03762v1').arxivId, '1706.03762');
  });

  it('reads what PubMed and EndNote export', () => {
    const pubmed =
      'PMID- 1\nTI  - On\n      Things\nFAU - Smith, Jane\nAU  - Smith J\nJT  - J\nDP  - 2020 May\nLID - 10.1000/182 [doi]\n\nPMID- 2\nTI  - U\n';
    const parsed = parseRis(pubmed);
    assert.deepEqual(problemsIn(parsed), []);
    assert.deepEqual(
      parsed.papers.map(paper => [paper.title, paper.year, paper.doi, paper.authors]),
      [
        ['On Things', 2020, '10.1000/182', [{ given: 'Jane', family: 'Smith' }]],
        ['U', undefined, undefined, []],
      ],
    );
    const endnote = onlyPaper(
      parseRis('%0 Journal Article\n%T On Things\n%A Smith, Jane\n%A Doe, J\n%D 2020\n%N 3\n%X Abstract.\n'),
    );
    assert.deepEqual(
      [endnote.title, endnote.year, endnote.authors?.length, endnote.abstract],
      ['On Things', 2020, 2, 'Abstract.'],
    );
  });

  it('reads on when an end is missing, and says so', () => {
    const parsed = parseRis('TY  - JOUR\nTI  - A\nID  - a\n\nTY  - JOUR\nTI  - B\nID  - b');
    assert.deepEqual(keysIn(parsed), ['a', 'b']);
    assert.deepEqual(
      problemsIn(parsed).map(problem => problem.slice(0, 21)),
      ['0: A record has no en', '4: A record has no en'],
    );
  });

  it('says when there is nothing to read', () => {
    assert.match(problemsIn(parseRis('hello')).join(), /no RIS record/);
    assert.deepEqual(problemsIn(parseRis('\n')), []);
  });

  it('takes any text, and tells places inside it', () => {
    const pieces = fc.constantFrom(
      'TY  - ',
      'ER  - ',
      'TI  - ',
      'AU  - ',
      'a',
      ' ',
      '\n',
      '\r\n',
      ',',
      '%T ',
      '%0 ',
      'PMID- ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('');
        for (const { start, end } of parseRis(text).entries) {
          assert.ok(start >= 0 && start < end && end <= text.length);
        }
      }),
    );
  });
});
