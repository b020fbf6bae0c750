/** The ids that package.json declares; a test keeps the two in step. */
export const commands = {
  searchPapers: 'lectern.searchPapers',
  showMap: 'lectern.showMap',
  findPapersForSelection: 'lectern.findPapersForSelection',
  findSimilar: 'lectern.findSimilar',
  openPaper: 'lectern.openPaper',
  copyCitationKey: 'lectern.copyCitationKey',
  copyCitation: 'lectern.copyCitation',
  copyBibtex: 'lectern.copyBibtex',
  copyReference: 'lectern.copyReference',
  copyReferenceAs: 'lectern.copyReferenceAs',
  exportBibtex: 'lectern.exportBibtex',
  exportDocument: 'lectern.document.exportBibtex',
  insertCitation: 'lectern.insertCitation',
  addToBibliography: 'lectern.addToBibliography',
  addCompletedEntry: 'lectern.addCompletedEntry',
  addEntryForKey: 'lectern.checks.addEntry',
  openLink: 'lectern.openLink',
  goToNextMention: 'lectern.goToNextMention',
  keepPageOpen: 'lectern.keepPageOpen',
  reusePage: 'lectern.reusePage',
  stopReading: 'lectern.stopReading',
  addLibraryFile: 'lectern.addLibraryFile',
  showLibraryReport: 'lectern.showLibraryReport',
  stopReadingLibrary: 'lectern.stopReadingLibrary',
  pickCopyCitationKey: 'lectern.pick.copyCitationKey',
  pickCopyBibtex: 'lectern.pick.copyBibtex',
  pickExportBibtex: 'lectern.pick.exportBibtex',
  pickInsertCitation: 'lectern.pick.insertCitation',
  pickOpenLink: 'lectern.pick.openLink',
  pickFindSimilar: 'lectern.pick.findSimilar',
  pickTickSeveral: 'lectern.pick.tickSeveral',
  pickSaveTopic: 'lectern.pick.saveSearchAsTopic',
  saveTopic: 'lectern.saveSearchAsTopic',
  renameTopic: 'lectern.topics.renameTopic',
  editTopicQuery: 'lectern.topics.editQuery',
  deleteTopic: 'lectern.topics.deleteTopic',
  groupPapers: 'lectern.topics.groupPapers',
  sortPapers: 'lectern.topics.sortPapers',
  treeOpenPaper: 'lectern.topics.openPaper',
  treeCopyCitation: 'lectern.topics.copyCitation',
  treeCopyBibtex: 'lectern.topics.copyBibtex',
  treeCopyReference: 'lectern.topics.copyReference',
  treeCopyReferenceAs: 'lectern.topics.copyReferenceAs',
  treeExportBibtex: 'lectern.topics.exportBibtex',
  treeInsertCitation: 'lectern.topics.insertCitation',
  treeAddToBibliography: 'lectern.topics.addToBibliography',
  treeOpenLink: 'lectern.topics.openLink',
  treeFindSimilar: 'lectern.topics.findSimilar',
  revealPaper: 'lectern.revealPaper',
  revealTopic: 'lectern.revealTopic',
  revealPage: 'lectern.revealPage',
  openExample: 'lectern.openExample',
  reportProblem: 'lectern.reportProblem',
} as const;

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
