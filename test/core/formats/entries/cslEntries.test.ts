import assert from 'node:assert/strict';
import { parseCslJson, toCsl } from '../../../../src/core';
import { onlyEntry, writtenAs } from '../../../support/keptEntries';

const fromCsl = (item: object) => onlyEntry(parseCslJson(JSON.stringify([item])));

describe('An item of CSL data', () => {
  it('is written as it stands, under the key of the paper', () => {
    const item = {
      id: 'a/b',
      'citation-key': 'old',
      type: 'speech',
      title: 'A <i>talk</i>',
      issued: { 'date-parts': [[2020, 1]], circa: 1 },
      abstract: 'We do.',
      custom: { mine: [1] },
      'original-date': { raw: '1999' },
    };
    assert.deepEqual(toCsl({ ...fromCsl(item), citationKey: 'new' }), {
      ...item,
      id: 'new',
      'citation-key': 'new',
    });
  });

  it('becomes a BibTeX entry with all that it says', () => {
    const paper = fromCsl({
      ...{
        id: 'k',
        type: 'report',
        title: 'A <i>BERT</i> for 5% & more',
        genre: 'White paper',
        number: 'TR-1',
      },
      ...{
        author: [{ family: 'Doe', given: 'J', suffix: 'Jr.' }, { literal: 'The Lab & Co' }],
        publisher: 'Rand',
      },
      ...{
        'publisher-place': 'Oslo',
        issued: { 'date-parts': [['2020', '2', 3]] },
        accessed: { raw: '2021-02-03' },
      },
      ...{
        URL: 'https://a.org/x_{y}',
        director: [{ family: 'Roe' }],
        scale: '1:10',
        custom: { mine: 'x_y' },
      },
    });
    assert.deepEqual(writtenAs(paper), [
      'techreport',
      {
        title: String.raw`A {BERT} for 5\% \& more`,
        author: String.raw`Doe, Jr., J and {The Lab \& Co}`,
        institution: 'Rand',
        number: 'TR-1',
        year: '2020',
        month: 'feb',
        day: '3',
        type: 'White paper',
        address: 'Oslo',
        urldate: '2021-02-03',
        url: 'https://a.org/x_%7By%7D',
        director: 'Roe',
        scale: '1:10',
        mine: String.raw`x\_y`,
      },
    ]);
  });
});
