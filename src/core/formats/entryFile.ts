import { DistinctPapers } from '../paper/distinctPapers';
import type { Paper } from '../paper/paper';
import { toBibtex } from './bibtex/toBibtex';

/** The entries of a .bib file that is being written. */
export class EntryFile {
  private readonly papers = new DistinctPapers();
  private readonly entries: string[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** Adds papers that are not here yet. A key that is taken gets letters behind it. */
  add(papers: Iterable<Paper>): void {
    this.entries.push(...this.papers.take(papers).map(toBibtex));
  }

  /** The entries in the order in which they came, a line between two; empty for none. */
  text(): string {
    return this.entries.map(entry => `${entry}\n`).join('\n');
  }
}
