import type { Author } from './paper';
import { foldDiacritics } from '../text/fold';
import { inLatin, isInOtherScript } from '../text/inLatin';

/** What a citation key is made from. */
export interface Citable {
  readonly title: string;
  readonly authors?: readonly { readonly family?: Author['family'] | null | undefined }[] | null | undefined;
  readonly year?: number | null | undefined;
  readonly preprintYear?: number | null | undefined;
}

/** Two letters of a script that is written without spaces between words. */
const UNSPACED =
  /(?:(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*){1,2}/gu;

/** The letters and figures of a name that BibTeX can hold; of a name without Latin letters those that stand for its own. */
export function keyLetters(name: string): string {
  return isInOtherScript(name) ? inLatin(name) : latinLetters(name);
}

/**
 * The words of a title as BibTeX can hold them, without their apostrophes and the parts behind a hyphen. Those of a title
 * without Latin letters stand for its own words; where there are no spaces, every two letters count as one.
 */
export function keyWords(title: string): string[] {
  return isInOtherScript(title) ? otherWords(title) : wordsIn(title, latinLetters);
}

function latinLetters(text: string): string {
  return foldDiacritics(text).replace(/[^A-Za-z0-9]+/g, '');
}

/** Without figures and single letters, as Cyrillic "о" and "в", unless there is nothing else. */
function otherWords(title: string): string[] {
  const words = wordsIn(title.normalize('NFKC').replace(UNSPACED, ' $& '), inLatin);
  const telling = words.filter(word => /[A-Za-z]{2}/.test(word));
  return telling.length > 0 ? telling : words;
}

function wordsIn(title: string, lettersOf: (part: string) => string): string[] {
  return title
    .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
    .map(
      word =>
        word
          .split('-')
          .map(lettersOf)
          .find(part => part !== '') ?? '',
    )
    .filter(word => word !== '');
}
