import { firstYear } from './years';
import { type Citable, keyLetters, keyWords } from './keyParts';

const skippedWords: ReadonlySet<string> = new Set(['a', 'an', 'the', 'on', 'of']);

/** The title's words in lower case, leading articles and `on`, `of` left out. */
function findSignificantWords(title: string): string[] {
  const words = keyWords(title).map(word => word.toLowerCase());
  const significant = words.filter(word => !skippedWords.has(word));
  return significant.length > 0 ? significant : words;
}

/**
 * A BibTeX key in the usual form: the first author's family name, the year, the first word of the title that says
 * something, all in ASCII lower case: `he2021towards`, `vandenoord2016wavenet`. Without an author three words of the
 * title stand alone: `universalsentenceencoder`. What is unknown is left out. Names and titles in another script are put
 * in Latin letters: `li2021jiyu`. Always matches `[a-z][a-z0-9]*`. Other papers may have the same: see `UniqueKeys`.
 */
export function citationKey(paper: Citable): string {
  const author = keyLetters(paper.authors?.[0]?.family ?? '').toLowerCase();
  const words = findSignificantWords(paper.title).slice(0, author === '' ? 3 : 1);
  const year = String(firstYear(paper) ?? '').replace(/\D/g, '');
  const stem = author === '' ? words.join('') || year : author + year + words.join('');
  return /^[a-z]/.test(stem) ? stem : `paper${stem}`;
}
