import * as l10n from '@vscode/l10n';
import type { LibraryReport, SourceState } from '../library/sources/sourceFile';

/** What a library consists of, in sentences for a person: the whole first, then each file. */
export function describeLibrary(report: LibraryReport): string[] {
  const { sources, papers, entries, bundled, kept, memory } = report;
  const problems = sources.reduce((sum, source) => sum + source.problems.length, 0);
  const own = entries - bundled;
  const merged = entries - papers;
  return [
    l10n.t(
      'The library holds {0}: {1} bundled, {2} in {3} of yours.',
      countPapers(papers),
      bundled,
      own,
      sources.length === 1 ? l10n.t('1 file') : l10n.t('{0} files', sources.length),
    ),
    merged === 1
      ? l10n.t('1 entry describes a paper that another entry describes too.')
      : l10n.t('{0} entries describe papers that other entries describe too.', merged),
    problems === 1
      ? l10n.t('There is 1 problem in the files; the Problems panel says where.')
      : l10n.t('There are {0} problems in the files; the Problems panel says where.', problems),
    kept === undefined
      ? l10n.t('Nothing is kept for the next start.')
      : l10n.t('{0} are kept for the next start.', megabytes(kept)),
    ...(memory === undefined ? [] : [l10n.t("The library's thread uses {0} of memory.", megabytes(memory))]),
    ...sources.map(describeSource),
  ];
}

function describeSource({ label, papers, problems, time }: SourceState): string {
  const flaws = problems.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems.length);
  return l10n.t('{0}: {1}, {2}, read in {3} ms.', label, countPapers(papers), flaws, time);
}

function countPapers(papers: number): string {
  return papers === 1 ? l10n.t('1 paper') : l10n.t('{0} papers', papers);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
