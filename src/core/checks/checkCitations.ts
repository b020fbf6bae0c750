import type { ParsedPapers } from '../formats/parsedPapers';
import type { Library } from '../library/libraryTypes';
import { divideBibliography } from '../formats/bibliography';
import type { BibliographyText } from '../formats/bibliographyText';
import type { Scan } from '../mentions/scan/scan';
import { scanDocument } from '../mentions/scan/scanDocument';
import { runAtOnce, type Steps } from '../util/steps';
import { CitedEntries } from './citedEntries';
import { citedTwice } from './citedTwice';
import type { CitingText } from './citingText';
import type { Finding } from './finding';
import { missingEntries } from './missingEntries';

/**
 * What may be wrong with the citations of a document, by place: keys that its bibliography lacks, and papers that it cites
 * under two keys.
 */
export function checkCitations(document: CitingText, library: Library): Finding[] {
  const { text, languageId, citeCommands } = document;
  return runAtOnce(citationFindings(scanDocument(text, languageId, citeCommands), document, library));
}

/** The same in steps, of a document that is scanned already. */
export function* citationFindings(
  scan: Scan,
  document: CitingText,
  library: Library,
  parse?: (file: BibliographyText) => ParsedPapers,
): Steps<Finding[]> {
  if (scan.citations.length === 0) {
    return [];
  }
  const { texts, sources } = divideBibliography(document.bibliography);
  const entries = new CitedEntries(document, texts, parse);
  return [
    ...(yield* missingEntries(scan, { entries, sources, library, document })),
    ...citedTwice(scan.citations, entries, library),
  ].sort((a, b) => a.start - b.start);
}
