import type { Paper } from '../paper';
import { squash } from '../text/squash';
import type { IndexField } from './indexFields';
import type { Lexicon } from './lexicon';
import { paperTexts } from './paperTexts';
import { termCodes } from './termCodes';

/** A paper as a close look needs it: the terms of its fields as `termCodes`, some 3 KB. */
export interface PaperCodes extends Readonly<Record<IndexField, Int32Array>> {
  /** The squashed title. */
  readonly name: string;
}

/** Takes a paper apart for a close look. */
export function paperCodes(paper: Paper, lexicon: Lexicon): PaperCodes {
  const { title, abstract, about, paraphrase } = paperTexts(paper);
  return {
    title: termCodes(title, lexicon),
    abstract: termCodes(abstract, lexicon),
    about: termCodes(about, lexicon),
    paraphrase: termCodes(paraphrase, lexicon),
    name: squash(paper.title),
  };
}
