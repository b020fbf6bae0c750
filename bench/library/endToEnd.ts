import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readBibtex, type LibraryPort } from '../../src/core';
import { benchLibrary } from './benchLibrary';
import { generateBibtex } from './generate';
import { askSqlite } from './sqlite';

/** How many titles are typed letter by letter, their first four words. */
const TITLES = 25;

/** In ms. */
const BETWEEN_HOVERS = 100;

/**
 * Reads a generated library of so many entries in a thread of its own, as the extension does, and prints how long each
 * thing takes that a reader waits for, beside SQLite FTS5 over the same papers.
 */
export async function measureEndToEnd(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const file = join(folder, 'library.bib');
  writeFileSync(file, generateBibtex(count));
  console.log(`${count} entries, ${megabytes(statSync(file).size)} of BibTeX`);
  const titles = sampleTitles(file, count);
  const presses = titles.flatMap(title => Array.from(title, (_, place) => title.slice(0, place + 1)));
  const library = benchLibrary(join(folder, 'kept'));
  await library.search('warm');
  row('read from nothing, all found', seconds(await timed(() => read(library, file))));
  row('an edit of one entry, found', seconds(await edit(library, file, 'Zebrafish')));
  row('stored for the next start', seconds(await timed(() => library.storeSources())));
  row('kept on the disk', megabytes((await library.report()).kept ?? 0));
  library.dispose();
  const next = benchLibrary(join(folder, 'kept'));
  row('the next start, all found', seconds(await timed(() => restore(next))));
  row('  20 citations and titles right then', percentiles(await hovering(next, file, titles, 1)));
  row('an edit right after it, found', seconds(await edit(next, file, 'Axolotl')));
  row('a key press', percentiles(await typing(next, presses)));
  row('20 citations and titles in a document', percentiles(await hovering(next, file, titles, 200)));
  row("memory of the library's thread", megabytes((await next.report()).memory ?? 0));
  row('memory of the process at most', megabytes(process.resourceUsage().maxRSS * 1024));
  next.dispose();
  comparePeer(file, presses);
  rmSync(folder, { recursive: true });
}

function comparePeer(file: string, presses: readonly string[]): void {
  const papers = [...readBibtex(readFileSync(file, 'utf8'))].flatMap(step => {
    if (step.kind === 'problem') {
      return [];
    }
    const { title, abstract, authors = [], venue, year } = step.entry.paper;
    const about = [...(authors ?? []).map(({ family }) => family), venue, year].join(' ');
    return [[title, abstract, about] as const];
  });
  const sqlite = askSqlite(papers, presses);
  row(
    `SQLite FTS5 ${sqlite?.version ?? ''}, built from papers`,
    sqlite ? seconds(sqlite.built) : 'not measured: there is no Python',
  );
  row('  a key press', sqlite ? percentiles(sqlite.queries) : '');
}

async function read(library: LibraryPort, file: string): Promise<void> {
  await library.readSource({ name: `file://${file}`, label: 'library.bib', content: readFileSync(file) });
}

/** How long it takes, in ms, until a word is found that has just been written into the file. */
async function edit(library: LibraryPort, file: string, word: string): Promise<number> {
  const bytes = readFileSync(file);
  const place = bytes.indexOf('title = {') + 'title = {'.length;
  writeFileSync(
    file,
    Buffer.concat([bytes.subarray(0, place), Buffer.from(`${word} `), bytes.subarray(place)]),
  );
  const time = await timed(() => read(library, file));
  const [hit] = await library.search(word);
  if (!hit?.paper.title.startsWith(word)) {
    throw new Error(`The edit is not found: ${word}.`);
  }
  return time;
}

async function restore(library: LibraryPort): Promise<void> {
  const [source] = await library.restoreSources();
  const [hit] = await library.search('Zebrafish');
  if (source === undefined || !hit?.paper.title.startsWith('Zebrafish')) {
    throw new Error('The library is not what it was.');
  }
}

async function typing(library: LibraryPort, presses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const press of presses) {
    times.push(await timed(() => library.search(press)));
  }
  return times;
}

/** What a hover asks for in a document that it has not seen, for so many such documents at a quick reader's pace. */
async function hovering(
  library: LibraryPort,
  file: string,
  titles: readonly string[],
  documents: number,
): Promise<number[]> {
  const keys = [
    ...readFileSync(file, 'utf8')
      .slice(0, 100_000)
      .matchAll(/^@\w+\{([^,]+)/gm),
  ].map(([, key]) => key);
  const times: number[] = [];
  for (let version = 0; version < documents; version++) {
    const lines = titles
      .slice(0, 20)
      .map((title, at) => `Shown before \\cite{${keys[at] ?? ''}}, in “${title}”.\n`);
    const document = { text: `% ${version}\n${lines.join('\n')}`, languageId: 'latex' };
    times.push(await timed(() => library.mentions(document)));
    await setTimeout(BETWEEN_HOVERS);
  }
  return times;
}

function sampleTitles(file: string, count: number): string[] {
  const titles = readFileSync(file, 'utf8').match(/(?<=title = \{).*(?=\},$)/gm) ?? [];
  const step = Math.floor(count / TITLES);
  return Array.from({ length: TITLES }, (_, at) =>
    (titles[at * step] ?? '')
      .replace(/[{}\\]/g, '')
      .split(' ')
      .slice(0, 4)
      .join(' '),
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const row = (name: string, value: string) => console.log(`  ${name.padEnd(40)}${value}`);
