/** The ids that package.json declares; a test keeps the two in step. */
export const commands = {
  searchPapers: 'lectern.searchPapers',
  openPaper: 'lectern.openPaper',
} as const;

export const views = {
  topics: 'lectern.topics',
} as const;

export const panels = {
  paper: 'lectern.paper',
} as const;

/** The languages whose documents are read for mentions of papers. */
export const mentionLanguages = [
  'markdown',
  'quarto',
  'rmd',
  'latex',
  'tex',
  'latex-expl3',
  'rsweave',
  'bibtex',
  'restructuredtext',
  'plaintext',
] as const;
