import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBibtex, parseCslJson, parseRis, toBibtex, toCsl, type Paper } from '../../../../src/core';
import { otherReaders } from '../../../support/otherReaders';
import { onlyEntry } from '../../../support/keptEntries';

const throughBibtex = (paper: Paper) => onlyEntry(parseBibtex(toBibtex(paper)));

const bibtexTypes =
  `article artwork audio book bookinbook booklet collection conference dataset inbook incollection
  inproceedings inreference manual mastersthesis misc movie online patent phdthesis proceedings reference report software
  suppbook techreport thesis unpublished strange`.split(/\s+/);
const texFields =
  `title subtitle author editor translator journal booktitle series volume number issue pages edition publisher
  school institution organization howpublished address location year month day date note annote abstract keywords isbn issn
  doi url urldate eprint archiveprefix type chapter version language x-own file`.split(/\s+/);

const tex = fc
  .array(
    fc.constantFrom(
      ...[
        'Deep',
        'things',
        '{BERT}',
        String.raw`{\"U}ber`,
        String.raw`\&`,
        '$x^2$',
        'and',
        ',',
        '--',
        '~',
        '=',
        '"',
        '@',
        '#',
        '%',
      ],
      ...[
        '2011',
        '3',
        'Doe, Jane',
        'ü',
        '中文',
        String.raw`\emph{so}`,
        '{{Two} deep}',
        'https://a.org/x?y=z',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.join(' '));

const bibtexEntry = fc
  .tuple(
    fc.constantFrom(...bibtexTypes),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...texFields), tex), {
      selector: ([name]) => name,
      maxLength: 12,
    }),
  )
  .map(([type, fields]) => {
    const lines = fields.map(([name, value]) => `${name} = {${value}},\n`);
    return { fields: Object.fromEntries(fields), text: `@${type}{k,\n${lines.join('')}}` };
  });

const word = fc.constantFrom(
  'Deep',
  'things',
  'GPT-4',
  'x_y',
  '50%',
  'ü',
  '{a',
  'b}',
  'C&A',
  'a~b',
  '^',
  '\\',
  '中文',
  '“q”',
  '#1',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(parts => parts.join(' '));
const number = fc.integer({ min: 1, max: 999 }).map(String);
const date = fc
  .tuple(
    fc.integer({ min: 1500, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(parts => fc.integer({ min: 1, max: 3 }).map(length => ({ 'date-parts': [parts.slice(0, length)] })));
const names = fc.array(
  fc.oneof(
    fc.tuple(words, words).map(([family, given]) => ({ family: `F${family}`, given: `G${given}` })),
    words.map(literal => ({ literal: `L${literal}` })),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Types of CSL that BibTeX or biblatex has one for. */
const cslTypes =
  `article-journal book chapter dataset entry-encyclopedia graphic legal_case legislation manuscript motion_picture
  pamphlet paper-conference patent performance periodical personal_communication report review software standard thesis webpage
  document`.split(/\s+/);
const journal = /^(?:article-journal|periodical|review|paper-conference)$/;
const inSeries = /^(?:book|chapter|paper-conference|entry-encyclopedia)$/;
/** BibTeX has one field for the number in a series and for every other. */
const numbered = (item: Record<string, unknown>) => {
  const { number: own, ...rest } = item;
  const variable =
    inSeries.test(String(item.type)) && item['collection-title'] !== undefined
      ? 'collection-number'
      : journal.test(String(item.type))
        ? 'issue'
        : 'number';
  return { ...rest, ...(own === undefined ? {} : { [variable]: own }) };
};
const cslItem = fc.constantFrom(...cslTypes).chain(type =>
  fc
    .record(
      {
        title: words,
        author: names,
        editor: names,
        translator: names,
        'container-title': words,
        'container-title-short': words,
        'collection-title': words,
        volume: number,
        number,
        page: fc.tuple(number, number).map(ends => ends.join('–')),
        publisher: words,
        'publisher-place': words,
        edition: number,
        ISBN: number,
        ISSN: number,
        issued: date,
        accessed: date,
        note: words,
        abstract: words,
        language: fc.constantFrom('en', 'de-DE'),
        'title-short': words,
        'event-title': words,
        'number-of-pages': number,
        version: number,
      },
      { requiredKeys: ['title'] },
    )
    .map(fields => numbered({ id: 'k', type, ...fields })),
);

describe('Entries that are written and read again', () => {
  it('are the same as BibTeX, of every type and with any field', () => {
    fc.assert(
      fc.property(bibtexEntry, ({ text }) => {
        const paper = onlyEntry(parseBibtex(text));
        assert.deepEqual(throughBibtex(paper).entry, paper.entry);
        assert.deepEqual(throughBibtex(paper), paper);
      }),
    );
  });

  it('are the same as CSL data, with any variable', () => {
    fc.assert(
      fc.property(cslItem, item => {
        assert.deepEqual(toCsl(onlyEntry(parseCslJson(JSON.stringify([item])))), item);
      }),
    );
  });

  it('keep the type and all variables from CSL data through BibTeX', () => {
    fc.assert(
      fc.property(cslItem, item => {
        const paper = onlyEntry(parseCslJson(JSON.stringify([item])));
        // BibTeX's types say what kind of thesis or report it is.
        const genre = ['thesis', 'report'].includes(String(item.type))
          ? { genre: toCsl(throughBibtex(paper)).genre }
          : {};
        assert.deepEqual(toCsl(throughBibtex(paper)), { ...item, ...genre });
      }),
    );
  });

  for (const { name, read } of otherReaders) {
    it(`are read by ${name}, of every type`, () => {
      fc.assert(
        fc.property(cslItem, item => {
          const text = toBibtex(onlyEntry(parseCslJson(JSON.stringify([item]))));
          assert.deepEqual(
            read(text).map(({ key }) => key),
            ['k'],
          );
        }),
      );
    });
  }

  it('keep what RIS says through BibTeX', () => {
    const line = fc.tuple(
      fc.constantFrom(
        ...'TI T1 T2 JO VL IS SP EP PY DA PB CY ET SN DO UR AB N2 N1 KW AU A2 A3 LA M3 C1 XX'.split(' '),
      ),
      words,
    );
    fc.assert(
      fc.property(
        fc.constantFrom('JOUR', 'BOOK', 'CHAP', 'CONF', 'THES', 'RPRT', 'GEN', 'ELEC', 'XXXX'),
        fc.array(line, { maxLength: 12 }),
        (type, lines) => {
          const text = [
            `TY  - ${type}`,
            'TI  - Title',
            'AU  - Doe, Jane',
            ...lines.map(([tag, value]) => `${tag}  - ${value}`),
            'ER  - ',
            '',
          ].join('\n');
          const paper = onlyEntry(parseRis(text));
          const { title, authors, abstract } = throughBibtex(paper);
          assert.deepEqual(
            { title, authors, abstract },
            { title: paper.title, authors: paper.authors, abstract: paper.abstract },
          );
        },
      ),
    );
  });
});
