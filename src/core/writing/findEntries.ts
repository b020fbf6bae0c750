import type { PaperEntry } from '../formats/parsedPapers';
import { groupEntries } from '../library/merge/groupEntries';
import { type SourceEntry, sourceEntry } from '../library/merge/sourceEntry';
import type { Paper } from '../paper/paper';
import { squash } from '../text/squash';

/**
 * The keys under which the entries of bibliography files have these papers, in the papers' order; undefined for those that
 * the files lack. An entry has a paper when the library would take them for one (see `groupEntries`), or when its key is
 * the paper's and its title does not speak against it.
 */
export function findEntries(
  papers: readonly Paper[],
  files: readonly (readonly PaperEntry[])[],
): (string | undefined)[] {
  const entries = files.flatMap((file, place) =>
    file.flatMap(({ paper }) => (paper.citationKey ? [sourceEntry(String(place), paper)] : [])),
  );
  const wanted = papers.map(paper => sourceEntry(undefined, paper));
  const facts = new Set(wanted.flatMap(factsOf));
  const near = entries.filter(entry => factsOf(entry).some(fact => facts.has(fact)));
  const groups = groupEntries([...near, ...wanted]);
  const groupOf = new Map(groups.flatMap(group => group.map(entry => [entry, group] as const)));
  const firstOf = new Map<readonly SourceEntry[] | undefined, SourceEntry>();
  near.forEach(entry => firstOf.set(groupOf.get(entry), firstOf.get(groupOf.get(entry)) ?? entry));
  const titled = titledByKey(entries);
  return papers.map((paper, place) => {
    const entry = wanted[place];
    const same = (entry && firstOf.get(groupOf.get(entry))) ?? findByKey(paper, titled);
    return same?.paper.citationKey ?? undefined;
  });
}

/** What two entries of one paper may share. */
function factsOf({ doi, arxivId, titles }: SourceEntry): string[] {
  return [
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(arxivId === undefined ? [] : [`arxiv ${arxivId}`]),
    ...titles.map(title => `title ${title}`),
  ];
}

/** By key the entries, of those of one title the first, by their titles as they are compared. */
type TitledByKey = ReadonlyMap<string, ReadonlyMap<string, SourceEntry>>;

function titledByKey(entries: readonly SourceEntry[]): TitledByKey {
  const byKey = new Map<string, Map<string, SourceEntry>>();
  for (const entry of entries) {
    const { citationKey, title } = entry.paper;
    const titled = byKey.get(citationKey ?? '') ?? new Map<string, SourceEntry>();
    byKey.set(citationKey ?? '', titled);
    const own = squash(title);
    titled.set(own, titled.get(own) ?? entry);
  }
  return byKey;
}

/** The entry of this key whose title is the paper's, one is the other without its subtitle, or one is unknown. */
function findByKey({ citationKey, title, alsoTitled }: Paper, byKey: TitledByKey): SourceEntry | undefined {
  const titles = [title, ...alsoTitled].map(squash);
  const isAlike = (own: string) => titles.some(other => other.startsWith(own) || own.startsWith(other));
  return [...(byKey.get(citationKey) ?? [])].find(([own]) => isAlike(own))?.[1];
}
