import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addEntries, applyEdit, createLibrary } from '../src/core/index.ts';
import { bundledLibrary } from '../test/support/bundledPapers.ts';
import { paperInput } from '../test/support/papers.ts';

/** A program that reads a .bib file as authors' documents have it read. */
interface TexTool {
  readonly name: string;
  readonly args: readonly string[];
  /** The file that it writes, and what stands there once for each entry. */
  readonly output: string;
  readonly entry: RegExp;
  /** Warnings that a fact is unknown, which is no fault of what was written. */
  readonly unknown: RegExp;
}

const tools: readonly TexTool[] = [
  {
    name: 'bibtex',
    args: ['all'],
    output: 'all.bbl',
    entry: /\\bibitem\b/g,
    unknown: /^Warning--(?:empty (?:author|year)|to sort, need author or key) in /,
  },
  {
    name: 'biber',
    args: ['--tool', '--validate-datamodel', 'all.bib'],
    output: 'all_bibertool.bib',
    entry: /^@/gm,
    unknown: /^WARN - Datamodel: .* Missing mandatory field .*(?:author|date, year)|^INFO - WARNINGS:/,
  },
];

/** Titles that TeX would stumble over if they were not escaped. */
const nasty = ['50% of {all} $x_i$ & #1', 'a^b ~ c\\d "e" @misc{f,', '中文 ÜBER – Ωmega', 'On } and {'].map(
  title =>
    paperInput({ title, authors: [{ given: 'A. {', family: `O'Neil & "Sons", ${title}` }], year: 2020 }),
);

const { papers } = createLibrary([...bundledLibrary().papers, ...nasty]);
const edit = addEntries('', papers)?.edit;
const folder = await mkdtemp(join(tmpdir(), 'lectern-tex-'));
await writeFile(join(folder, 'all.bib'), edit ? applyEdit('', edit) : '');
await writeFile(join(folder, 'all.aux'), '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n');

/** What is wrong with what a tool made of the file; nothing when it is absent, which is said. */
async function faultsOf({ name, args, output, entry, unknown }: TexTool): Promise<string[]> {
  const { error, status, stdout } = spawnSync(name, args, { cwd: folder, encoding: 'utf8' });
  if (error) {
    console.log(
      `${name}: NOT FOUND on the PATH, so it has read nothing (Debian: apt-get install ${name === 'biber' ? 'biber' : 'texlive-binaries texlive-base'}).`,
    );
    return [];
  }
  const warnings = stdout.split('\n').filter(line => /warn|error/i.test(line));
  const count = (await readFile(join(folder, output), 'utf8')).match(entry)?.length ?? 0;
  console.log(
    `${name}: ${count} of ${papers.length} entries, ${warnings.filter(line => unknown.test(line)).length} notes that an author or year is unknown.`,
  );
  const others = warnings.filter(line => !unknown.test(line) && !/There were \d+ warnings/.test(line));
  return [
    ...(status === 0 ? [] : [`${name} ended with ${String(status)}`]),
    ...(count === papers.length ? [] : [`${name} has not all entries`]),
    ...others,
  ];
}

const faults = (await Promise.all(tools.map(faultsOf))).flat();
await rm(folder, { recursive: true });
faults.forEach(fault => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
