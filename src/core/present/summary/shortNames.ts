/** A short name in brackets behind what it stands for: "randomized controlled trials (RCTs)". */
const DEFINITION = /[^\s(] \(((?=[\w-]{0,14}[A-Z][\w-]{0,14}[A-Z])[A-Za-z][\w/-]{1,14})\)/g;
const NAME = /(?<![\w-])(?=[\w-]{0,12}[A-Z][\w-]{0,12}[A-Z])[A-Za-z][\w/-]{1,14}(?![\w-])/g;

/** Where an abstract explains its short names: the name, and the number of the sentence. */
export type ShortNames = ReadonlyMap<string, number>;

/** The short names of sentences, each where it is first explained, without those that `known` has. */
export function shortNamesIn(sentences: readonly string[], known: string): ShortNames {
  const names = new Map<string, number>();
  for (const [place, sentence] of sentences.entries()) {
    for (const [, name = ''] of sentence.includes('(') ? sentence.matchAll(DEFINITION) : []) {
      const singular = singularOf(name);
      if (!names.has(singular) && !known.includes(singular)) {
        names.set(singular, place);
      }
    }
  }
  return names;
}

/** The sentences that explain the short names of this one. */
export function explainedAt(sentence: string, place: number, names: ShortNames): readonly number[] {
  if (names.size === 0) {
    return [];
  }
  const used = new Set((sentence.match(NAME) ?? []).map(singularOf));
  const places = [...used].map(name => names.get(name)).filter(at => at !== undefined);
  return places.filter(at => at < place);
}

function singularOf(name: string): string {
  return /[A-Z]s$/.test(name) ? name.slice(0, -1) : name;
}
