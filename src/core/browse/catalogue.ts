import * as l10n from '@vscode/l10n';
import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';
import { byline } from '../paper/byline';
import { freshSteps, oneStep } from '../util/sharedSteps';
import { runAtOnce, type Steps } from '../util/steps';
import { toBranch, type Branch, type BranchContent } from './branch';
import { isSameView, type BrowseContent, type BrowseView, type OwnTopic } from './browseView';
import { groupPapers, type PaperFacts } from './groupPapers';
import { listPapers } from './paperBranches';
import { searchedPapers } from './searchedPapers';

/** Nothing below a branch that is not there. */
const NOTHING: BranchContent = { kind: 'papers', papers: [] };

/** A paper is never sought in own topics: it stands under a common one too, and only a search could tell. */
const isFoundElsewhere = () => false;

/**
 * The library as a tree, level by level: a group is filled when it is first asked for and kept until something changes.
 * What changes between two steps of an answer is in the answer.
 */
export class Catalogue {
  private changes = 0;
  private shown: { readonly view: BrowseView; readonly top: Branch } | undefined;

  constructor(
    private readonly library: Pick<Library, 'papers' | 'find' | 'search'>,
    private readonly facts: PaperFacts,
  ) {}

  /** To be called when papers, topics or sources changed. */
  forget(): void {
    this.changes += 1;
    this.shown = undefined;
  }

  /** What stands below the groups with these ids, one below the other; nothing when they are not there (any more). */
  browse(view: BrowseView, path: readonly string[] = []): BrowseContent {
    return runAtOnce(this.browseSteps(view, path));
  }

  /** What {@link browse} gives, in steps. */
  browseSteps(view: BrowseView, path: readonly string[] = []): Steps<BrowseContent> {
    return this.fresh(() => this.rowsAt(view, path));
  }

  /** The ids of the groups down to a paper, under its most important topic where papers are grouped by topic. */
  placeOf(view: BrowseView, paperId: string): readonly string[] | undefined {
    return runAtOnce(this.placeSteps(view, paperId));
  }

  /** What {@link placeOf} gives, in steps. */
  placeSteps(view: BrowseView, paperId: string): Steps<readonly string[] | undefined> {
    return this.fresh(() => this.wayTo(view, paperId));
  }

  private fresh<T>(begin: () => Steps<T>): Steps<T> {
    return freshSteps(begin, () => this.changes);
  }

  private *rowsAt(view: BrowseView, path: readonly string[]): Steps<BrowseContent> {
    const content = yield* contentOf(yield* this.branchAt(view, path));
    if (content.kind === 'branches') {
      return { groups: content.branches.map(({ group }) => group), papers: [] };
    }
    const cited = view.order === 'citations' ? view.citations : undefined;
    const papers = content.papers.map(paper => ({
      id: paper.id,
      citationKey: paper.citationKey,
      title: paper.title,
      byline: byline(paper, 1),
      ...((paper.sources?.length ?? 0) > 0 && { isOwn: true as const }),
      ...(cited && { citations: cited.get(paper.id) ?? 0 }),
    }));
    return { groups: [], papers };
  }

  private *wayTo(view: BrowseView, paperId: string): Steps<readonly string[] | undefined> {
    const paper = this.library.find(paperId);
    if (paper === undefined) {
      return undefined;
    }
    const [topic] = view.grouping === 'topic' ? this.facts.topicsOf(paper) : [];
    const start = topic === undefined ? [] : this.placeOfTopic(topic.id);
    return yield* this.descend(yield* this.branchAt(view, start), paper, start);
  }

  private placeOfTopic(id: string): readonly string[] {
    const area = this.facts.taxonomy.find(({ topics }) => topics.some(topic => topic.id === id));
    return area === undefined ? [] : [area.id, id];
  }

  private *descend(
    branch: Branch | undefined,
    paper: Paper,
    path: readonly string[],
  ): Steps<readonly string[] | undefined> {
    const content = yield* contentOf(branch);
    if (content.kind === 'papers') {
      return content.papers.includes(paper) ? path : undefined;
    }
    const next = content.branches.find(child => child.has(paper));
    return next && (yield* this.descend(next, paper, [...path, next.group.id]));
  }

  private *branchAt(view: BrowseView, path: readonly string[]): Steps<Branch | undefined> {
    let branch: Branch | undefined = this.topOf(view);
    for (const id of path) {
      const content: BranchContent = yield* contentOf(branch);
      branch =
        content.kind === 'branches' ? content.branches.find(({ group }) => group.id === id) : undefined;
    }
    return branch;
  }

  private topOf(view: BrowseView): Branch {
    if (this.shown === undefined || !isSameView(this.shown.view, view)) {
      const { papers } = this.library;
      const own = this.ownBranches(view);
      const { facts } = this;
      const top = toBranch(
        { id: '', kind: 'section', label: '' },
        () => true,
        function* () {
          return {
            kind: 'branches',
            branches: [...own, ...(yield* groupPapers(papers, view.grouping, facts, view))],
          };
        },
      );
      this.shown = { view, top };
    }
    return this.shown.top;
  }

  private ownBranches(view: BrowseView): Branch[] {
    const { grouping, ownTopics = [] } = view;
    if (grouping !== 'topic' || ownTopics.length === 0) {
      return [];
    }
    const branches = ownTopics.map(topic => this.ownBranch(topic, view));
    const group = { id: 'own topics', kind: 'ownTopics', label: l10n.t('My Topics') } as const;
    return [toBranch(group, isFoundElsewhere, () => oneStep(() => ({ kind: 'branches', branches })))];
  }

  private ownBranch({ id, name, query }: OwnTopic, view: BrowseView): Branch {
    const group = { id, kind: 'ownTopic', label: name, note: query } as const;
    return toBranch(group, isFoundElsewhere, () => listPapers(searchedPapers(this.library, query), view));
  }
}

function* contentOf(branch: Branch | undefined): Steps<BranchContent> {
  return branch === undefined ? NOTHING : yield* branch.content();
}
