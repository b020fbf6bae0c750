import { escapeHtml } from './escape';
import type { PageState } from './pageMessages';

/** What a page is served with. */
export interface PageFiles {
  readonly styleUri: string;
  readonly scriptUri: string;
  /** The origin that the host serves the page's own files from. */
  readonly cspSource: string;
  /** Fresh for each page: the only script that runs is the one that bears it. */
  readonly nonce: string;
}

/**
 * A page as a whole HTML document, around a content that `renderPaperContent` made. The content security policy allows
 * the page's own style sheet and script and nothing else.
 */
export function renderPaperPage(title: string, content: string, state: PageState, files: PageFiles): string {
  const csp = [
    `default-src 'none'`,
    `style-src ${files.cspSource}`,
    `script-src 'nonce-${files.nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(files.styleUri)}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main aria-labelledby="title" data-state="${encodeData(state)}">
${content}
</main>
<script nonce="${escapeHtml(files.nonce)}" src="${escapeHtml(files.scriptUri)}"></script>
</body>
</html>`;
}

/** A value for an attribute that the page's script reads back, character by character. */
export function encodeData(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value)).replaceAll("'", '%27');
}
