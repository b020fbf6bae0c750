import type { PaperEntry } from '../formats/parsedPapers';
import { groupEntries } from '../library/merge/groupEntries';
import { type SourceEntry, sourceEntry } from '../library/merge/sourceEntry';
import type { Paper, PaperInput } from '../paper';
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
  return wanted.map((entry, place) => {
    const group = new Set(groups.find(members => members.includes(entry)));
    const same = near.find(other => group.has(other)) ?? findByKey(papers[place], entries);
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

function findByKey(paper: Paper | undefined, entries: readonly SourceEntry[]): SourceEntry | undefined {
  return entries.find(
    entry => paper && entry.paper.citationKey === paper.citationKey && mayBeTitled(entry.paper, paper),
  );
}

/** Whether the titles are the same, one is the other without its subtitle, or one is unknown. */
function mayBeTitled(entry: PaperInput, paper: Paper): boolean {
  const own = squash(entry.title);
  return [paper.title, ...paper.alsoTitled]
    .map(squash)
    .some(title => title.startsWith(own) || own.startsWith(title));
}
