import { keyLetters } from '../paper/keyParts';
import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';
import { isOfYear } from '../paper/years';
import { squash } from '../text/squash';
import type { OfferedPaper } from './finding';

const MOST = 3;

/** The parts of a key such as `he2021towards`, `He_Towards_2021` or `heTowards2021`. */
interface KeyParts {
  readonly key: string;
  readonly family: string;
  readonly year: number;
  /** Words that may be of the title, squashed. */
  readonly words: readonly string[];
}

/**
 * The papers of a library that keys may mean, by key: the paper that has the key, else those by an author and from a year
 * as the key has them, first those that have its other words in their titles.
 */
export function likelyPapers(
  keys: readonly string[],
  library: Library,
): ReadonlyMap<string, readonly OfferedPaper[]> {
  const found = new Map<string, readonly OfferedPaper[]>();
  const parts: KeyParts[] = [];
  for (const key of keys) {
    const paper = library.findByKey(key);
    const part = paper ? undefined : partsOf(key);
    found.set(key, paper ? [offer(paper)] : []);
    parts.push(...(part ? [part] : []));
  }
  const years = [...new Set(parts.map(({ year }) => year))];
  const candidates = library.papers.filter(paper => years.some(year => isOfYear(paper, year)));
  for (const part of parts) {
    const papers = candidates.filter(paper => isOfYear(paper, part.year) && isBy(paper, part.family));
    const ranked = papers.sort((a, b) => countWords(b, part) - countWords(a, part));
    found.set(part.key, ranked.slice(0, MOST).map(offer));
  }
  return found;
}

function partsOf(key: string): KeyParts | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(key)?.[0];
  // A capital in the middle begins another word.
  const [family, ...words] = (
    key.replace(year ?? '', ' ').match(/\p{Lu}*[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+/gu) ?? []
  ).map(squash);
  return year === undefined || family === undefined || family.length < 2
    ? undefined
    : { key, family, year: Number(year), words };
}

/**
 * Whether the first author's family name is this, or ends in it: "van den Oord" is "oord" and "vandenoord"; "Иванов" is
 * also "ivanov".
 */
function isBy({ authors }: Paper, family: string): boolean {
  const name = authors[0]?.family ?? '';
  const [whole, last] = [squash(name), squash(name.split(/\s+/).at(-1) ?? '')];
  return whole === family || last === family || keyLetters(name).toLowerCase() === family;
}

function countWords({ title }: Paper, { words }: KeyParts): number {
  const squashed = squash(title);
  return words.filter(word => squashed.includes(word)).length;
}

function offer({ id, title }: Paper): OfferedPaper {
  return { id, title };
}
