import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { batchCommand } from '../scripts/hosts/batchCommand.mts';
import { repository } from '../scripts/hosts/paths.mts';

/** One script of package.json, and what it says. */
interface Benchmark {
  readonly script: string;
  readonly measures: string;
  /** The environment variable that names the folder of a collection that is not part of the repository. */
  readonly data?: string;
}

const benchmarks: readonly Benchmark[] = [
  { script: 'bench:start', measures: 'Package size, activation and start of the library' },
  {
    script: 'bench:latency',
    measures: 'Time of a key press in the search, beside lunr, MiniSearch and wink',
  },
  { script: 'bench:relevance', measures: 'Search quality on the bundled papers' },
  { script: 'bench:search', measures: 'Search quality on a test collection', data: 'LECTERN_COLLECTION' },
  { script: 'bench:mentions', measures: 'Recognised mentions, and the time of it' },
  { script: 'bench:topics', measures: 'Topics of papers that nobody labelled, cross-validated' },
  { script: 'bench:tree', measures: 'The Topics view' },
  { script: 'bench:completion', measures: 'Completion of citation keys' },
  { script: 'bench:library', measures: 'Large .bib files: reading, memory, search, beside SQLite FTS5' },
  { script: 'bench:map', measures: 'The literature map' },
];

const run = promisify(execFile);

/** What a benchmark printed, or why it printed nothing. */
async function outputOf({ script, data }: Benchmark): Promise<string> {
  const folder = data === undefined ? undefined : process.env[data];
  if (data !== undefined && folder === undefined) {
    return `Not run: ${data} names no folder with the collection.`;
  }
  const { command, args, shell } = batchCommand('npm', [
    'run',
    '--silent',
    script,
    ...(folder === undefined ? [] : ['--', folder]),
  ]);
  try {
    const { stdout } = await run(command, args, { cwd: repository, maxBuffer: 2 ** 26, shell });
    return withoutPaths(stdout, folder);
  } catch (error) {
    process.exitCode = 1;
    return `Failed: ${withoutPaths(error instanceof Error ? error.message : String(error), folder)}`;
  }
}

/** Nobody else has the folders of this machine. */
function withoutPaths(text: string, collection: string | undefined): string {
  const bare = collection === undefined ? text : text.replaceAll(collection, '<collection>');
  return bare.replaceAll(repository, '.').trim();
}

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, ${process.platform}`;
}

const wanted = process.argv.slice(2);
const sections: string[] = [];
for (const benchmark of benchmarks.filter(
  ({ script }) => wanted.length === 0 || wanted.includes(script.replace('bench:', '')),
)) {
  console.log(`${benchmark.script} …`);
  const output = await outputOf(benchmark);
  const command = `npm run ${benchmark.script}${benchmark.data === undefined ? '' : ` -- $${benchmark.data}`}`;
  sections.push(`## ${benchmark.measures}\n\n\`${command}\`\n\n\`\`\`text\n${output}\n\`\`\`\n`);
}
const head = `# Benchmarks\n\nWritten by \`npm run bench\`. The machine: ${describeMachine()}.\n`;
// A part of the benchmarks is for the eye; only all of them make the file.
if (wanted.length === 0) {
  await writeFile(join(repository, 'BENCHMARKS.md'), [head, ...sections].join('\n'));
} else {
  console.log([head, ...sections].join('\n'));
}
