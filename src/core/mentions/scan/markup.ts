/** What kinds of documents are read and written in a way of their own. */
export type Markup = 'latex' | 'markdown' | 'bibtex' | 'plain';

const LATEX =
  /^(?:latex|tex|latex-expl3|rsweave|jlweave|pweave|context|doctex|latex-class|latex-package|bibtex-style)$/;
const MARKDOWN = /^(?:markdown|quarto|rmd|mdx|markdown-math|juliamarkdown)$/;

/** The kind of a document by the editor's language id; languages that are not known are plain text. */
export function markupOf(languageId: string): Markup {
  if (LATEX.test(languageId)) {
    return 'latex';
  }
  if (languageId === 'bibtex' || languageId === 'biblatex') {
    return 'bibtex';
  }
  return MARKDOWN.test(languageId) ? 'markdown' : 'plain';
}
