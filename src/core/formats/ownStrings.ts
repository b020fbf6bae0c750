import type { Author, PaperInput } from '../paper/paper';

/** Engines copy what is shorter when they cut it out. */
const SHORTEST_VIEW = 13;
/** From here on a string is worth being written out and read again, which takes several times as long. */
const WORTH_WRITING = 200;

/**
 * The same text in memory of its own. Engines keep what is cut out of a string as a view of the whole string: one title
 * that is kept would keep the file that it was read from. The language has no word for copying a string. But what is
 * joined from two parts is a new one; and what is read from JSON is new as well, in half the memory where a file takes two
 * bytes a character for the sake of a few.
 */
export function ownString(text: string): string {
  if (text.length < SHORTEST_VIEW) {
    return text;
  }
  return text.length < WORTH_WRITING
    ? [text.slice(0, 1), text.slice(1)].join('')
    : String(JSON.parse(JSON.stringify(text)));
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
    // What came out of JSON.stringify is a text of its own.
    ...(paper.entry ? { entry: { ...paper.entry, type: ownString(paper.entry.type) } } : {}),
    ...(paper.otherKeys ? { otherKeys: paper.otherKeys.map(ownString) } : {}),
  };
}

function ownAuthor({ given, family, suffix }: Author): Author {
  return {
    ...(given === undefined ? {} : { given: ownString(given) }),
    family: ownString(family),
    ...(suffix === undefined ? {} : { suffix: ownString(suffix) }),
  };
}

function ownOptional<T extends string | null | undefined>(text: T): T | string {
  return text ? ownString(text) : text;
}
