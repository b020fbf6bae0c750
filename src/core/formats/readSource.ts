import * as l10n from '@vscode/l10n';
import { readBibtex } from './bibtex/bibtex';
import { readCslJson } from './csl/cslJson';
import { readCslYaml } from './csl/cslYaml';
import { parseListing } from './listing/listing';
import type { KnownEntries, ReadStep } from './parsedPapers';
import { readRis } from './ris/ris';
import { hashText } from '../text/hash';
import type { SourceText } from './sourceText';
import { sourceEndings, sourceFormat, type SourceFormat } from './sourceFormat';

type Reader = (text: string, known?: KnownEntries) => Iterable<ReadStep>;

/** What reads each format, step by step. */
export const readers: Readonly<Record<SourceFormat, Reader>> = {
  bibtex: readBibtex,
  cslJson: readCslJson,
  cslYaml: readCslYaml,
  ris: readRis,
  listing: readListing,
};

/** How exports of tagged records begin: Web of Science's, PubMed's, RIS, EndNote's. */
const TAGGED = /^[\uFEFF\s]{0,9}(?:FN [A-Z]|PT [A-Z]\s|PMID- |TY {1,2}- |%0 )/;

/**
 * Reads a source step by step, by the format that its ending tells.
 * @param known what an earlier reading of the source gave; what says the same may then be given as it was, unread
 */
export function* readSource(
  { name, text, problems }: SourceText,
  known?: KnownEntries,
): Generator<ReadStep, undefined> {
  const format = sourceFormat(name);
  if (!format) {
    const message = l10n.t(
      'Papers are read from files that end in {0}; rename this one.',
      sourceEndings.map(known => `.${known}`).join(', '),
    );
    yield { kind: 'problem', problem: { message, line: 0 } };
    return;
  }
  for (const problem of problems) {
    yield { kind: 'problem', problem };
  }
  // Databases export tagged records as .txt, too.
  const isTagged = format === 'listing' && TAGGED.test(text.slice(0, 200));
  yield* readers[isTagged ? 'ris' : format](text, known);
}

/** A saved page that lists papers has no entries with places of their own: the papers stand at its beginning. */
function* readListing(text: string): Generator<ReadStep, undefined> {
  const { papers, problems } = parseListing(text);
  for (const paper of papers) {
    const hash = hashText(`${paper.title}\n${paper.abstract}`);
    yield { kind: 'entry', entry: { paper, start: 0, end: 0, line: 0, hash, intact: true } };
  }
  for (const problem of problems) {
    yield { kind: 'problem', problem };
  }
}
