import type { Paper } from '../paper';
import { squash } from '../text/squash';
import { MultiMap } from '../util/multiMap';
import { type Steps, visitInSteps } from '../util/steps';

/** Papers by what they are asked for by. */
export class LookUpTables {
  private readonly byId = new Map<string, Paper>();
  private readonly byKey = new MultiMap<string, Paper>();
  private readonly byTitle = new MultiMap<string, Paper>();
  /** The papers whose titles are not in their table yet: to take titles apart is most of the work. */
  private readonly untitled = new Set<Paper>();
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
    const named = (paper: Paper) => paper.citationKey === key;
    return (
      this.byKey.find(key, paper => paper.sources !== undefined && named(paper)) ??
      this.byKey.find(key, paper => paper.sources !== undefined) ??
      this.byKey.find(key, named) ??
      this.byKey.get(key)
    );
  }

  hasKey(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Adds a paper whose id is not here. */
  add(paper: Paper): void {
    this.list = undefined;
    this.byId.set(paper.id, paper);
    for (const key of keysOf(paper)) {
      this.byKey.add(key, paper);
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
    for (const key of keysOf(paper)) {
      this.byKey.delete(key, paper);
    }
    if (!this.untitled.delete(paper)) {
      titlesOf(paper).forEach(title => this.byTitle.delete(title, paper));
    }
  }

  private placeTitles(paper: Paper): void {
    if (this.untitled.delete(paper)) {
      titlesOf(paper).forEach(title => this.byTitle.add(title, paper));
    }
  }
}

/** As they are compared. */
function titlesOf({ title, alsoTitled }: Paper): string[] {
  return [title, ...alsoTitled].map(squash);
}

function keysOf({ citationKey, otherKeys = [] }: Paper): Set<string> {
  return new Set([citationKey, ...otherKeys]);
}
