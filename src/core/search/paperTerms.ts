import type { Paper } from '../paper';
import { squash } from '../text/squash';
import { STOP_WORDS } from '../text/stopWords';
import type { IndexedPaper, IndexField } from './indexOptions';
import { termCodes } from './termCodes';
import { termsOf, type Term } from './terms';

/** A paper's words, as a close look needs them. */
export interface PaperTerms {
  readonly title: readonly Term[];
  readonly abstract: readonly Term[];
  readonly about: readonly Term[];
  /** The same fields as codes (see `termCodes`). */
  readonly codes: Readonly<Record<IndexField, Int32Array>>;
  /** The squashed title. */
  readonly name: string;
}

/** Takes a paper apart. Other titles follow the title, so offsets within the title are its own. */
export function paperTerms(paper: Paper): PaperTerms {
  const title = termsOf([paper.title, ...paper.alsoTitled].join('\n'));
  const abstract = termsOf(paper.abstract);
  const about = termsOf(aboutText(paper));
  const codes = { title: termCodes(title), abstract: termCodes(abstract), about: termCodes(about) };
  return { title, abstract, about, codes, name: squash(paper.title) };
}

/** What the index holds of a paper. Grammar is left out of abstracts, where nobody looks for it. */
export function toIndexed(id: string, terms: PaperTerms): IndexedPaper {
  const stems = (all: readonly Term[]) => all.map(term => term.stem).join(' ');
  return {
    id,
    title: stems(terms.title),
    abstract: stems(terms.abstract.filter(term => !STOP_WORDS.has(term.word))),
    about: stems(terms.about),
  };
}

function aboutText({ authors, year, venue, keywords }: Paper): string {
  const people = authors.map(author => `${author.given ?? ''} ${author.family}`);
  return [...people, year ?? '', venue ?? '', ...keywords].join('\n');
}
