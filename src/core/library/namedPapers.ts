import type { Paper } from '../paper/paper';
import { isOfYear } from '../paper/years';
import type { SearchHit } from '../search/searchHit';
import { squash } from '../text/squash';

/** Papers that a query names, and whether it does nothing else. */
export interface NamedPapers {
  /** In the order in which they are named, each once; of an author and a year the first authors' come first. */
  readonly papers: readonly Paper[];
  readonly isAll: boolean;
}

/** Where papers are found by what identifies them. */
export interface IdentifiedPapers {
  readonly papers: readonly Paper[];
  findByKey(key: string): Paper | undefined;
  /** The paper that a web address leads to. */
  findByAddress(address: string): Paper | undefined;
}

/** A longer query is a text that somebody pasted. */
const LONGEST = 500;
const MOST_WORDS = 12;

const DEFAULT_LIMIT = 20;

const DOI = /^(?:doi:\s?)?(10\.\d{4,9}\/\S+)$/i;
const ARXIV = /^(?:arxiv:\s?)?(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?$/i;
const ADDRESS = /^(?:[a-z]+:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+\/\S/i;

/** What stands around a key in a document: `[@key]`, `\cite{key}`. */
const BEFORE = /^(?:\\\w{1,40}\*?(?:\[[^\][]{0,100}\]){0,2}\{)?["'“‘<([{@]*/;
const BEHIND = /(?<!["'”’>)\]}.,;:])["'”’>)\]}.,;:]+$/;

/** Any word may be a key; one with a digit or a sign inside is hardly ever anything else. */
const SURE_KEY = /[\d_:/+.-]/;

/** "Sung et al. 2022", "Matena and Raffel, 2022", "he (2021)". */
const AUTHOR_YEAR =
  /^([\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?)(?:,? et al\.?|(?: and | & |, )([\p{L}’'-]+(?: [\p{L}’'-]+)?))?,? \(?((?:1[5-9]|20)\d\d)[a-z]?\)?$/iu;

/**
 * The papers that a query names: by citation key, DOI, arXiv id or the address of any of these, or by author and year. Of a
 * query with other words in it, those that words of it surely name.
 */
export function namedPapers(query: string, library: IdentifiedPapers): NamedPapers {
  const text = query.trim();
  if (text === '' || text.length > LONGEST) {
    return { papers: [], isAll: false };
  }
  const words = text.split(/\s+/);
  const paper = identified(text.replace(/^(doi|arxiv):\s+/i, '$1:'), library);
  if (paper !== undefined) {
    return { papers: [paper], isAll: words.length > 1 || isSure(text) };
  }
  const cited = citedPapers(text, library);
  if (cited.length > 0 || words.length > MOST_WORDS) {
    return { papers: cited, isAll: false };
  }
  const named = words.filter(isSure).map(word => identified(word, library));
  const papers = [...new Set(named.filter(found => found !== undefined))];
  return { papers, isAll: papers.length > 0 && papers.length === words.length };
}

function isSure(word: string): boolean {
  return SURE_KEY.test(word);
}

function identified(written: string, library: IdentifiedPapers): Paper | undefined {
  const word = written.replace(BEFORE, '').replace(BEHIND, '');
  const doi = DOI.exec(word)?.[1];
  const arxivId = ARXIV.exec(word)?.[1];
  return (
    library.findByKey(word) ??
    (doi === undefined ? undefined : library.findByAddress(`https://doi.org/${doi}`)) ??
    (arxivId === undefined ? undefined : library.findByAddress(`https://arxiv.org/abs/${arxivId}`)) ??
    (ADDRESS.test(word) ? library.findByAddress(word) : undefined)
  );
}

/** Papers of these authors and this year, those whose first authors they are before the others. */
function citedPapers(text: string, { papers }: IdentifiedPapers): readonly Paper[] {
  const [, first, second, year] = AUTHOR_YEAR.exec(text) ?? [];
  if (first === undefined) {
    return [];
  }
  const names = [first, ...(second === undefined ? [] : [second])].map(squash);
  const ofYear = papers.filter(paper => isOfYear(paper, Number(year)));
  const families = ofYear.map(({ authors }) => authors.map(({ family }) => squash(family)));
  const places = families.map(authors => names.map(name => authors.indexOf(name)));
  const having = (isFit: (place: number, at: number) => boolean) =>
    ofYear.filter((_, at) => places[at]?.every((place, name) => isFit(place, name)));
  return [...new Set([...having((place, at) => place === at), ...having(place => place >= 0)])];
}

/** The papers that a query names, before the others that were found; `limit` as in `Library.search`. */
export function namedFirst(
  named: readonly Paper[],
  found: readonly SearchHit[],
  limit = DEFAULT_LIMIT,
): SearchHit[] {
  const best = found[0]?.score ?? 0;
  const first = named.map((paper, at): SearchHit => {
    const { matches } = found.find(hit => hit.paper === paper) ?? { matches: { title: [], abstract: [] } };
    return { paper, score: best + named.length - at, matches };
  });
  const others = found.filter(({ paper }) => !named.includes(paper));
  return [...first, ...others].slice(0, Math.max(0, Math.floor(limit)));
}
