import type { LibraryReport } from '../library/sources/sourceFile';

/** What a library consists of, in sentences for a person: the whole first, then each source. */
export function describeLibrary({ sources, papers, entries, bundled }: LibraryReport): string[] {
  const problems = sources.reduce((sum, source) => sum + source.problems.length, 0);
  const merged = entries - papers;
  return [
    `The library holds ${count(papers, 'paper')} from ${count(sources.length, 'file')} and ${bundled} bundled papers.`,
    `${count(merged, 'entry', 'entries')} describe a paper that another entry describes too.`,
    `${count(problems, 'problem')} in the files; the Problems panel lists them.`,
    ...sources.map(
      ({ label, papers: own, problems: wrong, time }) =>
        `${label}: ${count(own, 'paper')}, ${count(wrong.length, 'problem')}, read in ${time} ms.`,
    ),
  ];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
