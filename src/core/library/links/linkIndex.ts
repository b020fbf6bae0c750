import type { Paper } from '../../paper/paper';
import { hostOf, identifyLink, plainAddress } from './identifyLink';

/** What a link leads to; both are undefined when it is not known to lead to any paper. */
export interface LinkTarget {
  /** See {@link identifyLink}. */
  readonly identifier: string | undefined;
  readonly paper: Paper | undefined;
}

/** Papers by what links and bibliography entries name them by: arXiv id, DOI, the address of their page. */
export class LinkIndex {
  private readonly papers = new Map<string, Paper>();
  private readonly hosts = new Set<string>();

  add(paper: Paper): void {
    for (const identifier of this.identifiersOf(paper)) {
      this.papers.set(identifier, paper);
    }
  }

  remove(paper: Paper): void {
    for (const identifier of this.identifiersOf(paper)) {
      if (this.papers.get(identifier) === paper) {
        this.papers.delete(identifier);
      }
    }
  }

  /** What a web address leads to: its identifier, where it has one, and the paper, where it is known. */
  find(link: string): LinkTarget {
    const identifier = identifyLink(link);
    if (identifier !== undefined) {
      return { identifier, paper: this.papers.get(identifier) };
    }
    const isKnownHost = this.hosts.has(hostOf(link));
    return { identifier, paper: isKnownHost ? this.papers.get(plainAddress(link)) : undefined };
  }

  /** The paper with the same arXiv id, DOI or address as this one. */
  findSame(paper: Paper): Paper | undefined {
    for (const identifier of this.identifiersOf(paper)) {
      const same = this.papers.get(identifier);
      if (same !== undefined) {
        return same;
      }
    }
    return undefined;
  }

  private identifiersOf({ arxivId, doi, url }: Paper): string[] {
    if (url !== undefined) {
      this.hosts.add(hostOf(url));
    }
    const all = [
      arxivId === undefined ? undefined : `arxiv:${arxivId.toLowerCase().replace(/v\d+$/, '')}`,
      doi === undefined ? undefined : identifyLink(`https://doi.org/${doi}`),
      url === undefined ? undefined : (identifyLink(url) ?? plainAddress(url)),
    ];
    return all.filter(entry => entry !== undefined);
  }
}
