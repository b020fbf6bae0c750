/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ı: 'i',
    þ: 'th',
    Þ: 'TH',
    ħ: 'h',
    Ħ: 'H',
    ŋ: 'n',
    Ŋ: 'N',
  }),
);

/** What may need folding; plain ASCII, nearly all of the text, never does. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Takes the marks off letters: `Łukasz Öztürk` becomes `Lukasz Ozturk`. Compatibility forms become their plain ones
 * (`ﬁ` gives `fi`), case and other scripts stay. The result can be longer than the text.
 */
export function foldDiacritics(text: string): string {
  if (!BEYOND_ASCII.test(text)) {
    return text;
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØłŁßẞæÆœŒđĐðÐıþÞħĦŋŊ]/g, letter => wholeLetters.get(letter) ?? letter);
}
