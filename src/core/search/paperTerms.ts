import type { Paper } from '../paper';
import { STOP_WORDS } from '../text/stopWords';
import type { IndexedPaper, IndexField } from './indexOptions';
import { termsOf, type Term } from './terms';

/** A paper's words by the parts that are indexed apart. */
export interface PaperTerms {
  readonly title: readonly Term[];
  readonly abstract: readonly Term[];
  readonly about: readonly Term[];
  readonly paraphrase: readonly Term[];
}

/** Takes a paper apart. */
export function paperTerms(paper: Paper): PaperTerms {
  const { title, abstract, about, paraphrase } = paperTexts(paper);
  return {
    title: termsOf(title),
    abstract: termsOf(abstract),
    about: termsOf(about),
    paraphrase: termsOf(paraphrase),
  };
}

/** The text of each field. Other titles follow the title, so offsets within the title are its own. */
export function paperTexts(paper: Paper): Record<IndexField, string> {
  return {
    title: [paper.title, ...paper.alsoTitled].join('\n'),
    abstract: paper.abstract,
    about: aboutText(paper),
    paraphrase: paper.paraphrases.join('\n'),
  };
}

/** What the index holds of a paper. Grammar is left out where nobody looks for it. */
export function toIndexed(id: string, terms: PaperTerms): IndexedPaper {
  const stems = (all: readonly Term[]) => all.map(term => term.stem).join(' ');
  return {
    id,
    title: stems(terms.title),
    abstract: stems(terms.abstract.filter(isNoGrammar)),
    about: stems(terms.about),
    paraphrase: stems(terms.paraphrase.filter(isNoGrammar)),
  };
}

function isNoGrammar({ word }: Term): boolean {
  return !STOP_WORDS.has(word);
}

function aboutText({ authors, year, venue, keywords }: Paper): string {
  const people = authors.map(author => `${author.given ?? ''} ${author.family}`);
  return [...people, year ?? '', venue ?? '', ...keywords].join('\n');
}
