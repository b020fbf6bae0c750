import assert from 'node:assert/strict';
import { parseRis, toCsl } from '../../../../src/core';
import { onlyEntry, writtenAs } from '../../../support/keptEntries';

const fromRis = (...lines: string[]) => onlyEntry(parseRis([...lines, 'ER  - ', ''].join('\n')));

describe('A record of a RIS file', () => {
  it('becomes a BibTeX entry with all that it says', () => {
    const paper = fromRis(
      ...[
        'TY  - JOUR',
        'AU  - Pond, Carl',
        'AU  - Lake, Bo, Jr.',
        'TI  - BERT & lakes',
        'JO  - River Letters',
        'VL  - 12',
      ],
      ...[
        'IS  - 2',
        'SP  - 3',
        'EP  - 9',
        'PY  - 2011',
        'DA  - 2011/03/05/',
        'SN  - 1234-5678',
        'DO  - 10.1000/1',
      ],
      ...['N1  - Nice', 'C1  - Ours', 'KW  - water', 'KW  - fish'],
    );
    assert.deepEqual(writtenAs(paper), [
      'article',
      {
        title: String.raw`{BERT} \& lakes`,
        author: 'Pond, Carl and Lake, Jr., Bo',
        journal: 'River Letters',
        volume: '12',
        number: '2',
        pages: '3--9',
        year: '2011',
        month: 'mar',
        day: '5',
        issn: '1234-5678',
        doi: '10.1000/1',
        note: 'Nice',
        keywords: 'water, fish',
        C1: 'Ours',
      },
    ]);
  });

  it('tells a book from its series, and its editors from its authors', () => {
    const paper = fromRis(
      ...[
        'TY  - BOOK',
        'AU  - Doe, J',
        'A2  - Roe, R',
        'TI  - Things',
        'T2  - Notes',
        'PB  - Press',
        'CY  - Oslo',
        'ET  - 2',
      ],
      ...['SN  - 9780000000000', 'PY  - 1999', 'SP  - 400'],
    );
    assert.deepEqual(toCsl(paper), {
      id: 'doe1999things',
      type: 'book',
      title: 'Things',
      author: [{ family: 'Doe', given: 'J' }],
      'collection-editor': [{ family: 'Roe', given: 'R' }],
      'collection-title': 'Notes',
      'number-of-pages': '400',
      publisher: 'Press',
      'publisher-place': 'Oslo',
      edition: '2',
      ISBN: '9780000000000',
      issued: { 'date-parts': [[1999]] },
    });
  });

  it('stands in a book as a chapter does', () => {
    const paper = fromRis(
      'TY  - CHAP',
      'AU  - Doe, J',
      'A2  - Roe, R',
      'TI  - Chapter',
      'T2  - Book',
      'PB  - P',
      'SP  - 1-9',
    );
    assert.deepEqual(writtenAs(paper), [
      'incollection',
      {
        title: 'Chapter',
        author: 'Doe, J',
        booktitle: 'Book',
        publisher: 'P',
        pages: '1--9',
        editor: 'Roe, R',
      },
    ]);
  });

  it('is a thesis of its school, and a report of its institution', () => {
    const thesis = fromRis('TY  - THES', 'AU  - Doe, J', 'TI  - Title', 'PB  - MIT', 'M3  - Master’s Thesis');
    assert.deepEqual(writtenAs(thesis), [
      'mastersthesis',
      { title: 'Title', author: 'Doe, J', school: 'MIT' },
    ]);
    const report = fromRis('TY  - RPRT', 'AU  - Doe, J', 'TI  - Title', 'PB  - Rand', 'M1  - 17');
    assert.deepEqual(writtenAs(report), [
      'techreport',
      { title: 'Title', author: 'Doe, J', institution: 'Rand', number: '17' },
    ]);
  });

  it('is read as PubMed writes it', () => {
    const paper = onlyEntry(
      parseRis(
        'PMID- 123\nTI  - Cells\nFAU - Marsh, Ann B\nAU  - Marsh AB\nJT  - Journal of Cells\nTA  - J Cell\nVI  - 4\nIP  - 2\nPG  - 10-5\nDP  - 2011 Mar 5\nIS  - 1234-5678 (Print)\n',
      ),
    );
    assert.deepEqual(toCsl(paper), {
      id: 'marsh2011cells',
      type: 'article-journal',
      title: 'Cells',
      author: [{ family: 'Marsh', given: 'Ann B' }],
      'container-title': 'Journal of Cells',
      'container-title-short': 'J Cell',
      volume: '4',
      issue: '2',
      page: '10–15',
      ISSN: '1234-5678',
      issued: { 'date-parts': [[2011, 3, 5]] },
      PMID: '123',
    });
  });
});
