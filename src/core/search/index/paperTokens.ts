import type { Paper } from '../../paper/paper';
import { squash } from '../../text/squash';
import type { IndexField } from './indexFields';
import type { Lexicon } from './lexicon';
import { paperTexts } from './paperTexts';
import { tokenCodes } from './tokenCodes';

/** The tokens of a paper's fields as `tokenCodes`, some 3 KB. */
export interface PaperTokens extends Readonly<Record<IndexField, Int32Array>> {
  /** The squashed title. */
  readonly name: string;
}

/** Takes a paper apart for re-ranking and highlights. */
export function paperTokens(paper: Paper, lexicon: Lexicon): PaperTokens {
  const { title, abstract, about, paraphrase } = paperTexts(paper);
  return {
    title: tokenCodes(title, lexicon),
    abstract: tokenCodes(abstract, lexicon),
    about: tokenCodes(about, lexicon),
    paraphrase: tokenCodes(paraphrase, lexicon),
    name: squash(paper.title),
  };
}
