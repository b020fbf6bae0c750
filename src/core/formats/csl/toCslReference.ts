import type { Entry } from '../../paper/entry';
import type { Author, Paper } from '../../paper/paper';
import { venueName } from '../../paper/years';
import { plainLine } from '../../text/escape';
import { entryTypeOf } from '../entryType';
import { cslOfEntry } from '../entries/cslOfEntry';
import { type CslItem, isItem, textOf } from './cslItem';
import { cslNames } from './cslName';

/** A work for a CSL processor (CSL 1.0.2, appendices "Types" and "Variables"). */
export interface CslReference extends CslItem {
  readonly id: string;
  /** `article` is a preprint. */
  readonly type: string;
}

/** What is no part of a reference in any style, or would be read as more than it is: a note may hold whole variables. */
const LEFT_OUT = new Set([
  'id',
  'abstract',
  'keyword',
  'custom',
  'annote',
  'citation-key',
  'citation-label',
  'citation-number',
]);

/**
 * The paper for a CSL processor, its text in single lines: the reader's entry with its type and all its fields, or what is known
 * of the paper. What is unknown is left out; the preprint's address stands in for a missing DOI.
 */
export function toCslReference(paper: Paper): CslReference {
  return paper.entry ? referenceOfEntry(paper.entry, paper) : referenceOfFacts(paper);
}

function referenceOfEntry(entry: Entry, paper: Paper): CslReference {
  const item = cslOfEntry(entry, paper);
  const isPublished = item.type !== 'article' && item.archive === 'arXiv';
  const fields = Object.entries(item).filter(
    ([name]) => !LEFT_OUT.has(name) && !(isPublished && name.startsWith('archive')),
  );
  return {
    ...(entry.format === 'csl' ? {} : addressOf(paper)),
    ...Object.fromEntries(fields.map(([name, value]) => [name, inLines(value)])),
    id: paper.id,
    type: textOf(item.type),
  };
}

/** Where a paper is found whose entry says it in other words than CSL has: in a note, or by the number of its preprint. */
function addressOf({ doi, arxivId }: Paper): CslItem {
  return doi !== undefined ? { DOI: doi } : arxivId === undefined ? {} : { URL: arxivPage(arxivId) };
}

function arxivPage(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** The value with each text in one line, as nothing that is shown may hold more. */
function inLines(value: unknown): unknown {
  if (typeof value === 'string') {
    return plainLine(value);
  }
  if (Array.isArray(value)) {
    return value.map(inLines);
  }
  return isItem(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inLines(part)]))
    : value;
}

function referenceOfFacts(paper: Paper): CslReference {
  const type = typeOf(paper);
  const preprint = type === 'article' && paper.arxivId !== undefined;
  const url = paper.arxivId === undefined ? paper.url : arxivPage(paper.arxivId);
  return {
    id: paper.id,
    type,
    title: plainLine(paper.title),
    author: cslNames({ ...paper, authors: paper.authors.map(plainName) }),
    ...(paper.year !== undefined && { issued: { 'date-parts': [[paper.year]] } }),
    ...(type !== 'article' && { 'container-title': plainLine(venueName(paper)) }),
    ...(preprint && { publisher: 'arXiv', number: `arXiv:${paper.arxivId}` }),
    ...(paper.doi !== undefined && { DOI: paper.doi }),
    ...(paper.doi === undefined && url !== undefined && { URL: url }),
  };
}

function typeOf(paper: Paper): 'article' | 'article-journal' | 'paper-conference' {
  if (/^(?:arxiv|corr)\b/i.test(paper.venue ?? '')) {
    return 'article';
  }
  const { type } = entryTypeOf(paper);
  return type === 'misc' ? 'article' : type === 'article' ? 'article-journal' : 'paper-conference';
}

function plainName({ given, family, suffix }: Author): Author {
  return {
    family: plainLine(family),
    ...(given !== undefined && { given: plainLine(given) }),
    ...(suffix !== undefined && { suffix: plainLine(suffix) }),
  };
}
