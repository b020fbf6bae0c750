import type { Library } from '../library/libraryTypes';
import { runAtOnce, type Steps } from '../util/steps';
import { indexSteps } from './libraryIndex';
import { findLinks, type FoundLink, linkEvidence } from './links/foundLinks';
import { lowerBound } from './lowerBound';
import type { Mention, MentionOptions } from './mention';
import { findNames, type FoundName } from './names/findNames';
import { type CitedFiles, resolveKey } from './resolveKey';
import type { Citation, OwnEntry, Scan } from './scan/scan';
import { scanDocument } from './scan/scanDocument';
import { findBentTitles } from './titles/bentTitles';
import { type FoundTitle, findExactTitles } from './titles/exactTitles';
import { TitleContexts } from './titles/titleContext';

/** Within this many code units a link belongs to the same citing as a title. */
const SAME_CITING = 500;

/**
 * The papers of a library that a document speaks of, in document order, not overlapping: by title, citation key, link
 * to the paper, or the name of its system. `languageId` is the editor's ("markdown", "latex", "bibtex" …).
 */
export function findMentions(
  text: string,
  languageId: string,
  library: Library,
  options: MentionOptions = {},
): Mention[] {
  return runAtOnce(mentionsIn(scanDocument(text, languageId, options.citeCommands), library, options));
}

/** The mentions in a document that is scanned already, in steps of a few thousand words; see {@link findMentions}. */
export function* mentionsIn(
  scan: Scan,
  library: Library,
  options: Omit<MentionOptions, 'citeCommands'> = {},
): Steps<Mention[]> {
  const { titles: titleIndex, pairs, names, links: linkIndex } = yield* indexSteps(library);
  const contexts = new TitleContexts(scan);
  const links = yield* findLinks(scan, linkIndex);
  const exact = yield* findExactTitles(scan, titleIndex, contexts);
  const bent = yield* findBentTitles(scan, pairs, exact, linkEvidence(links));
  const titles = [...exact, ...bent].sort((a, b) => a.first - b.first);
  const mentions = [
    ...titles.map(title => wordsMention(scan, 'title', title.exact, title)),
    ...(options.names === false
      ? []
      : (yield* findNames(scan, names, contexts)).map(name => wordsMention(scan, 'name', true, name))),
    ...scan.citations.flatMap(citation => keyMention(citation, library, options)),
    ...scan.entries.flatMap(entry => entryMention(entry, titles, library, options)),
    ...links.flatMap(linkMention),
  ];
  return markRepeated(dropOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end)));
}

function wordsMention(
  scan: Scan,
  kind: 'title' | 'name',
  exact: boolean,
  { first, end, paper }: FoundName,
): Mention {
  const { starts, ends } = scan.words;
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0, paper, kind, exact };
}

function keyMention({ key, start, end }: Citation, library: Library, citedFrom: CitedFiles): Mention[] {
  const resolved = resolveKey(key, library, citedFrom);
  return resolved === undefined ? [] : [{ start, end, kind: 'key', exact: true, key, ...resolved }];
}

/** The key of an entry leads to the paper whose title stands in the entry, else where the bibliography says. */
function entryMention(
  { key, start, end, first, endWord }: OwnEntry,
  titles: readonly FoundTitle[],
  library: Library,
  citedFrom: CitedFiles,
): Mention[] {
  const title = titles[lowerBound(titles, candidate => candidate.first >= first)];
  const titled = title !== undefined && title.end <= endWord ? title.paper : undefined;
  const paper = titled ?? resolveKey(key, library, citedFrom)?.paper;
  return paper === undefined
    ? []
    : [{ start, end, kind: 'key', exact: true, key, paper, inBibliography: true }];
}

function linkMention({ start, end, paper }: FoundLink): Mention[] {
  return paper === undefined ? [] : [{ start, end, kind: 'link', exact: true, paper }];
}

function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions.filter(mention => {
    const isFree = mention.start >= end;
    end = isFree ? mention.end : end;
    return isFree;
  });
}

/** Marks the links that only repeat the title, name or key before or behind them. */
function markRepeated(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const neighbours = [mentions[index - 1], mentions[index + 1]];
    const isRepeated = neighbours.some(
      other =>
        other?.paper === mention.paper &&
        (other.kind !== 'link' || other.start < mention.start) &&
        Math.max(mention.start - other.end, other.start - mention.end) <= SAME_CITING,
    );
    return mention.kind === 'link' && isRepeated ? { ...mention, repeated: true } : mention;
  });
}
