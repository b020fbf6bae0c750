import type { Author, PaperInput } from '../paper';

/** Engines copy shorter strings when they cut them out. */
const SHORTEST_VIEW = 13;

/**
 * The same text in memory of its own. Engines keep what is cut out of a string as a view of the whole string: one title
 * that is kept would keep the file that it was read from. The language has no word for copying a string, so it is written
 * out and read again; one character outside Latin-1 in the file then no longer makes every string of it twice as large.
 */
export function ownString(text: string): string {
  return text.length < SHORTEST_VIEW ? text : String(JSON.parse(JSON.stringify(text)));
}

/** The same paper, none of whose strings keeps the text that it was read from. */
export function ownPaper(paper: PaperInput): PaperInput {
  return {
    ...paper,
    id: ownOptional(paper.id),
    citationKey: ownOptional(paper.citationKey),
    title: ownString(paper.title),
    abstract: ownString(paper.abstract),
    authors: paper.authors?.map(ownAuthor),
    venue: ownOptional(paper.venue),
    doi: ownOptional(paper.doi),
    arxivId: ownOptional(paper.arxivId),
    url: ownOptional(paper.url),
    keywords: paper.keywords?.map(ownString),
    ...(paper.otherKeys ? { otherKeys: paper.otherKeys.map(ownString) } : {}),
  };
}

function ownAuthor({ given, family }: Author): Author {
  return given === undefined
    ? { family: ownString(family) }
    : { given: ownString(given), family: ownString(family) };
}

function ownOptional<T extends string | null | undefined>(text: T): T | string {
  return text ? ownString(text) : text;
}
