import type { Library } from '../library/libraryTypes';
import { normalizePaper } from '../paper/normalizePaper';
import { indexOf } from '../mentions/libraryIndex';
import { LinkIndex } from '../library/links/linkIndex';
import type { Paper, PaperInput } from '../paper/paper';

/** What a library says of the papers that entries describe. */
export class PaperRecords {
  private bundledLinks: LinkIndex | undefined;

  /**
   * @param bundled the papers that came with the library. In the library itself the reader's word counts before theirs, so
   * that of an entry of the reader's own the library says just what the entry does.
   */
  constructor(
    private readonly library: Library,
    private readonly bundled: readonly Paper[] = [],
  ) {}

  /** The paper with the DOI or the arXiv id of an entry: the bundled one, else as the library has it. */
  of(entry: PaperInput): Paper | undefined {
    const paper = normalizePaper(entry);
    const bundled = this.linksOfBundled().findSame(paper);
    const isShown = bundled !== undefined && this.library.find(bundled.id) !== undefined;
    const found = isShown ? bundled : indexOf(this.library).links.findSame(paper);
    return found && (isEqual(found.doi, paper.doi) || isEqual(found.arxivId, paper.arxivId))
      ? found
      : undefined;
  }

  private linksOfBundled(): LinkIndex {
    if (this.bundledLinks === undefined) {
      this.bundledLinks = new LinkIndex();
      for (const paper of this.bundled) {
        this.bundledLinks.add(paper);
      }
    }
    return this.bundledLinks;
  }
}

function isEqual(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
