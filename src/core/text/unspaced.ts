/**
 * A letter of a script that is written without spaces between words (Chinese, Japanese, Thai, Lao, Burmese, Khmer), or of
 * Korean, whose particles join their word without one.
 */
const UNSPACED =
  /[\u0e01-\u0edf\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\u{20000}-\u{3ffff}]/u;

/** A syllable of Hangul in its parts, or a letter with the marks on it. */
const CHARACTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\p{L}\p{N}][\p{M}\uff9e\uff9f]*|\p{M}/gu;

/** Whether a text has a letter of such a script. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** A part of a run: a word of a spaced script, or one or two characters of an unspaced one. */
export interface Segment {
  readonly kind: 'spaced' | 'unspaced';
  /** Within the run, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Character {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a run of letters: what is spaced in one, and of the rest every two neighbouring characters, overlapping
 * ("图像分割": 图像, 像分, 分割), or the single one. These pairs find any word of two characters and more wherever it
 * stands; a segmenter of words cuts one text in other places than another, and in each version of the editor anew.
 * (Nie and others, "On the Use of Words and N-grams for Chinese Information Retrieval", 2000.)
 */
export function segmentsOf(run: string): Segment[] {
  const segments: Segment[] = [];
  let unspaced: Character[] = [];
  let spacedFrom = 0;
  const endSpaced = (end: number) => {
    if (end > spacedFrom) {
      segments.push({ kind: 'spaced', start: spacedFrom, end });
    }
  };
  for (const match of run.matchAll(CHARACTER)) {
    const character = { start: match.index, end: match.index + match[0].length };
    if (!isUnspaced(match[0])) {
      segments.push(...bigramsOf(unspaced));
      unspaced = [];
      continue;
    }
    endSpaced(character.start);
    spacedFrom = character.end;
    unspaced.push(character);
  }
  endSpaced(run.length);
  return [...segments, ...bigramsOf(unspaced)];
}

function bigramsOf(characters: readonly Character[]): Segment[] {
  const [first] = characters;
  const pairs = characters.slice(1).map(({ end }, place) => ({ start: characters[place]?.start ?? 0, end }));
  const all = characters.length === 1 && first !== undefined ? [first] : pairs;
  return all.map(({ start, end }) => ({ kind: 'unspaced', start, end }));
}

/** Characters of an unspaced script in their common form: wide, composed, in lower case. */
export function foldUnspaced(characters: string): string {
  return characters.normalize('NFKC').toLowerCase();
}

/** The last of such characters, folded. */
export function lastCharacter(characters: string): string {
  return characters.match(CHARACTER)?.at(-1) ?? '';
}
