import { escapeHtml } from '../present/escape';

/** Where the page's parts are, as URIs that the webview may load. */
export interface MapPageOptions {
  readonly scriptUri: string;
  /** The script of the worker that arranges the papers. */
  readonly layoutUri: string;
  readonly styleUri: string;
  /** The webview's own source for the content security policy. */
  readonly cspSource: string;
  /** Random and used once. */
  readonly nonce: string;
}

/** The HTML document of the map, without a paper in it: these come as messages. */
export function renderMapPage({ scriptUri, layoutUri, styleUri, cspSource, nonce }: MapPageOptions): string {
  const csp = [
    `default-src 'none'`,
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `connect-src ${cspSource}`,
    'worker-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(styleUri)}">
<title>Literature Map</title>
</head>
<body data-layout="${escapeHtml(layoutUri)}">
<main id="map" aria-label="Literature map">
<canvas id="canvas" aria-hidden="true"></canvas>
${SEARCH}
<section id="legend" class="panel" aria-label="Areas" hidden></section>
${ZOOM}
<aside id="card" class="panel" role="tooltip" hidden></aside>
<section id="notice" class="panel" role="status" hidden></section>
</main>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(scriptUri)}"></script>
</body>
</html>`;
}

const SEARCH = `<search id="search" class="panel">
<input id="query" type="search" placeholder="Search the map" aria-label="Search the map" autocomplete="off" spellcheck="false" aria-controls="papers">
<button id="count" type="button" aria-expanded="false" aria-controls="papers"></button>
<ul id="papers" role="listbox" aria-label="Papers" tabindex="0" hidden></ul>
</search>`;

const ZOOM = `<section id="zoom" class="panel" role="group" aria-label="Zoom">
<button type="button" data-zoom="in" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button type="button" data-zoom="out" aria-label="Zoom out" title="Zoom out (−)">−</button>
<button type="button" data-zoom="all" aria-label="Show the whole map" title="Show the whole map (0)">⤢</button>
</section>`;
