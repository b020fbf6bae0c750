import * as l10n from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { visitInSteps, type Steps } from '../util/steps';
import type { Taxonomy, Topic } from '../topics/taxonomy';
import { authorBranches } from './authorBranches';
import type { Branch } from './branch';
import type { Grouping } from './browseView';
import type { Ordering } from './orderPapers';
import { listNames, paperBranch } from './paperBranches';
import { PaperShelves } from './paperShelves';
import { topicBranches } from './topicBranches';

/** What must be known of papers to group them. */
export interface PaperFacts {
  readonly taxonomy: Taxonomy;
  readonly topicsOf: (paper: Paper) => readonly Topic[];
  /** The names of the collections or files that a paper comes from. */
  readonly sourcesOf: (paper: Paper) => readonly string[];
}

/** The groups at the top of the tree. Empty groups are left out; papers of which the field is unknown come last. */
export function groupPapers(
  papers: readonly Paper[],
  grouping: Grouping,
  facts: PaperFacts,
  ordering: Ordering,
): Steps<readonly Branch[]> {
  switch (grouping) {
    case 'topic':
      return topicBranches(papers, facts, ordering);
    case 'year':
      return yearBranches(papers, ordering);
    case 'venue':
      return nameBranches(
        papers,
        { kind: 'venue', unknown: l10n.t('No venue'), namesOf: venueOf() },
        ordering,
      );
    case 'source':
      return nameBranches(
        papers,
        { kind: 'source', unknown: l10n.t('No source'), namesOf: facts.sourcesOf },
        ordering,
      );
    case 'author':
      return authorBranches(papers, ordering);
  }
}

/** Newest first. */
function* yearBranches(papers: readonly Paper[], ordering: Ordering): Steps<Branch[]> {
  const byYear = new PaperShelves<number>();
  yield* visitInSteps(papers, paper => {
    byYear.put(paper.year ?? -Infinity, paper);
  });
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, found]) => {
      const group =
        year === -Infinity
          ? ({ id: 'unknown', kind: 'year', label: l10n.t('No year') } as const)
          : ({ id: String(year), kind: 'year', label: String(year) } as const);
      return paperBranch(group, found, ordering);
    });
}

/** What papers have names of, and what those that have none are called. */
interface Naming {
  readonly kind: 'venue' | 'source';
  readonly unknown: string;
  readonly namesOf: (paper: Paper) => readonly string[];
}

function* nameBranches(
  papers: readonly Paper[],
  { kind, unknown, namesOf }: Naming,
  ordering: Ordering,
): Steps<Branch[]> {
  const byName = new PaperShelves<string>();
  const others: Paper[] = [];
  yield* visitInSteps(papers, paper => {
    const names = namesOf(paper);
    for (const name of names) {
      byName.put(name, paper);
    }
    if (names.length === 0) {
      others.push(paper);
    }
  });
  const known = yield* listNames(byName, kind, ordering);
  return others.length > 0
    ? [...known, paperBranch({ id: 'unknown', kind, label: unknown }, others, ordering)]
    : [...known];
}

const YEAR = /(?<![\s(,'’])[\s(,'’]*\b(?:19|20)\d{2}\b\)?/g;

/** The name of a paper's venue without its year, in the spelling that comes first: "ICLR" for "ICLR 2024" and "Iclr 2023". */
function venueOf(): (paper: Paper) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  const spellings = new Map<string, string>();
  const namesOf = (venue: string) => {
    const name = venue.replace(YEAR, ' ').replace(/\s+/g, ' ').trim() || venue.trim();
    const spelling = spellings.get(name.toLowerCase()) ?? name;
    spellings.set(name.toLowerCase(), spelling);
    const names = spelling === '' ? [] : [spelling];
    read.set(venue, names);
    return names;
  };
  return ({ venue = '' }) => read.get(venue) ?? namesOf(venue);
}
