import type { Paper } from '../paper/paper';

/** A place on the web where a paper can be read. */
export interface PaperLink {
  readonly label: string;
  /** Always `https:` or `http:`, percent-encoded. */
  readonly url: string;
}

/** The links of a paper, the most useful first, each place once. */
export function paperLinks(paper: Pick<Paper, 'arxivId' | 'doi' | 'url'>): PaperLink[] {
  const links: PaperLink[] = [];
  if (paper.arxivId) {
    links.push({ label: 'arXiv', url: `https://arxiv.org/abs/${encoded(paper.arxivId)}` });
  }
  if (paper.doi) {
    links.push({ label: 'DOI', url: `https://doi.org/${encoded(paper.doi)}` });
  }
  const url = webUrl(paper.url);
  if (url !== undefined && !links.some(link => link.url === url)) {
    links.push({ label: hostOf(url), url });
  }
  return links;
}

/** The URL when it is a web address, made safe to stand in Markdown and HTML. */
function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/[^\s/]+/i.test(url)) {
    return undefined;
  }
  return encoded(url).replace(/%25([0-9A-Fa-f]{2})/g, '%$1');
}

/** Percent-encodes what could end a Markdown link or an attribute; a lone surrogate, which has no encoding, is dropped. */
function encoded(part: string): string {
  return encodeURI(part.replace(/\p{Cs}/gu, '')).replace(
    /[()'*`[\]]/g,
    char => `%${char.charCodeAt(0).toString(16)}`,
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? 'Link';
}
