import type { Author, Loose, Paper, PaperInput } from './paper';
import { hashText } from '../text/hash';
import { squash } from '../text/squash';
import { citationKey } from './citationKey';

/** One list for all papers that have none: a library of many thousand papers has several such lists for each. */
const NONE: readonly never[] = [];

/** The id of a paper whose source gives none: it depends on the title alone (on the abstract where there is no title). */
export function paperId({ id, title, abstract }: PaperInput): string {
  return id ?? hashText(squash(title) || abstract);
}

/**
 * The paper with its id and citation key filled in and every unknown field left out.
 * @param unique makes a citation key another one where a paper of the library has it already
 */
export function normalizePaper(input: PaperInput, unique: (key: string) => string = key => key): Paper {
  const authors = knownAuthors(input.authors ?? NONE);
  const { title, abstract } = input;
  const year = input.year ?? undefined;
  const optional = {
    summary: input.summary,
    authorsPartial: input.authorsPartial,
    year,
    preprintYear: input.preprintYear,
    venue: input.venue,
    doi: input.doi,
    arxivId: input.arxivId,
    url: input.url,
    otherKeys: input.otherKeys,
    sources: input.sources,
    entry: input.entry,
  };
  return {
    id: paperId(input),
    citationKey:
      input.citationKey ?? unique(citationKey({ title, authors, year, preprintYear: input.preprintYear })),
    title,
    abstract,
    authors,
    ...withoutUnknown(optional),
    keywords: input.keywords ?? NONE,
    alsoTitled: input.alsoTitled ?? NONE,
    paraphrases: input.paraphrases ?? NONE,
    topics: input.topics ?? NONE,
  };
}

/** The list itself where nothing is unknown in it. */
function knownAuthors(authors: readonly Loose<Author>[]): readonly Author[] {
  const isKnown = (author: Loose<Author>): author is Author =>
    author.given !== null && author.suffix !== null && typeof author.family === 'string';
  return authors.every(isKnown) ? authors : authors.map(knownAuthor);
}

/** Metadata writes `null` for a given name that it does not know. */
function knownAuthor({ given, family, suffix }: Loose<Author>): Author {
  return {
    ...(given === null || given === undefined ? {} : { given }),
    family: family ?? '',
    ...(suffix === null || suffix === undefined ? {} : { suffix }),
  };
}

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> };

function withoutUnknown<T extends object>(fields: T): Known<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Known<T>;
}
