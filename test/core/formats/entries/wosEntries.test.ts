import assert from 'node:assert/strict';
import { parseRis, toCsl } from '../../../../src/core';
import { readSource } from '../../../../src/core/formats/readSource';
import { onlyEntry } from '../../../support/keptEntries';

const record = [
  ...[
    'FN Clarivate Analytics Web of Science',
    'VR 1.0',
    'PT J',
    'AU Marsh, A',
    '   Pond, CD',
    'AF Marsh, Ann',
    '   Pond, Carl D.',
  ],
  ...[
    'TI Deep rivers and',
    '   lakes',
    'SO RIVER LETTERS',
    'LA English',
    'DT Article',
    'DE rivers; lakes',
    'ID WATER',
  ],
  ...[
    'AB We do this',
    '   and that.',
    'SN 1234-5678',
    'SP The sponsor',
    'PD MAR 5',
    'PY 2011',
    'VL 12',
    'IS 2',
    'BP 3',
    'EP 9',
  ],
  ...[
    'PG 7',
    'DA 2020-01-01',
    'DI 10.1000/x',
    'UT WOS:0001',
    'ER',
    '',
    'PT B',
    'AU Lake, B',
    'TI Second',
    'PY 2012',
    'ER',
    '',
    'EF',
    '',
  ],
];

describe("Web of Science's own export", () => {
  it('is read with all that it says', () => {
    const [first] = parseRis(record.join('\n')).papers;
    assert.deepEqual(
      [first?.title, first?.abstract, first?.keywords, first?.year, first?.doi],
      ['Deep rivers and lakes', 'We do this and that.', ['rivers', 'lakes', 'WATER'], 2011, '10.1000/x'],
    );
    assert.deepEqual(
      toCsl(onlyEntry({ papers: [first ?? { title: '', abstract: '' }], entries: [], problems: [] })),
      {
        id: 'marsh2011deep',
        type: 'article-journal',
        title: 'Deep rivers and lakes',
        author: [
          { family: 'Marsh', given: 'Ann' },
          { family: 'Pond', given: 'Carl D.' },
        ],
        'container-title': 'RIVER LETTERS',
        volume: '12',
        issue: '2',
        page: '3–9',
        ISSN: '1234-5678',
        issued: { 'date-parts': [[2011, 3, 5]] },
        DOI: '10.1000/x',
        language: 'English',
        abstract: 'We do this and that.',
        keyword: 'rivers, lakes, WATER',
        custom: { M3: 'Article', AN: 'WOS:0001' },
      },
    );
  });

  it('has a record for each work, and no problems', () => {
    const { papers, problems } = parseRis(record.join('\r\n'));
    assert.deepEqual([papers.map(({ title }) => title), problems], [['Deep rivers and lakes', 'Second'], []]);
  });

  for (const name of ['savedrecs.txt', 'savedrecs.ciw']) {
    it(`is known in ${name}`, () => {
      const steps = [...readSource({ name, label: name, text: record.join('\n'), problems: [] })];
      assert.deepEqual(
        steps.map(step => (step.kind === 'entry' ? step.entry.paper.title : step.problem.message)),
        ['Deep rivers and lakes', 'Second'],
      );
    });
  }
});
