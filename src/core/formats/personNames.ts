import { isFamilyFirst } from '../paper/fullName';
import type { Author } from '../paper/paper';
import { latexToText } from './tex/latexText';

/** The people of a BibTeX name list, and whether it ends in "and others". */
export interface NameList {
  readonly authors: readonly Author[];
  readonly partial: boolean;
}

/** What stands behind a family name and is no part of it. */
const SUFFIX = /^\{?(?:Jr|Sr|Junior|Senior|II|III|IV|2nd|3rd)\.?\}?$/i;

/** Parts of a name in biblatex's extended format: `family=Duck, given={Donald}, given-i=D`. */
const EXTENDED = /^\s*(?:"\s*)?(?:family|given|prefix|suffix|useprefix|id|sortingname[\w-]*)(?:-i)?\s*=/;

/**
 * Reads a BibTeX name list: `First von Last`, `von Last, First` and `von Last, Jr, First`, joined by "and"
 * outside braces; a name wholly in braces is an institution (Patashnik, BibTeXing, section 4). Names may be in
 * biblatex's extended format (biblatex manual, section 3.4), and lists of exporters may be joined by semicolons.
 */
export function parseNames(list: string): NameList {
  const line = list.replace(/\s+/g, ' ').trim();
  const byWord = splitOutsideBraces(line, 'and');
  const names = (byWord.length === 1 ? splitByMarks(line) : byWord).filter(name => name !== '');
  const last = names.pop() ?? '';
  const rest = /(?:^others|(?:^|[,\s])et al\.?)$/i.exec(last);
  const people = [...names, rest ? last.slice(0, rest.index) : last];
  const authors = people.map(parseName).filter(author => author.family !== '');
  return { authors, partial: rest !== null };
}

/** "J.", "J.-P.", "JP" */
const INITIALS = /^(?:\p{Lu}\.?[- ]?){1,4}$/u;
/** "Smith J.", "Brinch Hansen P" */
const INITIALS_LAST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:\p{Lu}\.?-?){1,4}$/u;

/** The names of a list without "and", as databases and people put together what BibTeX would take for one name. */
function splitByMarks(line: string): readonly string[] {
  const bySemicolon = splitOutsideBraces(line, ';');
  const bySign = line.split(/\s\\?&\s/);
  const byComma = splitOutsideBraces(line, ',');
  if (bySemicolon.length > 1) {
    return bySemicolon;
  }
  if (bySign.length > 1 && bySign.every(name => name.includes(','))) {
    return bySign;
  }
  if (byComma.length > 2 && byComma.every(part => INITIALS_LAST.test(part))) {
    return byComma.map(name => name.replace(/ (?=\S+$)/, ', '));
  }
  const isPair = (place: number) => place % 2 === Number(INITIALS.test(byComma[place] ?? ''));
  return byComma.length > 3 && byComma.length % 2 === 0 && byComma.every((_, place) => isPair(place))
    ? byComma.flatMap((family, place) => (place % 2 === 0 ? `${family}, ${byComma[place + 1] ?? ''}` : []))
    : [line];
}

function parseName(name: string): Author {
  const parts = splitOutsideBraces(name, ',');
  if (EXTENDED.test(name)) {
    return parseExtended(parts);
  }
  const [first = '', second = '', ...rest] = parts;
  if (parts.length > 1) {
    const isPlain = rest.every(part => part === '');
    if (isPlain && SUFFIX.test(second)) {
      // "Martin Luther King, Jr." has no comma before its given name.
      return { ...parseName(first), suffix: latexToText(second) };
    }
    const family = splitOutsideBraces(first, ' ');
    if (isPlain && family.length > 1 && SUFFIX.test(family.at(-1) ?? '')) {
      return author(second, family.slice(0, -1).join(' '), family.at(-1) ?? '');
    }
    // "King, Martin Luther, Jr." is how indexes have it.
    return !isPlain && rest.length === 1 && SUFFIX.test(rest[0] ?? '') && !SUFFIX.test(second)
      ? author(second, first, rest[0] ?? '')
      : author(isPlain ? second : rest.join(' '), first, isPlain ? '' : second);
  }
  return parseWords(splitOutsideBraces(first, ' ').filter(word => word !== ''));
}

/** A name without a comma. */
function parseWords(words: readonly string[]): Author {
  const [first = '', ...others] = words;
  if (others.length === 1 && isFamilyFirst({ family: first, given: others.join('') })) {
    return author(others.join(''), first, '');
  }
  const end = words.at(-1) ?? '';
  return others.length > 1 && SUFFIX.test(end)
    ? { ...firstVonLast(words.slice(0, -1)), suffix: latexToText(end) }
    : firstVonLast(words);
}

function firstVonLast(words: readonly string[]): Author {
  const von = words.findIndex((word, index) => index < words.length - 1 && beginsLow(word));
  const cut = von >= 0 ? von : words.length - 1;
  return author(words.slice(0, cut).join(' '), words.slice(cut).join(' '), '');
}

function parseExtended(parts: readonly string[]): Author {
  const named = new Map(
    parts.map(part => {
      const [name = '', ...value] = part.split('=');
      return [name.replace(/"/g, '').trim(), value.join('=').replace(/^\s*"|"\s*$/g, '')];
    }),
  );
  const part = (name: string) => named.get(name) ?? '';
  return author(part('given') || part('given-i'), `${part('prefix')} ${part('family')}`, part('suffix'));
}

/**
 * Whether a word belongs to the "von" part: the first letter outside braces is in lower case; braces count as outside
 * when they hold an accent or another command ("special characters").
 */
function beginsLow(word: string): boolean {
  for (let rest = word; rest !== '';) {
    if (rest.startsWith('{') && !rest.startsWith('{\\')) {
      rest = rest.slice(closeOf(rest) + 1);
    } else if (/^(?:\{?\\|\p{L})/u.test(rest)) {
      return /^\P{L}*\p{Ll}/u.test(latexToText(rest));
    } else {
      rest = rest.slice(1);
    }
  }
  return false;
}

function closeOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return text.length;
}

function author(given: string, family: string, suffix: string): Author {
  const [first, last, end] = [given, family, suffix].map(part => latexToText(part));
  return {
    ...(first ? { given: first } : {}),
    family: last ?? '',
    ...(end ? { suffix: end } : {}),
  };
}

/** Splits at brace depth nought: at the word "and", at spaces and ties, or at a character; the parts are trimmed. */
function splitOutsideBraces(line: string, separator: 'and' | ' ' | ',' | ';'): string[] {
  const stops = { and: /[{}]| and(?= )|(?<!,) and$/gi, ' ': /[{} ~]/g, ',': /[{},]/g, ';': /[{};]/g }[
    separator
  ];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let stop = stops.exec(line); stop; stop = stops.exec(line)) {
    const [found] = stop;
    if (found === '{') {
      depth++;
    } else if (found === '}') {
      depth--;
    } else if (depth <= 0 && !(found === '~' && line[stop.index - 1] === '\\')) {
      parts.push(line.slice(from, stop.index).trim());
      from = stops.lastIndex;
    }
  }
  return [...parts, line.slice(from).trim()];
}
