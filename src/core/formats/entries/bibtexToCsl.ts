import { journalName } from '../bibtex/journalName';
import type { CslItem } from '../csl/cslItem';
import { cslNames } from '../csl/cslName';
import { addressIn, verbatimText } from '../identifiers';
import { parseNames } from '../personNames';
import { latexToText } from '../tex/latexText';
import { type CslDate, cslDate, monthOf } from './cslDates';
import { cslTypeOfBibtex } from './entryTypes';
import { variableOfDate, variableOfNames, variableOfText, variableOfVerbatim } from './fieldNames';
import { ToldFields } from './toldFields';

/** Works that stand in a journal; the others that are a part of something stand in a book. */
const IN_JOURNAL = /^(?:article|suppperiodical|review|periodical)$/;
/** Parts of a book and books: a number of theirs is their place in a series. */
const IN_SERIES =
  /^(?:.*book|(?:mv|in|supp)?collection|(?:mv|in)?proceedings|conference|(?:mv|in)?reference)$/;

/** What comes out in issues, where it is in no series. */
const WITH_ISSUES = /^(?:article|suppperiodical|review|periodical|inproceedings|conference|proceedings)$/;

/** What BibTeX's styles call these works, and what biblatex's `type` stands for. */
const GENRES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    phdthesis: 'PhD thesis',
    mastersthesis: 'Master’s thesis',
    mathesis: 'Master’s thesis',
    bathesis: 'Bachelor’s thesis',
    candthesis: 'Candidate thesis',
    techreport: 'Technical report',
    resreport: 'Research report',
  }),
);

/**
 * The item of CSL data, without id, that a BibTeX entry amounts to. What CSL has no variable for is under `custom` (CSL data
 * schema 1.0.2).
 * @param arxivId of the paper, since it may stand in many fields
 */
export function bibtexToCsl(
  type: string,
  fields: ReadonlyMap<string, string>,
  arxivId: string | undefined,
): CslItem {
  const told = new ToldFields(fields);
  const item: CslItem = {
    type: cslTypeOfBibtex.get(type) ?? 'document',
    title: joined(told.text('title'), told.text('subtitle')),
    ...containerOf(type, told),
    genre: genreOf(type, told),
    ...numberOf(type, told),
    page: told.text('pages')?.replace(/[-–—]{1,3}/g, '–'),
    publisher: told.text('publisher', 'institution', 'school', 'organization', ...printedBy(told)),
    issued: issuedIn(told),
    ...variablesOf(told),
    ...archiveOf(told, arxivId),
  };
  const whole = isPreprint(item) ? preprint(item, arxivId) : item;
  const custom = told.rest();
  return { ...whole, ...(Object.keys(custom).length > 0 ? { custom } : {}) };
}

function joined(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) {
    return title ?? subtitle;
  }
  return title + (/[:?!.–—]$/.test(title) ? ' ' : ': ') + subtitle;
}

/** Where the work stands. A book of several volumes is told by its own title and that of the whole. */
function containerOf(type: string, told: ToldFields): CslItem {
  const name = () => journalName(told.tex('journaltitle', 'journal') ?? '') || undefined;
  const journal = () => joined(name(), told.text('journalsubtitle'));
  const book = () => joined(told.text('booktitle'), told.text('booksubtitle'));
  const title = IN_JOURNAL.test(type) ? (journal() ?? book()) : (book() ?? journal());
  return { 'container-title': title ?? told.text('maintitle') };
}

function genreOf(type: string, told: ToldFields): string | undefined {
  const written = told.text('type');
  return GENRES.get(written?.toLowerCase() ?? '') ?? written ?? GENRES.get(type);
}

function numberOf(type: string, told: ToldFields): CslItem {
  const number = told.text('number');
  const isOfSeries = IN_SERIES.test(type) && told.has('series');
  const variable = isOfSeries ? 'collection-number' : WITH_ISSUES.test(type) ? 'issue' : 'number';
  return number === undefined ? { issue: told.text('issue') } : { [variable]: number };
}

/** Who printed a work that has no publisher, where this is no address. */
function printedBy(told: ToldFields): readonly string[] {
  const printed = told.has('publisher') ? undefined : told.peek('howpublished');
  return printed === undefined || addressIn(printed) !== undefined ? [] : ['howpublished'];
}

function issuedIn(told: ToldFields): CslDate | undefined {
  const date = told.tex('date');
  const year = told.text('year') ?? '';
  if (date !== undefined) {
    return dateIn(date);
  }
  const month = monthOf(told.text('month') ?? '');
  const isYear = /^\d{4}$/.test(year);
  const day = month > 0 && isYear ? Number(told.text('day') ?? 0) : 0;
  return isYear && month >= 1 && month <= 12
    ? cslDate([year, month, ...(day > 0 ? [day] : [])].join('-'))
    : cslDate(year);
}

/** A tilde is no space here: EDTF says with it that a date is about right. */
function dateIn(tex: string): CslDate | undefined {
  return cslDate(tex.replace(/[{}]/g, ''));
}

/** What has a variable of its own. */
function variablesOf(told: ToldFields): CslItem {
  const item: Record<string, unknown> = {};
  const add = (names: ReadonlyMap<string, string>, read: (value: string) => unknown) => {
    for (const [field, variable] of names) {
      if (item[variable] === undefined) {
        const value = told.tex(field);
        item[variable] = value === undefined ? undefined : read(value);
      }
    }
  };
  add(variableOfText, value => latexToText(value) || undefined);
  add(variableOfVerbatim, verbatimText);
  add(variableOfDate, dateIn);
  add(variableOfNames, value => {
    const { authors, partial } = parseNames(value);
    return cslNames({ authors, authorsPartial: partial });
  });
  item.URL ??= addressIn(told.peek('howpublished'));
  return item;
}

function archiveOf(told: ToldFields, arxivId: string | undefined): CslItem {
  if (arxivId !== undefined) {
    told.tex('eprint');
    told.tex('archiveprefix', 'eprinttype');
    return { archive: 'arXiv', archive_location: arxivId };
  }
  const archive = told.text('eprinttype', 'archiveprefix');
  const id = verbatimText(told.tex('eprint'));
  return archive?.toLowerCase() === 'pubmed' ? { PMID: id } : { archive, archive_location: id };
}

/** Whether a work is on arXiv and nowhere else. */
function isPreprint(item: CslItem): boolean {
  const container = item['container-title'];
  return typeof container === 'string'
    ? /^(?:arxiv|corr)\b/i.test(container)
    : item.archive === 'arXiv' && /^(?:document|webpage|manuscript|article-journal)$/.test(String(item.type));
}

/** As CSL wants preprints: with arXiv for publisher, and without the journal and the volume that stand in for it. */
function preprint(item: CslItem, arxivId: string | undefined): CslItem {
  const number = arxivId === undefined ? item.number : `arXiv:${arxivId}`;
  const none = {
    'container-title': undefined,
    volume: undefined,
    archive: undefined,
    archive_location: undefined,
  };
  return { ...item, ...none, type: 'article', publisher: 'arXiv', number };
}
