import type { Paper } from './paper';
import { UniqueKeys } from './uniqueKeys';

/** Papers that go into one file, each once and under a key of its own. */
export class DistinctPapers {
  private readonly ids = new Set<string>();
  /** In lower case, for BibTeX takes keys that differ in nothing else for one. */
  private readonly keys = new Set<string>();
  private readonly uniqueKeys = new UniqueKeys(key => this.keys.has(key.toLowerCase()));

  /** Those of the papers that are new, in their order. A key that is taken gets letters behind it. */
  take(papers: Iterable<Paper>): Paper[] {
    const taken: Paper[] = [];
    for (const paper of papers) {
      if (!this.ids.has(paper.id)) {
        const citationKey = this.uniqueKeys.of(paper.citationKey);
        this.ids.add(paper.id);
        this.keys.add(citationKey.toLowerCase());
        taken.push({ ...paper, citationKey });
      }
    }
    return taken;
  }
}
