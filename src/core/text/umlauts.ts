import { foldWord } from './words';

/** Letters that are written with two where there is no key for them, each with these two. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }),
);

const LETTERS = /[äöüøå]/g;

/** A word folded as German and Scandinavian names are spelt abroad: "Müller" gives "mueller". */
export function foldUmlauts(word: string): string {
  const spelt = word
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTERS, letter => SPELT.get(letter) ?? letter);
  return foldWord(spelt);
}
