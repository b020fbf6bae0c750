/** Context keys that `when` clauses read. */
export const contexts = {
  searchPickOpen: 'lectern.searchPickOpen',
  ownTopicSelected: 'lectern.ownTopicSelected',
  /** What "In This Document" has to show: `none` (no document), `empty` (no mention) or `papers`. */
  documentShows: 'lectern.documentShows',
  /** Whether the active paper's page stays when the next paper is opened. */
  pageKept: 'lectern.pageKept',
  /** Whether the workspace is being read and has been for a while. */
  reading: 'lectern.reading',
  /** The same of the files of the library. */
  readingLibrary: 'lectern.readingLibrary',
} as const;

/** The tools that the editor's assistant may use. */
export const assistantTools = {
  searchPapers: 'lectern_search_papers',
  getPaper: 'lectern_get_paper',
  findRelatedPapers: 'lectern_find_related_papers',
  checkCitations: 'lectern_check_citations',
} as const;

export const views = {
  topics: 'lectern.topics',
  document: 'lectern.document',
} as const;

export const panels = {
  map: 'lectern.map',
  paper: 'lectern.paper',
} as const;

/** The full names of the settings. */
export const settings = {
  keyHovers: 'lectern.hover.keys',
  names: 'lectern.hover.names',
  citeCommands: 'lectern.latex.citeCommands',
  bibliography: 'lectern.bibliography',
  completion: 'lectern.completion.enabled',
  navigation: 'lectern.navigation.keys',
  libraryFiles: 'lectern.library.files',
  libraryExclude: 'lectern.library.exclude',
  bundledPapers: 'lectern.library.bundledPapers',
  referenceStyle: 'lectern.reference.style',
  missingEntries: 'lectern.checks.missingEntries',
  papersCitedTwice: 'lectern.checks.papersCitedTwice',
  differentEntries: 'lectern.checks.differentEntries',
  duplicateEntries: 'lectern.checks.duplicateEntries',
  unusedEntries: 'lectern.checks.unusedEntries',
  topics: 'lectern.topics',
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

/** The languages of the documents that citations are written into, and of the bibliography itself. */
export const writingLanguages = [...mentionLanguages, 'typst'] as const;

/** The languages in which citation keys are completed. */
export const citingLanguages = writingLanguages.filter(
  language => language !== 'bibtex' && language !== 'plaintext',
);
