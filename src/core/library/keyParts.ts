import type { Author } from '../paper';
import { foldDiacritics } from '../text/fold';

/** What a citation key is made from. */
export interface Citable {
  readonly title: string;
  readonly authors?: readonly { readonly family?: Author['family'] | null | undefined }[] | null | undefined;
  readonly year?: number | null | undefined;
}

/** The letters and figures of a name or a word that BibTeX can hold; empty for other scripts. */
export function keyLetters(text: string): string {
  return foldDiacritics(text).replace(/[^A-Za-z0-9]+/g, '');
}

/** The words of a title as {@link keyLetters}, without their apostrophes and the parts behind a hyphen. */
export function keyWords(title: string): string[] {
  return title
    .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
    .map(
      word =>
        word
          .split('-')
          .map(keyLetters)
          .find(part => part !== '') ?? '',
    )
    .filter(word => word !== '');
}
