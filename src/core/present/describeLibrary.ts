import type { LibraryReport } from '../library/sources/sourceFile';

/** What a library consists of, in sentences for a person: the whole first, then each file. */
export function describeLibrary(report: LibraryReport): string[] {
  const { sources, papers, entries, bundled, kept, memory } = report;
  const problems = sources.reduce((sum, source) => sum + source.problems.length, 0);
  const own = entries - bundled;
  const merged = entries - papers;
  return [
    `The library holds ${count(papers, 'paper')}: ${bundled} bundled, ${own} in ${count(sources.length, 'file')} of yours.`,
    merged === 1
      ? '1 entry describes a paper that another entry describes too.'
      : `${merged} entries describe papers that other entries describe too.`,
    `There ${problems === 1 ? 'is' : 'are'} ${count(problems, 'problem')} in the files; the Problems panel says where.`,
    kept === undefined
      ? 'Nothing is kept for the next start.'
      : `${megabytes(kept)} are kept for the next start.`,
    ...(memory === undefined ? [] : [`The library's thread uses ${megabytes(memory)} of memory.`]),
    ...sources.map(
      ({ label, papers: found, problems: wrong, time }) =>
        `${label}: ${count(found, 'paper')}, ${count(wrong.length, 'problem')}, read in ${time} ms.`,
    ),
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
