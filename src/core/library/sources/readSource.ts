import { readBibtex } from '../../formats/bibtex';
import { readCslJson } from '../../formats/cslJson';
import { readCslYaml } from '../../formats/cslYaml';
import { decodeText } from '../../formats/decodeText';
import { parseListing } from '../../formats/listing';
import type { ReadStep } from '../../formats/parsedPapers';
import { readRis } from '../../formats/ris';
import { hashText } from '../../text/hash';
import type { SourceFile } from './sourceFile';

type Reader = (text: string) => Iterable<ReadStep>;

/** The endings of the files that papers are read from, and how. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['bib', readBibtex],
  ['bibtex', readBibtex],
  ['json', readCslJson],
  ['yaml', readCslYaml],
  ['yml', readCslYaml],
  ['ris', readRis],
  ['nbib', readRis],
  ['enw', readRis],
  ['txt', readListing],
]);

/** The endings of the files that papers can be read from, in lower case and without the dot. */
export const sourceEndings: readonly string[] = [...READERS.keys()];

/** Reads a source step by step, by the format that its ending tells. */
export function* readSource({ name, content }: SourceFile): Generator<ReadStep, undefined> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const reader = READERS.get(ending);
  if (!reader) {
    const message = `Papers are read from files that end in ${sourceEndings.map(known => `.${known}`).join(', ')}; rename this one.`;
    yield { kind: 'problem', problem: { message, line: 0 } };
    return;
  }
  const { text, problems } =
    typeof content === 'string' ? { text: content, problems: [] } : decodeText(content);
  for (const problem of problems) {
    yield { kind: 'problem', problem };
  }
  yield* reader(text);
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
