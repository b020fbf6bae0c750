import type { TextRange } from '../text/textRange';
import { lineFinder } from '../text/lines';
import type { Mention } from './mention';

/** The most characters of a line that are kept to show a mention by. */
const LONGEST_EXCERPT = 160;

/** A mention as somebody sees it who has not opened the document. */
export interface MentionPlace {
  /** From 0. */
  readonly line: number;
  /** Where in the line it begins and where it ends, in UTF-16 code units; the end of the line where it goes on beyond. */
  readonly start: number;
  readonly end: number;
  /** The line, or of a long one whole words around the mention, without the white space at its ends. */
  readonly excerpt: string;
}

/** A document that mentions a paper. */
export interface MentioningDocument {
  /** The document's name, as it was set. */
  readonly document: string;
  /** In document order, at least one. */
  readonly places: readonly MentionPlace[];
}

/** How often many documents mention each paper, kept up to date document by document. */
export class MentionTally {
  private readonly documents = new Map<string, ReadonlyMap<string, readonly MentionPlace[]>>();
  private totals: ReadonlyMap<string, number> | undefined;

  /** What a document says now; answers whether that differs from what was known of it. */
  set(document: string, text: string, mentions: readonly Mention[]): boolean {
    const former = this.documents.get(document);
    const places = placesByPaper(text, mentions);
    if (JSON.stringify([...(former ?? [])]) === JSON.stringify([...places])) {
      return false;
    }
    this.documents.set(document, places);
    this.totals = undefined;
    return true;
  }

  /** Forgets a document; answers whether it mentioned any paper. */
  delete(document: string): boolean {
    const former = this.documents.get(document);
    this.documents.delete(document);
    this.totals = undefined;
    return former !== undefined && former.size > 0;
  }

  /** The documents that mention any paper or once did, in no particular order. */
  names(): string[] {
    return [...this.documents.keys()];
  }

  /** The documents that mention a paper, by name. */
  of(paperId: string): MentioningDocument[] {
    return [...this.documents]
      .flatMap(([document, papers]) => {
        const places = papers.get(paperId);
        return places ? [{ document, places }] : [];
      })
      .sort((a, b) => (a.document < b.document ? -1 : 1));
  }

  /** The number of mentions of each paper that has any, by the paper's id. */
  counts(): ReadonlyMap<string, number> {
    this.totals ??= sum(this.documents.values());
    return this.totals;
  }
}

function sum(documents: Iterable<ReadonlyMap<string, readonly MentionPlace[]>>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const papers of documents) {
    for (const [id, places] of papers) {
      totals.set(id, (totals.get(id) ?? 0) + places.length);
    }
  }
  return totals;
}

/** The places of each paper by its id. A title with the link behind it is one place. */
function placesByPaper(text: string, mentions: readonly Mention[]): Map<string, MentionPlace[]> {
  const lineOf = lineFinder(text);
  const found = new Map<string, MentionPlace[]>();
  for (const mention of mentions) {
    const places = found.get(mention.paper.id) ?? [];
    found.set(mention.paper.id, places);
    if (mention.repeated !== true || places.length === 0) {
      places.push(placeOf(text, lineOf(mention.start), mention));
    }
  }
  return found;
}

function placeOf(text: string, line: number, { start, end }: TextRange): MentionPlace {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', start);
  const last = feed < 0 ? text.length : feed;
  const from = last - first <= LONGEST_EXCERPT ? first : Math.max(first, start - LONGEST_EXCERPT / 2);
  const to = Math.min(last, from + LONGEST_EXCERPT);
  const before = text.slice(from, start).replace(from > first ? /^\S{0,20}\s/ : '', '');
  const behind = text.slice(start, to).replace(to < last ? /\s\S{0,20}$/ : '', '');
  return {
    line,
    start: start - first,
    end: Math.min(end, last) - first,
    excerpt: `${from > first ? '…' : ''}${(before + behind).trim()}${to < last ? '…' : ''}`,
  };
}
