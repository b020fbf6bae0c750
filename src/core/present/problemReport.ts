import * as l10n from '@vscode/l10n';
import type { LibraryReport } from '../library/sources/sourceFile';
import { sourceFormat } from '../formats/sourceFormat';

/** What Lectern runs in. */
export interface Surroundings {
  /** Names of programs with their versions: Lectern, the editor, what it runs on. */
  readonly versions: readonly string[];
  /** Where problems are collected; absent where nobody collects any. */
  readonly issues?: string;
}

/**
 * A report for the makers of Lectern, as Markdown that its reader completes, looks through and sends: versions, counts and
 * times. Nothing in it comes from the reader's files, not even their names. What the makers read is English; without a
 * `library` it says that there was no answer.
 */
export function renderProblemReport(
  { versions, issues }: Surroundings,
  library: LibraryReport | undefined,
): string {
  const sections = [
    `# ${l10n.t('A Problem with Lectern')}`,
    l10n.t(
      'Look through this report before you pass it on. It holds versions, counts and times, and nothing of your documents and files but what you write here yourself.',
    ),
    ...(issues === undefined ? [] : [l10n.t('Problems are collected at {0}', `<${issues}>`)]),
    `## ${l10n.t('What Happened')}`,
    l10n.t('Write here what you did, what you expected, and what happened instead.'),
    '## Versions',
    list(versions),
    '## Library',
    library ? list(countsOf(library)) : 'It does not answer.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function countsOf({ papers, entries, bundled, sources, kept, memory }: LibraryReport): string[] {
  return [
    `papers: ${papers}`,
    `entries: ${entries}, of which bundled: ${bundled}`,
    `bytes kept for the next start: ${kept ?? 'none'}`,
    ...(memory === undefined ? [] : [`bytes of memory: ${memory}`]),
    `files: ${sources.length}`,
    ...sources.map(
      source =>
        `${sourceFormat(source.name) ?? 'unknown format'}: ${source.papers} papers, ${source.problems.length} problems, ${source.time} ms`,
    ),
  ];
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}
