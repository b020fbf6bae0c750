import type { PaperEntry } from '../formats/parsedPapers';
import { scanSteps } from '../mentions/scan/scanDocument';
import type { Steps } from '../util/steps';
import type { UnusedEntry } from './finding';
import { withoutEntry } from './withoutEntry';

/** Fields that name other entries, which are in use with the one that names them, as are those that it cites in its text. */
const REFERENCE = /\b(?:crossref|xdata|xref|related|entryset)\s{0,9}=\s{0,9}["{]([^"{}]{0,2000})/gi;

/**
 * The entries of a BibTeX file that are not cited, in the order of the file. None when not a single one is cited: then the
 * file is no document's bibliography but a collection.
 */
export function* unusedEntries(
  text: string,
  entries: readonly PaperEntry[],
  cited: ReadonlySet<string>,
): Steps<UnusedEntry[]> {
  const isCited = ({ paper }: PaperEntry) =>
    [paper.citationKey ?? '', ...(paper.otherKeys ?? [])].some(key => cited.has(key));
  if (!entries.some(isCited)) {
    return [];
  }
  const referred = [...text.matchAll(REFERENCE)].flatMap(([, keys = '']) => keys.split(','));
  const { citations } = yield* scanSteps(text, 'bibtex');
  const inFields = citations.map(({ key }) => key);
  // BibTeX finds a parent whatever the case of its key.
  const named = new Set([...referred, ...inFields].map(key => key.trim().toLowerCase()));
  return entries
    .filter(
      entry => entry.intact && !isCited(entry) && !named.has((entry.paper.citationKey ?? '').toLowerCase()),
    )
    .map(({ paper, start, end }) => ({
      kind: 'unusedEntry',
      key: paper.citationKey ?? '',
      start,
      end,
      edit: withoutEntry(text, { start, end }),
    }));
}
