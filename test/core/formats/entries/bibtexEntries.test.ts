import assert from 'node:assert/strict';
import { createLibrary, parseBibtex, toBibtex, toCsl } from '../../../../src/core';
import { onlyEntry, writtenAs } from '../../../support/keptEntries';

const fromBibtex = (text: string) => onlyEntry(parseBibtex(text));

describe('An entry of a BibTeX file', () => {
  it('is written as it stands, under the key of the paper', () => {
    const paper =
      fromBibtex(String.raw`@PhdThesis{k, Title = {On {\"U}bungen}, author={Doe, Jane}, school = {MIT},
      month = mar, year = 2013, x-mine = {50\% & more}, file = {:a/b.pdf:PDF}}`);
    assert.equal(
      toBibtex({ ...paper, citationKey: 'other' }),
      String.raw`@phdthesis{other,
  title = {On {\"U}bungen},
  author = {Doe, Jane},
  school = {MIT},
  month = mar,
  year = {2013},
  x-mine = {50\% & more},
  file = {:a/b.pdf:PDF},
}`,
    );
  });

  it('takes along what it inherits, and not from where', () => {
    const [, child] = createLibrary(
      parseBibtex(
        '@proceedings{p, title={Proc}, editor={Roe, R}, year=2001}\n@inproceedings{c, title={T}, author={Doe, J}, pages={3--4}, crossref={p}}',
      ).papers,
    ).papers;
    assert.ok(child);
    assert.deepEqual(writtenAs(child), [
      'inproceedings',
      { title: 'T', author: 'Doe, J', pages: '3--4', booktitle: 'Proc', editor: 'Roe, R', year: '2001' },
    ]);
  });

  it('keeps its abstract', () => {
    const paper = fromBibtex('@misc{k, title={T}, abstract={We do\n   this.}}');
    assert.deepEqual(writtenAs(paper)[1].abstract, 'We do this.');
    const tex = fromBibtex(String.raw`@misc{k, title={T}, abstract={We do $x^2$ in 5\% of cases.}}`);
    assert.deepEqual(writtenAs(tex)[1].abstract, String.raw`We do $x^2$ in 5\% of cases.`);
  });

  it('becomes an item of CSL data with all that it says', () => {
    const paper =
      fromBibtex(String.raw`@incollection{k, title={Deep \& wide}, author={Doe, Jane and {The Lab}}, editor={Roe, Rick and others},
      booktitle={Handbook}, booksubtitle={Of things}, publisher={Press}, address={Oslo}, edition={2nd}, volume=3, series={Notes},
      number=12, pages={1--20}, chapter=4, isbn={978}, date={2011-03/2011-05}, url={https://a.org/x_y}, urldate={2020-01-02},
      language={english}, note={Nice}, owner={me}}`);
    assert.deepEqual(toCsl(paper), {
      id: 'k',
      type: 'chapter',
      title: 'Deep & wide',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'The Lab' }],
      editor: [{ family: 'Roe', given: 'Rick' }, { literal: 'others' }],
      'container-title': 'Handbook: Of things',
      publisher: 'Press',
      'publisher-place': 'Oslo',
      edition: '2nd',
      volume: '3',
      'collection-title': 'Notes',
      'collection-number': '12',
      page: '1–20',
      'chapter-number': '4',
      ISBN: '978',
      issued: {
        'date-parts': [
          [2011, 3],
          [2011, 5],
        ],
      },
      URL: 'https://a.org/x_y',
      accessed: { 'date-parts': [[2020, 1, 2]] },
      language: 'english',
      note: 'Nice',
      custom: { owner: 'me' },
    });
  });

  for (const [type, csl] of [
    ['article', 'article-journal'],
    ['book', 'book'],
    ['booklet', 'pamphlet'],
    ['inbook', 'chapter'],
    ['incollection', 'chapter'],
    ['inproceedings', 'paper-conference'],
    ['manual', 'book'],
    ['mastersthesis', 'thesis'],
    ['misc', 'document'],
    ['online', 'webpage'],
    ['patent', 'patent'],
    ['phdthesis', 'thesis'],
    ['report', 'report'],
    ['techreport', 'report'],
    ['unpublished', 'manuscript'],
    ['dataset', 'dataset'],
    ['software', 'software'],
    ['constructor', 'document'],
  ] as const) {
    it(`is a ${csl} in CSL when its type is ${type}`, () => {
      assert.equal(toCsl(fromBibtex(`@${type}{k, title={T}}`)).type, csl);
    });
  }

  it('says the kind of a thesis', () => {
    assert.equal(toCsl(fromBibtex('@phdthesis{k, title={T}}')).genre, 'PhD thesis');
    assert.equal(toCsl(fromBibtex('@thesis{k, title={T}, type={mathesis}}')).genre, 'Master’s thesis');
    assert.equal(toCsl(fromBibtex('@phdthesis{k, title={T}, type={Habilitation}}')).genre, 'Habilitation');
  });

  for (const [text, issued] of [
    ['year=2001', { 'date-parts': [[2001]] }],
    ['year=2001, month=feb', { 'date-parts': [[2001, 2]] }],
    ['year=2001, month={02}, day=3', { 'date-parts': [[2001, 2, 3]] }],
    ['year={in press}', { literal: 'in press' }],
    ['year={1998--2001}', { 'date-parts': [[1998], [2001]] }],
    ['date={2001-05-06}, year=1999', { 'date-parts': [[2001, 5, 6]] }],
    ['date={2001~}', { 'date-parts': [[2001]], circa: true }],
    ['date={2001-21}', { 'date-parts': [[2001]], season: 1 }],
    ['year={2001}, month={June 5--7}', { 'date-parts': [[2001, 6]] }],
  ] as const) {
    it(`is issued as it says: ${text}`, () => {
      assert.deepEqual(toCsl(fromBibtex(`@misc{k, title={T}, ${text}}`)).issued, issued);
    });
  }

  it('is a preprint in CSL where it stands on arXiv alone', () => {
    for (const text of [
      '@article{k, title={T}, journal={arXiv preprint arXiv:1706.03762}}',
      '@article{k, title={T}, journal={CoRR}, volume={abs/1706.03762}}',
      '@misc{k, title={T}, eprint={1706.03762}, archivePrefix={arXiv}, primaryClass={cs.CL}}',
    ]) {
      const { type, publisher, number, 'container-title': container } = toCsl(fromBibtex(text));
      assert.deepEqual(
        [type, publisher, number, container],
        ['article', 'arXiv', 'arXiv:1706.03762', undefined],
      );
    }
  });
});
