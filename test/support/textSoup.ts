import fc from 'fast-check';

/** Texts of up to 25 of these pieces, which `¦` parts, in any order; `↵` is a line end and `·` a space. */
export function textSoup(pieces: string): fc.Arbitrary<string> {
  const list = pieces
    .trim()
    .split(/ ¦ | ¦\n\s*/)
    .map(piece => piece.replaceAll('↵', '\n').replaceAll('·', ' '));
  return fc.array(fc.constantFrom(...list), { maxLength: 25 }).map(chosen => chosen.join(''));
}
