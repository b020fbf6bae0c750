import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  addEntries,
  applyEdit,
  checkEntries,
  createLibrary,
  declareBibliography,
  findCitations,
  findMentions,
  insertCitation,
  PaperRecords,
  parseBibliography,
  placesOfKey,
  renameKey,
  type TextRange,
  writtenKeyAt,
} from '../../src/core';
import { CITED_PAPERS } from '../support/citedPapers';
import { textSoup } from '../support/textSoup';
import { fly, swim } from './writing/addedEntries';

const LANGUAGES = [
  'markdown',
  'quarto',
  'latex',
  'bibtex',
  'restructuredtext',
  'plaintext',
  'rsweave',
  'typst',
];

const prose = textSoup(`
  Universal Sentence Encoder ¦ Learning to↵Fly in Seconds ¦ TacSL ¦ @cer2018universal ¦ [@smith2021learning; @ ¦ \\cite{ ¦
  cer2018universal, ¦ ↵ ¦ ↵↵ ¦ ↵··↵ ¦ · ¦ } ¦ ] ¦ [ ¦ \\citep[see][p. 2]{ ¦ % ¦ % note↵ ¦ \\begin{verbatim}↵ ¦ ↵\\end{verbatim}↵ ¦
  \\begin{thebibliography}{9}↵ ¦ \\bibitem{ ¦ \`\`\`↵ ¦ ↵\`\`\`↵ ¦ ---↵ ¦ title: a↵ ¦ bibliography: a.bib↵ ¦ references:↵- id: b↵ ¦ #· ¦
  >· ¦ -· ¦ ···· ¦ $ ¦ $$↵ ¦ <!-- ¦ --> ¦ * ¦ \` ¦ " ¦ :cite:p:\` ¦ .. [a]· ¦ =====↵ ¦ ::↵ ¦ #cite(< ¦ >) ¦ < ¦ ]( ¦ ) ¦
  https://arxiv.org/abs/1803.11175 ¦ @misc{b,↵ ¦ title = {Deep Clustering},↵ ¦ crossref = {b} ¦ \\\\↵ ¦ | a | b |↵ ¦ |---|---|↵ ¦ a ¦
  [^1]:· ¦ \t ¦ \\begin{document}↵ ¦ \\end{document}↵ ¦ \\usepackage{biblatex}↵ ¦ # ¦ <<>>=↵ ¦ ↵@↵ ¦ &amp;↵ ¦ \\input{a}↵`);

const files = {
  'a.bib': textSoup(`
    @article{a,↵ ¦ @misc { b ,↵ ¦ @book(c, ¦ @string{x = "A B"}↵ ¦ @comment{↵ ¦ @preamble{"↵"}↵ ¦ % @misc{d,↵ ¦ ,↵ ¦ ↵ ¦ }↵ ¦ } ¦ )↵ ¦ { ¦
    title = {Learning↵to {F}ly},↵ ¦ title="A↵↵··b",↵ ¦ year = 2021 ¦ " ¦ #↵ ¦ author = {Smith, Ann and↵ Li, Bo},↵ ¦ %↵ ¦ @ ¦ \\"{o}↵ ¦ \t ¦
    abstract = {One.↵↵Two.},↵ ¦ journal = x # "↵",↵ ¦ doi = {10.1000/fly}↵ ¦ · ¦ keywords = {a,↵b},↵ ¦ note = {%↵ a} ¦ crossref = {a},↵ ¦
    entry without a head = {↵`),
  'a.yaml': textSoup(`
    - id: a↵ ¦ ··title: "x↵····y"↵ ¦ ··abstract: |↵····One.↵↵····Two.↵ ¦ - title: >-↵····z↵ ¦ ↵ ¦ # note↵ ¦ ---↵ ¦ ...↵ ¦ references:↵ ¦
    ··author:↵··- family: A↵ ¦ - {id: b, title: c}↵ ¦ -↵··id: d↵ ¦ ··- broken: [↵ ¦ "↵`),
  'a.json': fc
    .array(fc.record({ id: fc.constantFrom('a', 'b'), title: fc.constantFrom('x', 'y\nz') }), {
      maxLength: 3,
    })
    .map(items => JSON.stringify(items, null, 2)),
  'a.ris': textSoup(`
    TY  - JOUR↵ ¦ TI  - Learning↵ ¦ AU  - Smith, Ann↵ ¦ PY  - 2021↵ ¦ ER  -·↵ ¦ ER  -↵ ¦ ↵ ¦ ··goes on↵ ¦ AB  - One.↵ ¦ x ¦ FAU - Li, Bo↵ ¦
    %0 Journal Article↵ ¦ %T Learning↵ ¦ %A Ann Smith↵ ¦ PMID- 1↵ ¦ TI  - Of↵······two lines↵`),
};

const language = fc.constantFrom(...LANGUAGES);

const inWindows = (text: string) => text.replaceAll('\n', '\r\n');

/** Where a place of a text is when its line ends are those of Windows. */
const moved = (text: string, at: number) => at + text.slice(0, at).split('\n').length - 1;

type PlaceOf = (range: TextRange) => readonly number[];

/** Asserts that a text has one answer with both kinds of line ends; `place` is to be used for all offsets in it. */
function hasOneAnswer(text: string, answer: (text: string, place: PlaceOf) => unknown): void {
  const expected = answer(text, ({ start, end }) => [moved(text, start), moved(text, end)]);
  assert.deepEqual(
    answer(inWindows(text), ({ start, end }) => [start, end]),
    expected,
  );
}

/** Asserts that what is made of a text keeps its line ends. */
function hasOneResult(text: string, change: (text: string) => readonly string[]): void {
  assert.deepEqual(change(inWindows(text)), change(text).map(inWindows));
}

function holds(
  texts: fc.Arbitrary<string>,
  check: (text: string, languageId: string, place: number) => void,
): void {
  const place = (text: string, number: number) => number % (text.length + 1);
  fc.assert(
    fc.property(texts, language, fc.nat(), (text, languageId, number) =>
      check(text, languageId, place(text, number)),
    ),
    { numRuns: 500 },
  );
}

describe('With line ends of Windows', () => {
  const sample = (name: string) => readFileSync(join(__dirname, '../../sample', name), 'utf8');

  const haveOneAnswer = (text: string, languageId: string) =>
    hasOneAnswer(text, (written, place) =>
      findMentions(written, languageId, CITED_PAPERS).map(found => [
        found.kind,
        found.paper.title,
        place(found),
      ]),
    );

  it('the same papers are mentioned', () => {
    haveOneAnswer(sample('article.md'), 'markdown');
    haveOneAnswer(sample('paper.tex'), 'latex');
    holds(prose, haveOneAnswer);
  });

  it('a line ends what it ends in Markdown', () => {
    haveOneAnswer('Universal Sentence Encoder% note\n- \n\\end{verbatim}\n', 'markdown');
    haveOneAnswer('One `tick.\n\nAnother ` and @cer2018universal`', 'markdown');
    haveOneAnswer('A $x and\n\n@cer2018universal y$.', 'markdown');
    haveOneAnswer('Code:\n\n    @cer2018universal\n', 'markdown');
    haveOneAnswer('[TacSL](a\n\n@cer2018universal)', 'markdown');
  });

  it('the same keys are cited and found', () =>
    holds(prose, (text, languageId) =>
      hasOneAnswer(text, (written, place) => [
        findCitations(written, languageId).map(found => [found.key, place(found)]),
        placesOfKey({ text: written, languageId }, 'b').map(found => [found.kind, place(found)]),
      ]),
    ));

  it('the same key is being written', () =>
    holds(prose, (text, languageId, at) =>
      hasOneAnswer(text, (written, place) => {
        const found = writtenKeyAt(written, written === text ? at : moved(text, at), languageId);
        return found && [found.query, place(found), found.cited];
      }),
    ));

  it('a key is renamed', () =>
    holds(fc.oneof(prose, files['a.bib']), (text, languageId) =>
      hasOneResult(text, written => {
        const asked = { text: written, languageId };
        return renameKey(asked, placesOfKey(asked, 'b'), 'new').map(edit => applyEdit(written, edit));
      }),
    ));

  it('the same citation is inserted', () =>
    holds(prose, (text, languageId, at) =>
      hasOneResult(text, written => {
        const edit = insertCitation(written, written === text ? at : moved(text, at), ['new'], languageId);
        return edit ? [applyEdit(written, edit)] : [];
      }),
    ));

  it('a bibliography is named', () =>
    holds(prose, (text, languageId) =>
      // Without a line nobody knows which line ends are wanted.
      hasOneResult(`${text}\n`, written => {
        const edit = declareBibliography(written, languageId, 'references.bib');
        return edit ? [applyEdit(written, edit)] : [];
      }),
    ));

  for (const [name, texts] of Object.entries(files)) {
    it(`${name} has the same papers and problems`, () =>
      holds(texts, text =>
        hasOneAnswer(text, (written, place) => {
          const { entries, problems } = parseBibliography({ name, text: written });
          return [entries.map(entry => [entry.paper, entry.line, entry.intact, place(entry)]), problems];
        }),
      ));

    it(`${name} gets the same entries`, () =>
      holds(texts, text =>
        hasOneResult(`${text}\n`, written => {
          const edit = addEntries({ name, text: written }, [fly, swim])?.edit;
          return edit ? [applyEdit(written, edit)] : [];
        }),
      ));
  }

  it('the same entries are wrong, and are put right', () => {
    const records = new PaperRecords(createLibrary([fly, swim]));
    holds(files['a.bib'], text =>
      hasOneResult(text, written =>
        checkEntries(written, { records, cited: new Set(['a']) }).flatMap(finding => [
          finding.kind,
          ...('edit' in finding && finding.edit ? [applyEdit(written, finding.edit)] : []),
        ]),
      ),
    );
  });
});
