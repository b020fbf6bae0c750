import { readBibtex } from './bibtex';
import { LatexLexer } from './latex/latex';
import { MarkdownLexer } from './markdown/markdown';
import { markupOf } from './markup';
import { PlainLexer } from './plain';
import type { Scan } from './scan';
import { runAtOnce, type Steps } from '../../util/steps';
import { ScanBuilder } from './scanBuilder';

/**
 * Reads a document once: its words, what is marked as a reference, its links, citation keys and bibliography files.
 * Linear in the text. `languageId` is the editor's; languages that are not known are read as plain text.
 */
export function scanDocument(text: string, languageId: string, citeCommands?: readonly string[]): Scan {
  return runAtOnce(scanSteps(text, languageId, citeCommands));
}

/** The same in steps of a few ten thousand characters. */
export function* scanSteps(
  text: string,
  languageId: string,
  citeCommands: readonly string[] = [],
): Steps<Scan> {
  const builder = new ScanBuilder(text);
  const commands = new Set(citeCommands.map(command => command.replace(/^\\/, '')));
  switch (markupOf(languageId)) {
    case 'latex':
      yield* new LatexLexer(builder, commands).read(0, text.length);
      break;
    case 'bibtex':
      yield* readBibtex(builder, new LatexLexer(builder, commands), 0, text.length, 'keys');
      break;
    case 'markdown':
      yield* new MarkdownLexer(builder, languageId, commands).read(0, text.length);
      break;
    case 'plain':
      yield* new PlainLexer(builder, languageId).read(0, text.length);
  }
  return builder.finish();
}
