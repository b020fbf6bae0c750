import type { Author } from './paper';

/**
 * A name in Han, Hiragana, Katakana or Hangul alone (Unicode 17, Scripts.txt), with the marks that stand inside such names.
 * Ranges, since classes of Unicode cost their time wherever the script is loaded.
 */
const EAST_ASIAN =
  /^[\u1100-\u11ff\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u3099-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb\uf900-\ufad9\uff66-\uffdc\u{16fe2}\u{16fe3}\u{16ff0}-\u{16ff6}\u{1aff0}-\u{1b167}\u{20000}-\u{3fffd}]+$/u;

/** "Kaiming He", "Martin Luther King Jr."; Chinese, Japanese and Korean names in their own script as they are written there: "李明", "김철수". */
export function fullName({ given, family, suffix }: Author): string {
  const end = suffix ? ` ${suffix}` : '';
  if (!given) {
    return family + end;
  }
  return (isFamilyFirst({ given, family }) ? family + given : `${given} ${family}`) + end;
}

/** "He", the family name; "李明" in full, since such family names are few and nobody is called by one alone. */
export function shortName(author: Author): string {
  return isFamilyFirst(author) ? fullName(author) : author.family;
}

/** "He, Kaiming", "King, Martin Luther, Jr.", to be found by the family name; "李明" as it is written. */
export function listedName(author: Author): string {
  const { given, family, suffix } = author;
  return given === undefined || isFamilyFirst(author)
    ? fullName(author)
    : [family, given, ...(suffix ? [suffix] : [])].join(', ');
}

/** Whether the family name stands before the given one: both are written in Chinese, Japanese or Korean script. */
export function isFamilyFirst({ given = '', family }: Author): boolean {
  return EAST_ASIAN.test(family) && (given === '' || EAST_ASIAN.test(given));
}
