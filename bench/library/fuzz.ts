import { parseBibtex, parseCslJson, parseRis, type ParsedPapers } from '../../src/core';
import { EntryMaker, randomNumbers } from './generate';

/** A format: how it is read, and a file of some entries, each of which ends in what separates it from the next. */
interface Format {
  readonly name: string;
  readonly read: (text: string) => ParsedPapers;
  readonly write: (entries: readonly string[]) => string;
  readonly entries: readonly string[];
}

const SIZE = 12;
const SPECIALS = [
  '{',
  '}',
  '"',
  ',',
  '=',
  '@',
  '%',
  '#',
  '(',
  ')',
  '\\',
  '\n',
  '[',
  ']',
  ':',
  '-',
  ' ',
  '\0',
  'TY  - ',
  'é',
];

/**
 * Damages one entry of a file, again and again: nothing may throw, all places must lie inside the text, and the other
 * entries must be found as they were.
 */
export function fuzzReaders(count: number): void {
  const random = randomNumbers(7);
  const below = (limit: number) => Math.floor(random() * limit);
  for (const format of formats()) {
    const tally = { threw: 0, outside: 0, lost: 0 };
    for (let run = 0; run < count / 3; run++) {
      const victim = below(SIZE);
      const entries = format.entries.map((entry, at) => (at === victim ? damage(entry, below) : entry));
      checkFile(format, entries, victim, tally);
    }
    console.log(
      `${format.name}: ${Math.ceil(count / 3)} damaged files; ${tally.threw} threw, ${tally.outside} told places outside, ` +
        `${tally.lost} lost an intact entry`,
    );
  }
}

function checkFile(
  { read, write, entries: intact }: Format,
  entries: readonly string[],
  victim: number,
  tally: { threw: number; outside: number; lost: number },
): void {
  const text = write(entries);
  try {
    const { entries: found } = read(text);
    const known = new Set(found.map(({ paper }) => `${paper.citationKey ?? ''} ${paper.title}`));
    const lost = intact.filter((_, at) => at !== victim && !known.has(`key${at} Title ${at}`));
    tally.lost += lost.length > 0 ? 1 : 0;
    tally.outside += found.some(({ start, end }) => start < 0 || start >= end || end > text.length) ? 1 : 0;
    if (lost.length > 0 && tally.lost <= 3) {
      console.log(`  lost ${lost.length} beside ${JSON.stringify(entries[victim])}`);
    }
  } catch (error) {
    tally.threw++;
    console.log(`  ${String(error)}: ${JSON.stringify(entries[victim])}`);
  }
}

function damage(entry: string, below: (limit: number) => number): string {
  let text = entry;
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(text.length);
    const length = below(4) === 0 ? below(80) : 1;
    const put = [SPECIALS[below(SPECIALS.length)]!, '', text.slice(at, at + length)][below(3)]!;
    const rest = below(3) === 0 ? at : at + length;
    text = text.slice(0, at) + put + text.slice(rest);
  }
  return `${text}\n`;
}

function formats(): Format[] {
  const maker = new EntryMaker();
  const places = Array.from({ length: SIZE }, (_, place) => place);
  const items = places.map(place => ({
    id: `key${place}`,
    type: 'article-journal',
    title: `Title ${place}`,
    author: [{ family: 'Li', given: 'A' }, { literal: 'Team "X"' }],
    issued: { 'date-parts': [[2020, 1]] },
    abstract: 'We {do} things, "quoted" and [not].\nTwice.',
  }));
  return [
    {
      name: 'BibTeX',
      read: parseBibtex,
      write: entries => entries.join(''),
      entries: places.map(place =>
        maker
          .entry(place)
          .replace(/\{key[^,]*,/, `{key${place},`)
          .replace(/ {2}title = .*/, `  title = {Title ${place}},`),
      ),
    },
    {
      name: 'CSL-JSON',
      read: parseCslJson,
      write: entries => `[\n${entries.join(',\n')}\n]\n`,
      entries: items.map(item => JSON.stringify(item, undefined, 2)),
    },
    {
      name: 'RIS',
      read: parseRis,
      write: entries => entries.join(''),
      entries: places.map(
        place =>
          `TY  - JOUR\nID  - key${place}\nTI  - Title ${place}\nAU  - Li, A\nPY  - 2020\nAB  - We do\n things.\nER  - \n\n`,
      ),
    },
  ];
}
