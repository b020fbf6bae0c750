import type { CacheStore } from '../../core/library/cache/cacheStore';
import type { DocumentText } from '../../core/mentions/documentText';
import type { KnownMention, PointedDocument } from '../../core/service/documentQuestions';
import type { LibraryPort } from '../../core/service/libraryPort';
import type { SourceFile, SourceState } from '../../core/library/sources/sourceFile';
import type { Citation } from '../../core/mentions/scan/scan';
import type { Paper } from '../../core/paper/paper';

/** One end of a line between two threads. Messages are what structured cloning can carry, and arrive in order. */
export interface Channel {
  /** Throws when the message holds what cannot be cloned. */
  post(message: unknown): void;
  on(listener: (message: unknown) => void): void;
}

/** A number that the asker chooses, unique on its line, by which it speaks of a question that is under way. */
export type Ticket = number;

/** The beginning of a long list. */
export interface Part<T> {
  readonly items: readonly T[];
  /** Absent when this was all. */
  readonly hasMore?: true;
}

/** A mention that names its paper by the place in {@link SentMentions.papers}. */
export interface SentMention extends Omit<KnownMention, 'paper'> {
  readonly paper: number;
}

/** Mentions as they are sent: each paper once, however often it is mentioned. */
export interface SentMentions {
  readonly papers: readonly Paper[];
  readonly mentions: Part<SentMention>;
}

/** The questions of the port that need nothing but their arguments and have short answers. */
export type PlainQuestions = Pick<
  LibraryPort,
  | 'search'
  | 'related'
  | 'find'
  | 'browse'
  | 'placeOf'
  | 'findAll'
  | 'cardOf'
  | 'mapContent'
  | 'removeSource'
  | 'showBundled'
  | 'restoreSources'
  | 'storeSources'
  | 'report'
  | 'addEntries'
  | 'bibtexEntries'
  | 'checkCitations'
  | 'checkEntries'
  | 'insertCitation'
  | 'declareBibliography'
  | 'readYaml'
  | 'writtenKey'
  | 'isCiting'
  | 'completeKey'
  | 'keyAt'
  | 'placesOfKey'
>;

/** What the library's thread answers. Where a `ticket` is asked for, `undefined` is the answer when it was cancelled. */
export interface LibraryQuestions extends PlainQuestions {
  citations(document: DocumentText, ticket: Ticket): Promise<Part<Citation> | undefined>;
  mentions(document: PointedDocument, ticket: Ticket): Promise<SentMentions | undefined>;
  /** The next part of the content of a file that {@link LibraryQuestions.readSource} is about to be asked for. */
  takeContent(part: SourceFile['content'], ticket: Ticket): void;
  /** Reads the file whose content was sent in parts. */
  readSource(file: Omit<SourceFile, 'content'>, ticket: Ticket): Promise<SourceState | undefined>;
  /** The next part of a list; empty and the last when the question was cancelled. */
  more(ticket: Ticket): Part<unknown>;
  /** Nobody waits for the answer any more. */
  cancel(ticket: Ticket): void;
}

/** What the editor's thread does for the library's, which can reach neither files nor the log. */
export interface EditorServices {
  /** The bytes of a file of the compiled corpus by its name; rejects when it cannot be read. */
  readCorpus(name: string): Promise<Uint8Array>;
  /** What texts are in the reader's language, by what they are in English; where one is missing it stays English. */
  words(): Readonly<Record<string, string>>;
  log(level: 'info' | 'warn', message: string): void;
  libraryChanged(): void;
  /** A piece of what is kept from one session to the next, as in `CacheStore`. */
  readCache(...given: Parameters<CacheStore['read']>): ReturnType<CacheStore['read']>;
  writeCache(...given: Parameters<CacheStore['write']>): ReturnType<CacheStore['write']>;
  keepInCache(...given: Parameters<CacheStore['keep']>): ReturnType<CacheStore['keep']>;
}

/** A worker's first message, before any question: its script has been loaded. */
export const ready = 'ready';
