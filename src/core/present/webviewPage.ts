import { escapeHtml } from '../text/escape';

/** What a page is served with. */
export interface PageFiles {
  readonly styleUri: string;
  readonly scriptUri: string;
  /** The origin that the host serves the page's own files from. */
  readonly cspSource: string;
  /** Fresh for each page: the only script that runs is the one that bears it. */
  readonly nonce: string;
  /** The language of its texts, as a BCP 47 tag. */
  readonly language: string;
}

/**
 * A whole HTML document for a webview around a body. The content security policy allows the page's own style sheet and
 * script, and what `allowed` adds as directives; nothing else.
 */
export function renderWebviewPage(
  title: string,
  body: string,
  { styleUri, scriptUri, cspSource, nonce, language }: PageFiles,
  allowed: readonly string[] = [],
): string {
  const csp = [
    `default-src 'none'`,
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    ...allowed,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(styleUri)}">
<title>${escapeHtml(title)}</title>
</head>
<body>
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(scriptUri)}"></script>
</body>
</html>`;
}
