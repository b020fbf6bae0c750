import type { PaperInput } from '../paper/paper';
import { joinBrokenWords, wordsKnownIn } from '../text/brokenWords';
import { cleanTexResidue } from './tex/texResidue';

/**
 * The paper with its abstract as a reader expects it: without residue of TeX, PDF and wrong encodings, and with words
 * joined again that a line's end broke, where title or abstract have them whole. Everything that is made of the paper
 * sees this text, so that places in it agree. The title stays as it is: other records of the same paper are joined by it.
 */
export function cleanPaper(paper: PaperInput): PaperInput {
  const abstract = cleanTexResidue(paper.abstract).trim();
  const isKnown = wordsKnownIn(() => `${paper.title}\n${abstract}`);
  return { ...paper, abstract: joinBrokenWords(abstract, isKnown) };
}
