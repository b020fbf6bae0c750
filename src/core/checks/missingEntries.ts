import type { Library } from '../library/libraryTypes';
import { isFrom } from '../formats/bibliography';
import { markupOf } from '../mentions/scan/markup';
import type { Scan } from '../mentions/scan/scan';
import type { Paper } from '../paper/paper';
import type { Steps } from '../util/steps';
import type { CitingText } from './citingText';
import type { CitedEntries } from './citedEntries';
import type { MissingEntry } from './finding';
import { likelyPapers } from './likelyPapers';
import { NearKeys } from './nearKeys';

/** What citations are looked up in. */
export interface CitedFrom {
  readonly entries: CitedEntries;
  /** The sources of the library that are cited from, too, by their addresses. */
  readonly sources: ReadonlySet<string>;
  readonly library: Library;
  readonly document: CitingText;
}

/** For so many different keys it is found out what may be meant. */
const MOST_EXPLAINED = 50;

/** References to figures, sections and the like, which filters of Pandoc read (pandoc-crossref). */
const CROSS_REFERENCE = /^(?:fig|tbl|tab|eq|sec|lst|thm):/;

/**
 * The citations of keys without an entry, by place. They are told only where somebody can know: where the document names
 * its bibliography and all of it can be read, or one lies beside it, or in it, that has other keys of the document. In a
 * document without, such as a chapter, a key must be unknown to the whole library, and the reader's own files must have
 * others. One step for each key that is looked for.
 */
export function* missingEntries({ citations, entries: own }: Scan, from: CitedFrom): Steps<MissingEntry[]> {
  const { entries, sources, library, document } = from;
  const isMarkdown = markupOf(document.languageId) === 'markdown';
  const ownKeys = new Set(own.map(({ key }) => key));
  const cited = new Set(citations.map(({ key }) => key));
  const isThere = (key: string) =>
    entries.has(key) ||
    ownKeys.has(key) ||
    isFrom(library.findByKey(key), sources) ||
    (isMarkdown && CROSS_REFERENCE.test(key));
  const lacking = [...cited].filter(key => !isThere(key));
  if (lacking.length === 0) {
    return [];
  }
  const ofSources = sources.size === 0 ? [] : keysOf(library, paper => isFrom(paper, sources));
  const known = [...entries.keys, ...ownKeys, ...ofSources];
  const told = keysToTell(lacking, cited, known, from);
  if (told.keys.length === 0) {
    return [];
  }
  const explained = told.keys.slice(0, MOST_EXPLAINED);
  const papers = likelyPapers(told.addedTo === 'bibliography' ? explained : [], library);
  const candidates = new NearKeys(told.candidates);
  const near = new Map<string, readonly string[]>();
  for (const key of explained) {
    near.set(key, candidates.of(key));
    yield;
  }
  const keys = new Set(told.keys);
  return citations
    .filter(({ key }) => keys.has(key))
    .map(({ key, start, end }) => ({
      ...{ kind: 'missingEntry', start, end, key },
      ...{ near: near.get(key) ?? [], papers: papers.get(key) ?? [] },
    }));
}

interface ToldKeys {
  readonly keys: readonly string[];
  /** The keys that may be meant. */
  readonly candidates: readonly string[];
  /** Where papers can be added; of a chapter nobody knows. */
  readonly addedTo: 'bibliography' | 'nothing';
}

const NOTHING: ToldKeys = { keys: [], candidates: [], addedTo: 'nothing' };

function keysToTell(
  lacking: readonly string[],
  cited: ReadonlySet<string>,
  known: readonly string[],
  { document, library }: CitedFrom,
): ToldKeys {
  const isRead = document.origin === 'named' && (document.bibliography ?? []).length > 0;
  if (document.origin === 'partly') {
    return NOTHING;
  }
  if (isRead || known.some(key => cited.has(key))) {
    return { keys: lacking, candidates: known, addedTo: 'bibliography' };
  }
  const isOwn = (key: string) => library.findByKey(key)?.sources !== undefined;
  if (![...cited].some(isOwn)) {
    return NOTHING;
  }
  const keys = lacking.filter(key => library.findByKey(key) === undefined);
  return { keys, candidates: keysOf(library, ({ sources }) => sources !== undefined), addedTo: 'nothing' };
}

function keysOf({ papers }: Library, isWanted: (paper: Paper) => boolean): string[] {
  return papers.filter(isWanted).flatMap(({ citationKey, otherKeys = [] }) => [citationKey, ...otherKeys]);
}
