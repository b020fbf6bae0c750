import assert from 'node:assert/strict';
import {
  checkEntries,
  createLibrary,
  PaperRecords,
  plainReference,
  toBibtex,
  toCsl,
  toCslReference,
} from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const library = bundledLibrary();
const [paper] = createLibrary([
  paperInput({
    ...{ title: 'Towards a View', authors: [{ given: 'J', family: 'He' }], venue: 'ICLR 2022' },
    ...{ year: 2022, preprintYear: 2021 },
  }),
]).papers;
assert.ok(paper);

describe('A paper whose preprint is of another year', () => {
  it('is found by the year of its venue', () => {
    const found = library.search('year:2022 fisher-weighted averaging').map(({ paper }) => paper.title);
    assert.ok(found.includes('Merging Models with Fisher-Weighted Averaging'), found.join('\n'));
  });

  it('is found by an author and either year', () => {
    for (const query of ['matena 2021', 'Matena and Raffel, 2022']) {
      assert.equal(library.search(query)[0]?.paper.citationKey, 'matena2021merging');
    }
  });

  it('has a key of the year in which it was first seen', () =>
    assert.equal(paper.citationKey, 'he2021towards'));

  it('says its year once in entries and references', () => {
    assert.match(toBibtex(paper), /booktitle = \{ICLR\},\n {2}year = \{2022\}/);
    assert.equal(toCsl(paper)['container-title'], 'ICLR');
    assert.equal(toCslReference(paper)['container-title'], 'ICLR');
    assert.equal(plainReference(paper), 'J He (2022). Towards a View. ICLR.');
  });

  it('may be of either year in an entry', () => {
    const records = new PaperRecords(library, library.papers);
    const entry = (year: number) =>
      `@inproceedings{k, title={Merging Models with Fisher-Weighted Averaging}, author={Matena, Michael and Raffel, Colin}, booktitle={NeurIPS}, eprint={2111.09832}, year={${year}}}`;
    const kinds = (year: number) => checkEntries(entry(year), { records }).map(({ kind }) => kind);
    assert.deepEqual([2021, 2022, 2023].map(kinds), [[], [], ['differentEntry']]);
  });
});

describe('The bundled papers', () => {
  it('have a year each, which is that of the venue where the venue says one', () => {
    for (const { title, year, venue } of library.papers) {
      assert.ok(year, title);
      const [said] = /\b\d{4}$/.exec(venue ?? '') ?? [];
      assert.equal(said ?? String(year), String(year), title);
    }
  });
});
