/** Part of no word: white space, punctuation. */
export const SEPARATOR = 0;
/** A letter or digit. */
export const LETTER = 1;
/** A letter with which a web address may begin. */
const URL_LETTER = 2;
/** Means something to the lexer. */
export const SIGN = 3;
/** Beyond ASCII. */
export const OTHER = 4;

/** For each ASCII code the kind of its character, where these `signs` mean something. */
export function characterKinds(signs: string): Readonly<Uint8Array> {
  return Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code), signs));
}

function kindOf(character: string, signs: string): number {
  if (signs.includes(character)) {
    return SIGN;
  }
  return /[hwda]/i.test(character) ? URL_LETTER : /[a-z0-9]/i.test(character) ? LETTER : SEPARATOR;
}
