import { readBibtex } from './bibtex';
import { LatexLexer } from './latex';
import { MarkdownLexer } from './markdown';
import { PlainLexer } from './plain';
import type { Scan } from './scan';
import { ScanBuilder } from './scanBuilder';

const LATEX =
  /^(?:latex|tex|latex-expl3|rsweave|jlweave|pweave|context|doctex|latex-class|latex-package|bibtex-style)$/;
const MARKDOWN = /^(?:markdown|quarto|rmd|mdx|markdown-math|juliamarkdown)$/;

/**
 * Reads a document once: its words, what is marked as a reference, its links, citation keys and bibliography files.
 * Linear in the text. `languageId` is the editor's; languages that are not known are read as plain text.
 */
export function scanDocument(text: string, languageId: string, citeCommands: readonly string[] = []): Scan {
  const builder = new ScanBuilder(text);
  const commands = new Set(citeCommands.map(command => command.replace(/^\\/, '')));
  if (LATEX.test(languageId)) {
    new LatexLexer(builder, commands).read(0, text.length);
  } else if (languageId === 'bibtex' || languageId === 'biblatex') {
    readBibtex(builder, new LatexLexer(builder, commands), 0, text.length, 'keys');
  } else if (MARKDOWN.test(languageId)) {
    new MarkdownLexer(builder, languageId, commands).read(0, text.length);
  } else {
    new PlainLexer(builder, languageId).read(0, text.length);
  }
  return builder.finish();
}
