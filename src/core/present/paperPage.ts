import type { Paper } from '../paper';
import type { Topic } from '../topics/taxonomy';
import { fullName, venueLine } from './byline';
import { escapeHtml } from './escape';
import { paperLinks } from './links';

export interface PaperPageOptions {
  readonly topics: readonly Topic[];
  /** The only style sheet that the page loads. */
  readonly styleUri: string;
  /** The origin that the host serves the page's own files from. */
  readonly cspSource: string;
}

/** The page of a paper as a whole HTML document without scripts; everything that comes from the paper is escaped. */
export function renderPaperPage(paper: Paper, { topics, styleUri, cspSource }: PaperPageOptions): string {
  const title = escapeHtml(paper.title);
  const csp = `default-src 'none'; style-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(styleUri)}">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraph('authors', authors(paper))}
${paragraph('venue', escapeHtml(venueLine(paper)))}
${paragraph('links', linkRow(paper))}
${list('Topics', topics)}
<h2>Abstract</h2>
<p class="abstract">${escapeHtml(paper.abstract) || 'This paper has no abstract in the library.'}</p>
<dl><dt>Citation key</dt><dd><code>${escapeHtml(paper.citationKey)}</code></dd></dl>
</main>
</body>
</html>`;
}

function authors(paper: Paper): string {
  const names = paper.authors.map(author => escapeHtml(fullName(author)));
  return names.join(', ') + (paper.authorsPartial ? ' et al.' : '');
}

function linkRow(paper: Paper): string {
  return paperLinks(paper)
    .map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`)
    .join(' ');
}

function paragraph(name: string, html: string): string {
  return html === '' ? '' : `<p class="${name}">${html}</p>`;
}

function list(label: string, topics: readonly Topic[]): string {
  if (topics.length === 0) {
    return '';
  }
  const items = topics.map(topic => `<li>${escapeHtml(topic.label)}</li>`).join('');
  return `<ul class="topics" aria-label="${label}">${items}</ul>`;
}
