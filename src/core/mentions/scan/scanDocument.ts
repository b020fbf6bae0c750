import { readBibtex } from './bibtex';
import { LatexLexer } from './latex';
import { MarkdownLexer } from './markdown';
import { PlainLexer } from './plain';
import type { Scan } from './scan';
import { runAtOnce, type Steps } from '../../util/steps';
import { ScanBuilder } from './scanBuilder';

const LATEX =
  /^(?:latex|tex|latex-expl3|rsweave|jlweave|pweave|context|doctex|latex-class|latex-package|bibtex-style)$/;
const MARKDOWN = /^(?:markdown|quarto|rmd|mdx|markdown-math|juliamarkdown)$/;

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
  if (LATEX.test(languageId)) {
    yield* new LatexLexer(builder, commands).read(0, text.length);
  } else if (languageId === 'bibtex' || languageId === 'biblatex') {
    yield* readBibtex(builder, new LatexLexer(builder, commands), 0, text.length, 'keys');
  } else if (MARKDOWN.test(languageId)) {
    yield* new MarkdownLexer(builder, languageId, commands).read(0, text.length);
  } else {
    yield* new PlainLexer(builder, languageId).read(0, text.length);
  }
  return builder.finish();
}
