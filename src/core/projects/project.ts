/** A document whose bibliography is looked for. */
export interface ProjectDocument {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As it is now, with edits that are not saved. */
  readonly text: string;
  /** The editor's language id: `latex`, `quarto`. */
  readonly languageId: string;
}

/** The files around a document. */
export interface ProjectFiles {
  /** The text of a file; undefined when it is not there or cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** The absolute paths of all files below a folder, at any depth. */
  list(folder: string): Promise<readonly string[]>;
}

/** What a document cites from. All paths are absolute, each once. */
export interface FoundBibliography {
  /** The bibliography files that exist, in the order in which they are declared. */
  readonly files: readonly string[];
  /** Those that are named but absent. */
  readonly missing: readonly string[];
  /** The documents that the document is a part of; none when it stands alone or is the main one. */
  readonly roots: readonly string[];
}

/** Who says what a document cites from; `none` when nobody does and no file lies beside it. */
export type BibliographyDeclarer = 'document' | 'root' | 'project' | 'setting' | 'beside' | 'none';

/** The project of a document, as far as citing goes. */
export interface Project extends FoundBibliography {
  readonly declarer: BibliographyDeclarer;
  /** The documents that the document is made of, without itself. */
  readonly parts: readonly string[];
  /** False when a part or a name could not be made out: then nobody knows all that is cited. */
  readonly isWhole: boolean;
  /** Whether bibliography files are named in a way that cannot be made out. */
  readonly hasUnknownFiles: boolean;
}

/** Reads YAML; undefined when it is none. */
export type YamlReader = (text: string) => unknown;
