import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseListing } from '../../../src/core/formats/listing/listing';
import { corpusListings } from '../../support/corpusListings';

const sentence = 'We study how models transfer what they learned to tasks that they have never seen before. ';
const abstractOf = (subject: string): string => `${subject} is hard. ${sentence.repeat(6)}`.trim();
const one = { title: 'Learning to Fly in Seconds', abstract: abstractOf('Flight') };
const two = { title: 'Policy-Guided Diffusion', abstract: abstractOf('Guidance') };
const three = { title: 'How Well Do Sparse Imagenet Models Transfer?', abstract: abstractOf('Sparsity') };

const page = (...lines: string[]): string => lines.join('\n');
const entry = ({ title, abstract }: typeof one): string[] => [title, abstract];

function assertReads(text: string, papers: readonly (typeof one)[], lines: readonly number[] = []): void {
  const listing = parseListing(text);
  assert.deepEqual(listing.papers, papers);
  assert.deepEqual(
    listing.problems.map(problem => problem.line),
    lines,
  );
}

function assertProblem(text: string, line: number, message: RegExp): void {
  const found = parseListing(text).problems.find(problem => problem.line === line);
  assert.match(found?.message ?? 'no problem', message);
}

describe('parseListing on the bundled pages', () => {
  it('finds 82 and 204 papers, 265 different ones, and no problem', () => {
    const listings = corpusListings.map(parseListing);
    assert.deepEqual(
      listings.map(({ papers, problems }) => [papers.length, problems.length]),
      [
        [82, 0],
        [204, 0],
      ],
    );
    assert.equal(new Set(listings.flatMap(({ papers }) => papers.map(paper => paper.title))).size, 265);
  });

  it('parts a title from the furniture stuck to it', () => {
    assert.equal(
      parseListing(corpusListings[1] ?? '').papers[0]?.title,
      'Online Learning for Recommendations at Grubhub',
    );
  });

  it('cleans abstracts and leaves titles as they are listed', () => {
    const papers = corpusListings.flatMap(text => parseListing(text).papers);
    assert.ok(papers.some(paper => paper.title.startsWith('Adapt-infty: Scalable')));
    assert.ok(papers.some(paper => paper.abstract.includes('44.43 ± 0.17')));
  });

  it('reads them alike with other line ends, a byte order mark and other blank lines', () => {
    for (const text of corpusListings) {
      const { papers } = parseListing(text);
      const lines = text.split('\n');
      assert.deepEqual(parseListing(`\uFEFF${lines.join('\r\n')}`).papers, papers);
      assert.deepEqual(parseListing(lines.join('\r')).papers, papers);
      assert.deepEqual(parseListing(lines.filter(line => line !== '').join('\n\n\n')).papers, papers);
    }
  });
});

describe('parseListing', () => {
  it('passes over furniture in any order and place', () => {
    const text = page(
      'Subscribe',
      '14 March 2025',
      'byJane and the research community',
      'Get trending papers in your email inbox!',
      'new',
      ...entry(one),
      'Subscribe',
      '▲ 45',
      'Mar 3',
      'Get trending papers in your email inbox once a day!',
      two.title,
      '1.2k',
      'Submitted by someone',
      'Ada Lovelace, Alan Turing and Grace Hopper',
      two.abstract,
      '3 days ago',
      '12 comments',
      ...entry(three),
      'Previous 1 2 3 … 9 Next',
      '« Prev',
      'Page 2 of 9',
      'Load more',
      '© 2025',
    );
    assertReads(text, [one, two, three]);
  });

  it('takes a line that keeps coming back for furniture', () => {
    assertReads(
      page(...entry(one), 'Ask the crowd', ...entry(two), 'Ask the crowd', ...entry(three), 'Ask the crowd'),
      [one, two, three],
    );
  });

  it('passes over a few words above the first paper', () => {
    assertReads(page('My reading list', ...entry(one)), [one]);
  });

  it('parts Subscribe from a title but not from a word', () => {
    assertReads(page(`Subscribe${one.title}`, one.abstract), [one]);
    const word = { ...one, title: 'Subscriber Churn in the Wild' };
    assertReads(page(...entry(word)), [word]);
  });

  it('reports a title without an abstract and goes on', () => {
    const text = page(...entry(one), 'A Title That Lost Its Abstract', ...entry(two), three.title);
    assertReads(text, [one, two], [2, 5]);
    assertProblem(text, 2, /“A Title That Lost Its Abstract” has no abstract/);
  });

  it('reports an abstract without a title and goes on', () => {
    const text = page(...entry(one), two.abstract, ...entry(three));
    assertReads(text, [one, three], [2]);
    assertProblem(text, 2, /has no title/);
  });

  it('keeps what there is of an abstract cut off at the end, and says so', () => {
    for (const length of [70, 180, 320, 450]) {
      const cut = { ...two, abstract: two.abstract.slice(0, length).replace(/[ .]+$/, '') };
      const text = page(...entry(one), ...entry(cut));
      assertReads(text, [one, cut], [3]);
      assertProblem(text, 3, /cut off/);
    }
  });

  it('keeps what there is of an abstract cut off in the middle, and says so', () => {
    const cut = { ...two, abstract: 'We study how models transfer what they learned '.repeat(4).trim() };
    assertReads(page(...entry(one), ...entry(cut), ...entry(three)), [one, cut, three], [3]);
    const dotted = { ...two, abstract: `${two.abstract}..` };
    assertReads(page(...entry(dotted), ...entry(three)), [dotted, three], [1]);
  });

  it('reads an abstract of one sentence and a title of 350 characters', () => {
    const short = { ...one, abstract: 'We show that it works on every task we tried.' };
    assertReads(page(...entry(short), ...entry(two)), [short, two]);
    const long = { ...one, title: 'Learning to Fly in Very Many '.repeat(12).trim() };
    assertReads(page(...entry(two), ...entry(long), ...entry(three)), [two, long, three]);
  });

  it('gives a paper once that stands on the page twice', () => {
    assertReads(page(...entry(one), ...entry(two), ...entry(one)), [one, two]);
  });

  it('reports a second abstract under the same title', () => {
    const other = { ...one, abstract: abstractOf('Landing') };
    assertReads(page(...entry(one), ...entry(other)), [one], [2]);
    assertProblem(page(...entry(one), ...entry(other)), 2, /another abstract/);
  });

  it('says when there are no papers', () => {
    for (const text of ['', '\n \r\n', 'new\nSubscribe\nMar 14\n']) {
      assertReads(text, [], [0]);
      assertProblem(text, 0, /no papers/);
    }
  });

  it('declines binary data with one problem', () => {
    assertReads('PK\u0003\u0004\u0000\u0000\n\u0001\u0002 some text', [], [0]);
    assertReads('\uFFFD\uFFFDJFIF\uFFFD\n'.repeat(40), [], [0]);
  });

  it('never throws, numbers problems within the page and in order, and gives no empty paper', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(one.title, one.abstract, two.title, two.abstract, 'Subscribe', ''),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        (lines, end) => {
          const text = lines.join(end);
          const { papers, problems } = parseListing(text);
          const last = text.split(/\r\n|\r|\n/).length - 1;
          const numbers = problems.map(problem => problem.line);
          assert.ok(numbers.every(number => number >= 0 && number <= last));
          assert.deepEqual(
            numbers,
            numbers.toSorted((a, b) => a - b),
          );
          assert.ok(papers.every(({ title, abstract }) => title !== '' && abstract !== ''));
          assert.ok(papers.length + problems.length > 0);
        },
      ),
    );
  });
});
