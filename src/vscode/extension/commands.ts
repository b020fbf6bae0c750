declare const given: unique symbol;
declare const inCards: unique symbol;

/** The id of a command that is given `Args`. */
export type Command<Args extends readonly unknown[] = []> = string & {
  readonly [given]?: (...args: Args) => void;
};

/** One that a link in a card may run, too: cards are Markdown, which trusts the commands that it names. */
export type CardCommand<Args extends readonly string[]> = Command<Args> & { readonly [inCards]?: true };

/** One or several papers, by their ids. */
export type PaperIds = readonly string[];

/** What a tree's menu gives: the row that was clicked and, when it belongs to it, the whole selection. */
export type Rows = [clicked?: unknown, selected?: unknown];

const command = <Args extends readonly unknown[] = []>(id: string): Command<Args> => id;
const cardCommand = <Args extends readonly string[]>(id: string): CardCommand<Args> => id;

/** Called by anybody: they are in the Command Palette, where nothing is given with them. */
export const paletteCommands = {
  searchPapers: command<[query?: string, purpose?: 'cite']>('lectern.searchPapers'),
  findPapersForSelection: command('lectern.findPapersForSelection'),
  showMap: command('lectern.showMap'),
  /** Beside the papers may stand the place of a mention, as `placeArgument` writes it. */
  insertCitation: cardCommand<PaperIds>('lectern.insertCitation'),
  saveTopic: command<[query?: string, name?: string, level?: string]>('lectern.saveSearchAsTopic'),
  groupPapers: command<[grouping?: string]>('lectern.topics.groupPapers'),
  sortPapers: command<[order?: string]>('lectern.topics.sortPapers'),
  exportDocument: command<[options?: object]>('lectern.document.exportBibtex'),
  keepPageOpen: command('lectern.keepPageOpen'),
  reusePage: command('lectern.reusePage'),
  revealPage: command('lectern.revealPage'),
  stopReading: command('lectern.stopReading'),
  stopReadingLibrary: command('lectern.stopReadingLibrary'),
  addLibraryFile: command('lectern.addLibraryFile'),
  showLibraryReport: command('lectern.showLibraryReport'),
  openExample: command('lectern.openExample'),
  reportProblem: command('lectern.reportProblem'),
} as const;

/** Called by Lectern itself, and by who binds a key to them and says which papers. */
const paperCommands = {
  openPaper: cardCommand<[paperId: string]>('lectern.openPaper'),
  findSimilar: cardCommand<[paperId: string]>('lectern.findSimilar'),
  copyBibtex: cardCommand<PaperIds>('lectern.copyBibtex'),
  copyCitationKey: command<PaperIds>('lectern.copyCitationKey'),
  copyCitation: command<PaperIds>('lectern.copyCitation'),
  copyReference: command<PaperIds>('lectern.copyReference'),
  /** Behind the papers may stand the style, as `{ style: 'apa' }`. */
  copyReferenceAs: command<PaperIds>('lectern.copyReferenceAs'),
  /** Papers alone or in lists, and behind them what else is known of the export. */
  exportBibtex: command<readonly (string | readonly string[] | object)[]>('lectern.exportBibtex'),
  addToBibliography: command<PaperIds>('lectern.addToBibliography'),
  openLink: command<PaperIds>('lectern.openLink'),
  revealPaper: command<[paperId: string | undefined]>('lectern.revealPaper'),
  revealTopic: command<[topicId: string]>('lectern.revealTopic'),
} as const;

/** Called by completions and quick fixes, which name the document. */
const entryCommands = {
  addCompletedEntry: command<[completed: unknown]>('lectern.addCompletedEntry'),
  addEntryForKey: cardCommand<[paperId: string, key: string, document: string]>('lectern.checks.addEntry'),
} as const;

/** Called by the keys of an open search, on its active or ticked rows. */
const pickCommands = {
  pickCopyCitationKey: command('lectern.pick.copyCitationKey'),
  pickCopyBibtex: command('lectern.pick.copyBibtex'),
  pickExportBibtex: command('lectern.pick.exportBibtex'),
  pickInsertCitation: command('lectern.pick.insertCitation'),
  pickOpenLink: command('lectern.pick.openLink'),
  pickFindSimilar: command('lectern.pick.findSimilar'),
  pickTickSeveral: command('lectern.pick.tickSeveral'),
  pickSaveTopic: command('lectern.pick.saveSearchAsTopic'),
} as const;

/** Called by the menus and keys of the trees in the side bar. */
const treeCommands = {
  treeOpenPaper: command<Rows>('lectern.topics.openPaper'),
  treeCopyCitation: command<Rows>('lectern.topics.copyCitation'),
  treeCopyBibtex: command<Rows>('lectern.topics.copyBibtex'),
  treeCopyReference: command<Rows>('lectern.topics.copyReference'),
  treeCopyReferenceAs: command<Rows>('lectern.topics.copyReferenceAs'),
  treeExportBibtex: command<Rows>('lectern.topics.exportBibtex'),
  treeInsertCitation: command<Rows>('lectern.topics.insertCitation'),
  treeAddToBibliography: command<Rows>('lectern.topics.addToBibliography'),
  treeOpenLink: command<Rows>('lectern.topics.openLink'),
  treeFindSimilar: command<Rows>('lectern.topics.findSimilar'),
  renameTopic: command<[topic?: unknown, name?: string]>('lectern.topics.renameTopic'),
  editTopicQuery: command<[topic?: unknown, query?: string]>('lectern.topics.editQuery'),
  deleteTopic: command<[topic?: unknown]>('lectern.topics.deleteTopic'),
  goToNextMention: command<[row?: string]>('lectern.goToNextMention'),
} as const;

/** All commands. Each is in package.json, which hides those that the Command Palette does not show; a test keeps the two in step. */
export const commands = {
  ...paletteCommands,
  ...paperCommands,
  ...entryCommands,
  ...pickCommands,
  ...treeCommands,
} as const;
