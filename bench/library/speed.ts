import { parse as parseWithCitationJs } from '@citation-js/plugin-bibtex/lib-mjs/input/file.js';
import { parse as parseWithUtensils } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple';
import { type PaperEntry, readBibtex } from '../../src/core';
import { BibtexReader } from '../../src/core/formats/bibtex/bibtexReader';
import { generateBibtex } from './generate';

/** What reads a file and tells how many entries it found; peers stop at syntax, Lectern goes on to papers. */
const READERS: readonly (readonly [name: string, read: (text: string) => number])[] = [
  ['Lectern, to papers', countPapers],
  ['Lectern, again after an edit', countPapersAgain],
  ['Lectern, syntax', countEntries],
  ['latex-utensils, syntax', text => parseWithUtensils(text).content.length],
  ['@citation-js/plugin-bibtex, syntax', text => parseWithCitationJs(text).length],
];

const PEERS_UP_TO = 10_000;

/** Reads a generated file `runs` times with each reader in turn and prints the least time of each. */
export function measureParsing(count: number, runs: number): void {
  const text = generateBibtex(count);
  const readers = READERS.slice(0, count > PEERS_UP_TO ? 3 : READERS.length);
  const rows = readers.map(([name]) => ({ name, wall: Infinity, cpu: Infinity, entries: 0 }));
  for (let run = 0; run < runs; run++) {
    readers.forEach(([, read], place) => {
      const row = rows[place]!;
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      row.entries = read(text);
      row.wall = Math.min(row.wall, performance.now() - start);
      row.cpu = Math.min(row.cpu, process.cpuUsage(cpu).user / 1000);
    });
  }
  console.log(`${count} entries, ${(text.length / 1e6).toFixed(1)} MB of BibTeX; least of ${runs} runs`);
  for (const { name, wall, cpu, entries } of rows) {
    console.log(
      `  ${name.padEnd(36)}${wall.toFixed(0).padStart(7)} ms, ${cpu.toFixed(0).padStart(6)} ms of CPU, ${entries} entries`,
    );
  }
  console.log(`  most memory so far: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

const known = new Map<string, PaperEntry>();

function countPapers(text: string): number {
  known.clear();
  for (const step of readBibtex(text)) {
    if (step.kind === 'entry') {
      known.set(step.entry.paper.id ?? '', step.entry);
    }
  }
  return known.size;
}

/** What the reader before gave is known, but for one entry: the file is as if that had changed. */
function countPapersAgain(text: string): number {
  known.delete(known.keys().next().value ?? '');
  return [...readBibtex(text, id => known.get(id))].filter(step => step.kind === 'entry').length;
}

function countEntries(text: string): number {
  return [...new BibtexReader(text).entries()].length;
}
