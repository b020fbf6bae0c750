/** What the papers of a library can be grouped by. */
export const groupings = ['topic', 'year', 'venue', 'source', 'author'] as const;
export type Grouping = (typeof groupings)[number];

/** What the papers of a group can be ordered by: title from A, year from the newest, citations from the most. */
export const paperOrders = ['title', 'year', 'citations'] as const;
export type PaperOrder = (typeof paperOrders)[number];

/** A query that its reader keeps as a topic. */
export interface OwnTopic {
  /** Unique among the topics of a view. */
  readonly id: string;
  readonly name: string;
  /** In the language of Search. */
  readonly query: string;
}

/** How a library is looked at. */
export interface BrowseView {
  readonly grouping: Grouping;
  readonly order: PaperOrder;
  /** How often each paper is cited where the reader works, by its id; papers that are not cited need not be here. */
  readonly citations?: ReadonlyMap<string, number>;
  /** Shown before the areas when papers are grouped by topic. */
  readonly ownTopics?: readonly OwnTopic[];
}

/** What a group is: a `section` is a part of a group that is too long to be shown at once. */
export type GroupKind = 'ownTopics' | 'ownTopic' | 'area' | Grouping | 'section';

/** Papers under a label. */
export interface PaperGroup {
  /** Unique among its siblings and the same after every change of the library. */
  readonly id: string;
  readonly kind: GroupKind;
  readonly label: string;
  /** The number of different papers in it; absent where only a search could tell. */
  readonly count?: number;
  /** What belongs here, in a sentence or two. */
  readonly note?: string;
}

/** A paper as a row of a tree shows it. */
export interface PaperRow {
  readonly id: string;
  readonly citationKey: string;
  readonly title: string;
  /** First author, venue and year, as far as they are known. */
  readonly byline: string;
  /** Present when the paper stands in a file of the reader's. */
  readonly isOwn?: true;
  /** How often it is cited where the reader works, when papers are ordered by that. */
  readonly citations?: number;
}

/** What stands at a place: groups or papers, never both, at most a few hundred. */
export interface BrowseContent {
  readonly groups: readonly PaperGroup[];
  readonly papers: readonly PaperRow[];
}

/** Whether two views show the same of the same library. */
export function isSameView(a: BrowseView, b: BrowseView): boolean {
  return (
    a.grouping === b.grouping &&
    a.order === b.order &&
    isSameList(a.ownTopics ?? [], b.ownTopics ?? []) &&
    (a.order !== 'citations' || isSameCount(a.citations, b.citations))
  );
}

function isSameList(a: readonly OwnTopic[], b: readonly OwnTopic[]): boolean {
  const parts = (topics: readonly OwnTopic[]) =>
    JSON.stringify(topics.map(({ id, name, query }) => [id, name, query]));
  return parts(a) === parts(b);
}

function isSameCount(
  a: BrowseView['citations'] = new Map(),
  b: BrowseView['citations'] = new Map(),
): boolean {
  return a === b || (a.size === b.size && [...a].every(([id, count]) => b.get(id) === count));
}
