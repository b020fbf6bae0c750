// The parser alone: the package's main module brings its LaTeX and log parsers along, another 900 KB.
import { parse } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple';
import * as ast from 'latex-utensils/out/src/bibtex/bibtex_parser_types';
import type { PaperInput } from '../paper';
import type { Problem } from '../problem';
import { lineFinder } from '../text/lines';
import { type BibtexChunk, splitBibtex } from './bibtexChunks';
import { type BibtexFields, paperOfEntry } from './bibtexPaper';

/** What a reader of a bibliography format gives: the papers in the order of the file, and what it could not use. */
export interface ParsedPapers {
  readonly papers: readonly PaperInput[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a BibTeX or BibLaTeX file. Each entry is parsed alone, so a broken one becomes a problem and
 * loses only itself. A paper's id and citation key are the entry's key.
 */
export function parseBibtex(text: string): ParsedPapers {
  const papers: PaperInput[] = [];
  const problems: Problem[] = [];
  const strings = new Map<string, string>();
  const lineOf = lineFinder(text);
  for (const chunk of splitBibtex(text)) {
    if (chunk.type === 'comment' || chunk.type === 'preamble') {
      continue;
    }
    const outcome = readChunk(chunk, strings);
    if (typeof outcome === 'string') {
      problems.push({ message: outcome, line: lineOf(chunk.start) });
    } else if (outcome) {
      papers.push(outcome);
    }
  }
  return { papers, problems };
}

/** The paper of an entry; nothing for a `@string`; a sentence when the entry cannot be read. */
function readChunk(chunk: BibtexChunk, strings: Map<string, string>): PaperInput | string | undefined {
  const name = /[{(]\s*([^,\s{}]*)/.exec(chunk.text)?.[1] ?? '';
  if (!chunk.closed) {
    return `The entry "${name}" has no closing bracket; add it before the next entry.`;
  }
  let entry;
  try {
    entry = parse(chunk.text).content[0];
  } catch (error) {
    return `The entry "${name}" cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!entry || ast.isPreambleEntry(entry)) {
    return undefined;
  }
  if (ast.isStringEntry(entry)) {
    strings.set(entry.abbreviation.toLowerCase(), valueText(entry.value, strings));
    return undefined;
  }
  if (!entry.internalKey) {
    return 'An entry has no citation key; write one after its opening bracket.';
  }
  const fields: BibtexFields = new Map(
    entry.content.map(field => [field.name.toLowerCase(), valueText(field.value, strings)]),
  );
  return paperOfEntry(entry.internalKey, fields);
}

function valueText(value: ast.FieldValue, strings: ReadonlyMap<string, string>): string {
  if (ast.isConcatValue(value)) {
    return value.content.map(part => valueText(part, strings)).join('');
  }
  return ast.isAbbreviationValue(value)
    ? (strings.get(value.content.toLowerCase()) ?? value.content)
    : value.content;
}
