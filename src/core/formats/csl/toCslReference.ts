import type { Author, Paper } from '../../paper/paper';
import { plainLine } from '../../text/escape';
import { entryTypeOf } from '../entryType';
import { type CslName, cslNames } from './toCsl';

/** A paper as CSL data (CSL 1.0.2, appendix "Items"), as far as a library knows it. */
export interface CslReference {
  readonly id: string;
  /** `article` is a preprint. */
  readonly type: 'article' | 'article-journal' | 'paper-conference';
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

/** The paper for a CSL processor. What is unknown is left out; the preprint's address stands in for a missing DOI. */
export function toCslReference(paper: Paper): CslReference {
  const type = typeOf(paper);
  const preprint = type === 'article' && paper.arxivId !== undefined;
  const url = paper.arxivId === undefined ? paper.url : `https://arxiv.org/abs/${paper.arxivId}`;
  return {
    id: paper.id,
    type,
    title: plainLine(paper.title),
    author: cslNames({ ...paper, authors: paper.authors.map(plainName) }),
    ...(paper.year !== undefined && { issued: { 'date-parts': [[paper.year]] } }),
    ...(type !== 'article' && { 'container-title': containerOf(paper) }),
    ...(preprint && { publisher: 'arXiv', number: `arXiv:${paper.arxivId}` }),
    ...(paper.doi !== undefined && { DOI: paper.doi }),
    ...(paper.doi === undefined && url !== undefined && { URL: url }),
  };
}

function typeOf(paper: Paper): CslReference['type'] {
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

/** The venue without the year at its end where that is the year of the paper: styles say the year themselves. */
function containerOf({ venue, year }: Paper): string {
  const name = plainLine(venue ?? '');
  const end = ` ${year ?? ''}`;
  return year !== undefined && name.endsWith(end) ? name.slice(0, -end.length) : name;
}
