import type { PaperInput } from '../../paper/paper';
import { foldDiacritics } from '../../text/fold';
import { squash } from '../../text/squash';
import { paperId } from '../../paper/normalizePaper';

/** A paper as one source describes it, with what tells whether another source means the same paper. */
export interface SourceEntry {
  /** The reader's file; undefined for the bundled library. */
  readonly source: string | undefined;
  readonly paper: PaperInput;
  /** Unique among all entries; entries are ordered by it, so that the order of arrival does not matter. */
  readonly place: string;
  readonly doi: string | undefined;
  readonly arxivId: string | undefined;
  /** The titles, squashed; those that many works share carry author and key. */
  readonly titles: readonly string[];
  /** The last word of the first author's family name, folded; undefined without authors. */
  readonly family: string | undefined;
  /** The first letter of the first author's given name. */
  readonly initial: string | undefined;
  readonly year: number | undefined;
  readonly isPreprint: boolean;
}

const ARXIV_DOI = /^10\.48550\/arxiv\.(.+?)(?:v\d{1,3})?$/;
const PREPRINT_VENUE = /arxiv|corr\b|rxiv|preprint/i;

/** Titles that say what kind of piece a piece is. Two of them are the same only by identifier or citation key. */
const GENERIC_TITLES = new Set(
  `abstract acknowledgments acknowledgements addendum afterword announcement appendix authorsreply authorsresponse
  bibliography bookreview bookreviews calendar callforpapers comment comments commentary conclusion conclusions contents
  contributors correction corrections correspondence corrigendum discussion editorial editorialboard editorialnote
  editorsnote editorsintroduction errata erratum foreword frommatter frontmatter guesteditorial index inmemoriam
  inthisissue introduction introductiontothespecialissue issueinformation keynote letter lettertotheeditor lettters
  masthead news note notes obituary opinion overview panel perspective poster preface prologue publishersnote reply
  reports response review reviews specialissue summary tableofcontents titlepage tutorial untitled viewpoint welcome
  workshop`.split(/\s+/),
);

/** What is known of an entry for telling papers apart. */
export function sourceEntry(source: string | undefined, paper: PaperInput): SourceEntry {
  const [author] = paper.authors ?? [];
  const doi = paper.doi?.toLowerCase();
  const preprint = ARXIV_DOI.exec(doi ?? '')?.[1];
  const family = author && familyKey(author.family);
  const arxivId = paper.arxivId?.toLowerCase() ?? preprint;
  return {
    source,
    paper,
    place: placeOf(source, paperId(paper)),
    doi: preprint === undefined ? doi : undefined,
    arxivId,
    titles: titleKeys(paper, family ?? ''),
    family: family === '' ? undefined : family,
    initial: squash(author?.given ?? '')[0],
    year: paper.year ?? undefined,
    isPreprint: PREPRINT_VENUE.test(paper.venue ?? (arxivId !== undefined && !doi ? 'arxiv' : '')),
  };
}

/** The order of entries, by their places. */
export function comparePlaces(a: SourceEntry, b: SourceEntry): number {
  return a.place < b.place ? -1 : 1;
}

/** The reader's files come first, by name; the bundled library last. */
export function placeOf(source: string | undefined, id: string): string {
  return `${source === undefined ? '1' : `0${source}`}\n${id}`;
}

/** "van der Maaten", "Maaten" and "Müller Jr", "Mueller" meet in their last word; ae, oe and ue stand for umlauts. */
function familyKey(family: string): string {
  const words = foldDiacritics(family)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !/^(?:jr|sr|i{2,3}|iv)$/.test(word));
  return (words.at(-1) ?? '').replace(/([aou])e/g, '$1');
}

function titleKeys({ title, alsoTitled, citationKey }: PaperInput, family: string): string[] {
  const keys = [title, ...(alsoTitled ?? [])].map(titleKey).filter(key => key !== '');
  return [...new Set(keys)].map(key =>
    GENERIC_TITLES.has(key) ? `${key}|${family}|${citationKey ?? ''}` : key,
  );
}

/** As squashed, but "C++" and "C#" are no "C", and B⁺ is no B⁻. */
function titleKey(title: string): string {
  return squash(title.replace(/[+⁺]/g, ' plus ').replace(/[⁻−]/g, ' minus ').replace(/#/g, ' sharp '));
}
