import type { Paper } from '../paper';
import { squash } from '../text/squash';
import type { IndexField } from './indexOptions';
import { paperTexts } from './paperTerms';
import { termCodes } from './termCodes';

/** A paper as a close look needs it: the terms of its fields as `termCodes`, some 3 KB. */
export interface PaperCodes extends Readonly<Record<IndexField, Int32Array>> {
  /** The squashed title. */
  readonly name: string;
}

/** Takes a paper apart for a close look. */
export function paperCodes(paper: Paper): PaperCodes {
  const { title, abstract, about, paraphrase } = paperTexts(paper);
  return {
    title: termCodes(title),
    abstract: termCodes(abstract),
    about: termCodes(about),
    paraphrase: termCodes(paraphrase),
    name: squash(paper.title),
  };
}
