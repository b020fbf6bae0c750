import { UniqueKeys } from '../paper/uniqueKeys';
import type { Paper } from '../paper/paper';
import { toBibtex } from './bibtex/toBibtex';

/** The entries of a .bib file that is being written. */
export class EntryFile {
  private readonly ids = new Set<string>();
  /** In lower case, for BibTeX takes keys that differ in nothing else for one. */
  private readonly keys = new Set<string>();
  private readonly uniqueKeys = new UniqueKeys(key => this.keys.has(key.toLowerCase()));
  private readonly entries: string[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** Adds papers that are not here yet. A key that is taken gets letters behind it. */
  add(papers: Iterable<Paper>): void {
    for (const paper of papers) {
      if (!this.ids.has(paper.id)) {
        const citationKey = this.uniqueKeys.of(paper.citationKey);
        this.ids.add(paper.id);
        this.keys.add(citationKey.toLowerCase());
        this.entries.push(toBibtex({ ...paper, citationKey }));
      }
    }
  }

  /** The entries in the order in which they came, a line between two; empty for none. */
  text(): string {
    return this.entries.map(entry => `${entry}\n`).join('\n');
  }
}
