import assert from 'node:assert/strict';
import { createLibrary, MergedPapers, parseBibtex, type PaperInput } from '../../../src/core';
import { paperId } from '../../../src/core/paper/normalizePaper';
import { paperInput } from '../../support/papers';

const wang = [{ given: 'Yu', family: 'Wang' }];
const long = 'Towards a Unified View of Parameter-Efficient Transfer Learning';

let count = 0;
const entry = (given: Partial<PaperInput>): PaperInput => {
  const id = `k${count++}`;
  return paperInput({ id, citationKey: id, title: long, authors: wang, year: 2020, abstract: '', ...given });
};

/** How many papers two entries of two files are. */
const papersOf = (a: Partial<PaperInput>, b: Partial<PaperInput>) =>
  new MergedPapers().update([
    { source: 'a.bib', added: [entry(a)] },
    { source: 'b.bib', added: [entry(b)] },
  ]).added.length;

/** How many papers two BibTeX entries of two files are. */
const worksOf = (one: string, other: string) =>
  new MergedPapers().update(
    [one, other].map((fields, place) => ({
      source: `${place}.bib`,
      added: parseBibtex(fields.replace('{', `{k${place},title={${long}},author={Wang, Yu},`)).papers,
    })),
  ).added.length;

describe('MergedPapers takes for two works', () => {
  for (const [one, other] of [
    ['@book{volume=1}', '@book{volume=2}'],
    ['@book{edition={First}}', '@book{edition={2nd}}'],
    ['@phdthesis{}', '@article{}'],
    ['@techreport{year=2001}', '@techreport{year=2002}'],
  ] as const) {
    it(`${one} and ${other}`, () => assert.equal(worksOf(one, other), 2));
  }

  for (const [one, other] of [
    ['@article{volume={abs/1}, journal={CoRR}}', '@article{volume=30, journal={JMLR}}'],
    ['@article{pages={1--9}}', '@article{pages={11--19}}'],
    ['@book{edition={2}}', '@book{edition={second}}'],
  ] as const) {
    it(`but not ${one} and ${other}`, () => assert.equal(worksOf(one, other), 1));
  }
});

describe('MergedPapers takes for one paper', () => {
  const SAME: readonly (readonly [name: string, a: Partial<PaperInput>, b: Partial<PaperInput>])[] = [
    [
      'one DOI in any case',
      { doi: '10.1000/AB', title: 'A View' },
      { doi: '10.1000/ab', title: 'A Unified View' },
    ],
    ['one arXiv id', { arxivId: '2110.04366', title: 'A View' }, { arxivId: '2110.04366', year: 2023 }],
    [
      "an arXiv id and arXiv's DOI",
      { arxivId: '2110.04366' },
      { doi: '10.48550/arXiv.2110.04366', title: 'Older Title' },
    ],
    [
      'one DOI where one entry has no author',
      { doi: '10.1000/a', authors: [] },
      { doi: '10.1000/a', title: 'Other' },
    ],
    ['one title and author', {}, { title: `${long.toUpperCase()}.` }],
    ['one title, also as another title', { title: 'A View', alsoTitled: [long] }, {}],
    ['years next to each other', { year: 2020 }, { year: 2021 }],
    ['an unknown year', {}, { year: undefined }],
    [
      'a preprint and its publication',
      { arxivId: '2110.04366', year: 2018 },
      { doi: '10.1000/a', venue: 'JMLR', year: 2021 },
    ],
    ['initials and full names', {}, { authors: [{ given: 'Y.', family: 'Wang' }] }],
    [
      'an umlaut written out',
      { authors: [{ given: 'A', family: 'Müller' }] },
      { authors: [{ given: 'A', family: 'Mueller' }] },
    ],
    [
      'a particle left out',
      { authors: [{ family: 'van der Maaten' }] },
      { authors: [{ given: 'L', family: 'Maaten' }] },
    ],
    ['a long title without authors', {}, { authors: [] }],
    [
      'a generic title with one key',
      { title: 'Editorial', citationKey: 'e' },
      { title: 'Editorial', citationKey: 'e' },
    ],
  ];
  for (const [name, a, b] of SAME) {
    it(name, () => assert.equal(papersOf(a, b), 1));
  }
});

describe('MergedPapers keeps apart', () => {
  const OTHER: readonly (readonly [name: string, a: Partial<PaperInput>, b: Partial<PaperInput>])[] = [
    ['parts I and II', { title: `${long}, Part I` }, { title: `${long}, Part II` }],
    ['a sequel', {}, { title: `${long} 2` }],
    ['an erratum', {}, { title: `Erratum: ${long}` }],
    ['a title and one that goes on', {}, { title: `${long}: A Survey` }],
    ['different DOIs', { doi: '10.1000/a' }, { doi: '10.1000/b' }],
    ['different arXiv ids', { arxivId: '2110.04366' }, { arxivId: '2110.04367' }],
    ['different years', { year: 2018 }, { year: 2020 }],
    ['a preprint long before', { arxivId: '1501.00001', year: 2015 }, { doi: '10.1000/a', year: 2021 }],
    ['different authors', {}, { authors: [{ given: 'Yu', family: 'Li' }] }],
    ['different authors of one family name', {}, { authors: [{ given: 'Lei', family: 'Wang' }] }],
    ['generic titles by one author', { title: 'Editorial' }, { title: 'Editorial' }],
    [
      'generic titles by different authors',
      { title: 'Introduction' },
      { title: 'Introduction', authors: [{ family: 'Li' }] },
    ],
    ['short titles without authors', { title: 'On Learning' }, { title: 'On Learning', authors: [] }],
    [
      'chapters that carry the DOI of their book',
      { doi: '10.1000/a', title: 'Chapter A' },
      { doi: '10.1000/a', title: 'Chapter B', authors: [{ family: 'Li' }] },
    ],
    ['C++ and C#', { title: 'Learning C++' }, { title: 'Learning C#' }],
    ['papers without a title', { title: '' }, { title: '' }],
  ];
  for (const [name, a, b] of OTHER) {
    it(name, () => assert.equal(papersOf(a, b), 2));
  }

  it('two publications of one title, also when an entry could be either', () => {
    const merged = new MergedPapers();
    const two = [entry({ doi: '10.1000/a' }), entry({ doi: '10.1000/b' })];
    assert.equal(merged.update([{ source: 'a.bib', added: two }]).added.length, 2);
    const { added, removed } = merged.update([{ source: 'b.bib', added: [entry({})] }]);
    assert.deepEqual([added.length, removed.length], [1, 0]);
  });
});

describe('MergedPapers', () => {
  const bundled = paperInput({
    id: 'bundled',
    citationKey: 'wang2020towards',
    title: long,
    authors: wang,
    year: 2020,
    abstract: 'A long abstract.',
    topics: ['peft'],
    keywords: ['adapters'],
    paraphrases: ['cheap tuning tricks are alike'],
    summary: 'Tuning tricks in one frame.',
  });
  const own = entry({
    citationKey: 'W20',
    otherKeys: ['old'],
    title: `${long}!`,
    venue: 'ICLR',
    year: 2021,
    keywords: ['LoRA', 'Adapters'],
  });

  it('lets the reader say what a paper is, and unites the rest', () => {
    const [paper] = new MergedPapers().update([
      { source: undefined, added: [bundled] },
      { source: 'b.bib', added: [own] },
      {
        source: 'a.bib',
        added: [entry({ citationKey: 'W', authors: [], year: undefined, doi: '10.1000/a' })],
      },
    ]).added;
    assert.deepEqual(
      { ...paper },
      {
        id: 'bundled',
        citationKey: 'W',
        otherKeys: ['W20', 'wang2020towards', 'old'],
        title: long,
        abstract: 'A long abstract.',
        summary: 'Tuning tricks in one frame.',
        authors: wang,
        authorsPartial: undefined,
        year: 2021,
        venue: 'ICLR',
        doi: '10.1000/a',
        arxivId: undefined,
        url: undefined,
        keywords: ['LoRA', 'Adapters'],
        alsoTitled: [],
        paraphrases: ['cheap tuning tricks are alike'],
        topics: ['peft'],
        sources: ['a.bib', 'b.bib'],
      },
    );
  });

  it('gives the bundled paper back when the entry goes', () => {
    const merged = new MergedPapers();
    const library = createLibrary([]);
    const apply = ({ added, removed }: ReturnType<MergedPapers['update']>) => {
      library.remove(removed);
      library.add(added);
    };
    apply(merged.update([{ source: undefined, added: [bundled] }]));
    const before = library.papers;
    apply(merged.update([{ source: 'a.bib', added: [own] }]));
    assert.equal(library.papers.length, 1);
    for (const key of ['W20', 'old', 'wang2020towards']) {
      assert.deepEqual(library.findByKey(key)?.sources, ['a.bib']);
    }
    apply(merged.update([{ source: 'a.bib', removed: [paperId(own)] }]));
    assert.deepEqual(library.papers, before);
    assert.equal(library.findByKey('W20'), undefined);
  });

  it("answers a key with the reader's own paper", () => {
    const library = createLibrary([
      bundled,
      { ...entry({ citationKey: 'wang2020towards', title: 'Other' }), sources: ['a.bib'] },
    ]);
    assert.equal(library.findByKey('wang2020towards')?.title, 'Other');
  });

  it('tells only what changed', () => {
    const merged = new MergedPapers();
    const papers = Array.from({ length: 50 }, (_, at) =>
      entry({ title: `Paper Number ${at} of the Whole Library` }),
    );
    assert.equal(merged.update([{ source: 'a.bib', added: papers }]).added.length, 50);
    const changed = { ...papers[7], title: 'Paper Number 70 of the Whole Library', abstract: 'New.' };
    const { added, removed } = merged.update([{ source: 'a.bib', added: [changed] }]);
    assert.deepEqual([added.map(paper => paper.abstract), removed], [['New.'], []]);
    assert.equal(merged.update([{ source: 'a.bib', removed: papers.map(paperId) }]).removed.length, 50);
  });
});
