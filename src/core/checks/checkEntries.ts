import { parseBibtex } from '../formats/bibtex/bibtex';
import type { PaperEntry } from '../formats/parsedPapers';
import { runAtOnce, type Steps, visitInSteps } from '../util/steps';
import { differentEntry } from './differentEntry';
import { duplicateEntries } from './duplicateEntries';
import type { DifferentEntry, Finding } from './finding';
import type { PaperRecords } from './paperRecords';
import { unusedEntries } from './unusedEntries';

/** What the entries of a BibTeX file are checked against. */
export interface EntryChecks {
  readonly records: PaperRecords;
  /** The keys that documents cite; when absent nobody knows what is in use. */
  readonly cited?: ReadonlySet<string>;
}

/**
 * What may be wrong with the entries of a BibTeX file, by place: titles and years that are not the library's, papers that
 * it has twice, and entries that nobody cites.
 */
export function checkEntries(text: string, checks: EntryChecks): Finding[] {
  return runAtOnce(entryFindings(text, parseBibtex(text).entries, checks));
}

/** The same in steps, of a file that is read already. */
export function* entryFindings(
  text: string,
  entries: readonly PaperEntry[],
  { records, cited }: EntryChecks,
): Steps<Finding[]> {
  const different: DifferentEntry[] = [];
  yield* visitInSteps(entries, entry => {
    const record = entry.intact ? records.of(entry.paper) : undefined;
    different.push(...(record ? differentEntry(text, entry, record) : []));
  });
  const duplicate = yield* duplicateEntries(text, entries);
  const unused = cited ? yield* unusedEntries(text, entries, cited) : [];
  return [...different, ...duplicate, ...unused].sort((a, b) => a.start - b.start);
}
