import type { Paper } from '../paper/paper';
import { squash } from '../text/squash';
import { MultiMap } from '../util/multiMap';
import { type Steps, visitInSteps } from '../util/steps';
import { UniqueKeys } from '../paper/uniqueKeys';
import { LinkIndex } from './links/linkIndex';

const RANKS = [0, 1, 2, 3] as const;

/** Papers by what they are asked for by. */
export class LookUpTables {
  private readonly byId = new Map<string, Paper>();
  /** By their keys, a table for each rank of {@link rankOf}. */
  private readonly byKey = RANKS.map(() => new MultiMap<string, Paper>());
  private readonly byTitle = new MultiMap<string, Paper>();
  private readonly uniqueKeys = new UniqueKeys(key => this.hasKey(key));
  /** The papers whose titles are not in their table yet: to take titles apart is most of the work. */
  private readonly untitled = new Set<Paper>();
  /** Made when somebody asks for an address. */
  private links: LinkIndex | undefined;
  private list: readonly Paper[] | undefined;

  get size(): number {
    return this.byId.size;
  }

  /** All papers in the order in which they were added. */
  get papers(): readonly Paper[] {
    this.list ??= [...this.byId.values()];
    return this.list;
  }

  find(id: string): Paper | undefined {
    return this.byId.get(id);
  }

  findByTitle(title: string): Paper | undefined {
    this.untitled.forEach(paper => this.placeTitles(paper));
    return this.byTitle.get(squash(title));
  }

  findByKey(key: string): Paper | undefined {
    return this.byKey.find(table => table.has(key))?.get(key);
  }

  /** The paper that a web address leads to: by its arXiv id, its DOI or the address of its page. */
  findByAddress(address: string): Paper | undefined {
    this.links ??= linksOf(this.papers);
    return this.links.find(address).paper;
  }

  /** The key itself, or with letters behind it where a paper has it. */
  uniqueKey(key: string): string {
    return this.uniqueKeys.of(key);
  }

  /** Adds a paper whose id is not here. */
  add(paper: Paper): void {
    this.list = undefined;
    this.byId.set(paper.id, paper);
    this.links?.add(paper);
    for (const key of keysOf(paper)) {
      this.byKey[rankOf(paper, key)]?.add(key, paper);
    }
    this.untitled.add(paper);
  }

  /** Prepares for being asked for titles. */
  *prepare(): Steps<void> {
    yield* visitInSteps([...this.untitled], paper => this.placeTitles(paper));
  }

  /** Deletes a paper that is here. */
  delete(paper: Paper): void {
    this.list = undefined;
    this.byId.delete(paper.id);
    this.links?.remove(paper);
    for (const key of keysOf(paper)) {
      this.byKey[rankOf(paper, key)]?.delete(key, paper);
      if (!this.hasKey(key)) {
        this.uniqueKeys.release(key);
      }
    }
    if (!this.untitled.delete(paper)) {
      titlesOf(paper).forEach(title => this.byTitle.delete(title, paper));
    }
  }

  private hasKey(key: string): boolean {
    return this.byKey.some(table => table.has(key));
  }

  private placeTitles(paper: Paper): void {
    if (this.untitled.delete(paper)) {
      titlesOf(paper).forEach(title => this.byTitle.add(title, paper));
    }
  }
}

function linksOf(papers: readonly Paper[]): LinkIndex {
  const links = new LinkIndex();
  papers.forEach(paper => links.add(paper));
  return links;
}

/** Of papers of one key those of the reader come first, and those whose own key it is before those of which it is another. */
function rankOf({ citationKey, sources }: Paper, key: string): number {
  return (sources === undefined ? 2 : 0) + (citationKey === key ? 0 : 1);
}

/** As they are compared. */
function titlesOf({ title, alsoTitled }: Paper): string[] {
  return [title, ...alsoTitled].map(squash);
}

function keysOf({ citationKey, otherKeys = [] }: Paper): Set<string> {
  return new Set([citationKey, ...otherKeys]);
}
