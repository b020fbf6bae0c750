const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of for from on in to and or with via by using is are be at as into through over under towards toward ' +
    'its their between within without among across per vs versus when how can do does'
  ).split(' '),
);

/** Whether a word, in lower case, carries little of a title's meaning. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}
