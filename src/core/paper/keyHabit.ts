import { firstYear } from './years';
import { citationKey } from './citationKey';
import { type Citable, keyLetters, keyWords } from './keyParts';
import type { Paper, PaperInput } from './paper';

/** How a citation key is put together: author, year and, in some, words of the title. */
interface KeyForm {
  readonly family: 'lower' | 'asWritten';
  readonly year: 'full' | 'short';
  /** How many words of the title, without those that keys pass over. */
  readonly words: 0 | 1 | 2 | 3;
  readonly casing: 'lower' | 'capital';
  readonly yearIs: 'second' | 'last';
  readonly separator: string;
}

interface KeyParts {
  readonly family: string;
  readonly year: string;
  readonly words: readonly string[];
}

/** Words that keys pass over. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  (
    'a about above across after against along among an and around as at before behind below between beyond but by ' +
    'during except for from in inside into is like near nor of off on onto or over per since so some than the through ' +
    'to toward towards under until up upon via while with within without yet'
  ).split(' '),
);

/** So many entries tell the habit, the last of the file: older ones may have another. */
const MOST_ENTRIES = 200;

/** What people tell keys of one author and year apart by. */
const DISTINCTION = /^[a-z]?$/;

/**
 * What gives a paper its key in a bibliography, from the papers of the bibliography's entries: in the form that most of
 * their keys have (`He2021`, `he_scalable_2021`, `heScalableLearningFlight2021` and the like). The paper's own key, where
 * fewer than half have one such form, where somebody chose it, and where author or year is unknown.
 */
export function keyHabit(entries: readonly PaperInput[]): (paper: Paper) => string {
  let form: KeyForm | 'unknown' | undefined;
  return paper => {
    form ??= formOf(entries) ?? 'unknown';
    const parts = partsOf(paper);
    const isChosen = !isMade(paper.citationKey, citationKey(paper));
    return form === 'unknown' || isChosen || !parts ? paper.citationKey : makeKey(parts, form);
  };
}

/** The form that most keys have, unless it is the one that Lectern gives. */
function formOf(entries: readonly PaperInput[]): KeyForm | undefined {
  const known = entries.slice(-MOST_ENTRIES).flatMap(paper => {
    const parts = partsOf(paper);
    return parts && paper.citationKey ? [{ paper, key: paper.citationKey, parts }] : [];
  });
  let best: KeyForm | undefined;
  let most = known.filter(({ paper, key }) => isMade(key, citationKey(paper))).length;
  for (const form of known.length > 0 ? forms() : []) {
    const count = known.filter(({ key, parts }) => isMade(key, makeKey(parts, form))).length;
    [best, most] = count > most ? [form, count] : [best, most];
  }
  return most * 2 < known.length ? undefined : best;
}

function* forms(): Iterable<KeyForm> {
  for (const separator of ['', '_', '-', ':', '.']) {
    for (const family of ['lower', 'asWritten'] as const) {
      for (const year of ['full', 'short'] as const) {
        yield { family, year, words: 0, casing: 'lower', yearIs: 'last', separator };
        for (const words of [1, 2, 3] as const) {
          for (const casing of ['lower', 'capital'] as const) {
            yield { family, year, words, casing, yearIs: 'second', separator };
            yield { family, year, words, casing, yearIs: 'last', separator };
          }
        }
      }
    }
  }
}

function partsOf(paper: Citable): KeyParts | undefined {
  const { title, authors } = paper;
  const year = firstYear(paper);
  const family = keyLetters(authors?.[0]?.family ?? '');
  const words = keyWords(title).filter(word => !PASSED_OVER.has(word.toLowerCase()));
  return family === '' || !year ? undefined : { family, year: String(year), words };
}

function makeKey({ family, year, words }: KeyParts, form: KeyForm): string {
  const shownFamily = form.family === 'lower' ? family.toLowerCase() : family;
  const shownYear = form.year === 'full' ? year : year.slice(-2);
  const shownWords = words
    .slice(0, form.words)
    .map(word => (form.casing === 'lower' ? word.toLowerCase() : capitalised(word)))
    .join(form.separator === '_' || form.separator === '-' ? form.separator : '');
  const parts =
    form.yearIs === 'last' ? [shownFamily, shownWords, shownYear] : [shownFamily, shownYear, shownWords];
  return parts.filter(part => part !== '').join(form.separator);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether a key is what was made, perhaps with a letter that tells it from another. */
function isMade(key: string, made: string): boolean {
  return key.startsWith(made) && DISTINCTION.test(key.slice(made.length));
}
