import { escapeHtml } from '../present/escape';
import { renderWebviewPage, type PageFiles } from '../present/webviewPage';

/** Where the page's parts are, as URIs that the webview may load. */
export interface MapPageOptions extends PageFiles {
  /** The script of the worker that arranges the papers. */
  readonly layoutUri: string;
}

/** The HTML document of the map, without a paper in it: these come as messages. */
export function renderMapPage({ layoutUri, ...files }: MapPageOptions): string {
  const body = `<main id="map" aria-label="Literature map" data-layout="${escapeHtml(layoutUri)}">
<canvas id="canvas" aria-hidden="true"></canvas>
${SEARCH}
<section id="legend" class="panel" aria-label="Areas" hidden></section>
${ZOOM}
<aside id="card" class="panel" role="tooltip" hidden></aside>
<section id="notice" class="panel" role="status" hidden></section>
</main>`;
  // The worker's script is fetched, and started from a blob: it is of another origin than the page.
  return renderWebviewPage('Literature Map', body, files, [
    `connect-src ${files.cspSource}`,
    'worker-src blob:',
  ]);
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
