import type { Library } from '../library/libraryTypes';
import { identifyLink } from './identifyLink';
import { indexOf } from './libraryIndex';
import type { Mention, MentionOptions } from './mention';
import { resolveKey } from './resolveKey';
import type { Citation, OwnEntry, Scan } from './scan/scan';
import { scanDocument } from './scan/scanDocument';
import { type FoundTitle, findExactTitles } from './titles/exactTitles';
import { TitleContexts } from './titles/titleContext';

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
  return mentionsIn(scanDocument(text, languageId, options.citeCommands), library, options);
}

/** The mentions in a document that is scanned already; see {@link findMentions}. */
function mentionsIn(scan: Scan, library: Library, options: MentionOptions = {}): Mention[] {
  const titles = findExactTitles(scan, indexOf(library).titles, new TitleContexts(scan));
  const mentions = [
    ...titles.map(title => titleMention(scan, title)),
    ...scan.citations.flatMap(citation => keyMention(citation, library, options)),
    ...scan.entries.flatMap(entry => entryMention(entry, titles, library, options)),
    ...linkMentions(scan, library),
  ];
  return dropOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end));
}

function titleMention(scan: Scan, { first, end, paper, exact }: FoundTitle): Mention {
  const { starts, ends } = scan.words;
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0, paper, kind: 'title', exact };
}

function keyMention({ key, start, end }: Citation, library: Library, options: MentionOptions): Mention[] {
  const resolved = resolveKey(key, library, options.bibliography);
  return resolved === undefined ? [] : [{ start, end, kind: 'key', exact: true, key, ...resolved }];
}

/** The key of an entry leads where the bibliography says, else to the paper whose title stands in the entry. */
function entryMention(
  { key, start, end, first, endWord }: OwnEntry,
  titles: readonly FoundTitle[],
  library: Library,
  options: MentionOptions,
): Mention[] {
  const titled = titles.find(title => title.first >= first && title.end <= endWord)?.paper;
  const paper = titled ?? resolveKey(key, library, options.bibliography)?.paper;
  return paper === undefined
    ? []
    : [{ start, end, kind: 'key', exact: true, key, paper, inBibliography: true }];
}

function linkMentions(scan: Scan, library: Library): Mention[] {
  const { byIdentifier } = indexOf(library);
  return scan.links.flatMap(({ start, end }) => {
    const paper = byIdentifier.get(identifyLink(scan.text.slice(start, end)));
    return paper === undefined ? [] : [{ start, end, kind: 'link', exact: true, paper }];
  });
}

function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions.filter(mention => {
    const isFree = mention.start >= end;
    end = isFree ? mention.end : end;
    return isFree;
  });
}
