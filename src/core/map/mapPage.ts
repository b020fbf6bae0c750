import * as l10n from '@vscode/l10n';
import { escapeHtml } from '../text/escape';
import { renderWebviewPage, type PageFiles } from '../present/webviewPage';

/** Where the page's parts are, as URIs that the webview may load. */
export interface MapPageOptions extends PageFiles {
  /** The script of the worker that arranges the papers. */
  readonly layoutUri: string;
  /** What the page's texts are in the reader's language, by what they are in English; where one is missing it stays English. */
  readonly words: Readonly<Record<string, string>>;
}

/** The HTML document of the map, without a paper in it: these come as messages. */
export function renderMapPage({ layoutUri, words, ...files }: MapPageOptions): string {
  const body = `<main id="map" aria-label="${escapeHtml(l10n.t('Literature Map'))}" data-layout="${escapeHtml(layoutUri)}" data-words="${escapeHtml(JSON.stringify(words))}">
<canvas id="canvas" aria-hidden="true"></canvas>
${searchBox()}
<section id="legend" class="panel" aria-label="${escapeHtml(l10n.t('Areas'))}" hidden></section>
${zoomButtons()}
<aside id="card" class="panel" role="tooltip" hidden></aside>
<section id="notice" class="panel" role="status" hidden></section>
</main>`;
  // The worker's script is fetched, and started from a blob: it is of another origin than the page.
  return renderWebviewPage(l10n.t('Literature Map'), body, files, [
    `connect-src ${files.cspSource}`,
    'worker-src blob:',
  ]);
}

function searchBox(): string {
  const search = escapeHtml(l10n.t('Search the map'));
  return `<search id="search" class="panel">
<input id="query" type="search" placeholder="${search}" aria-label="${search}" autocomplete="off" spellcheck="false" aria-controls="papers">
<button id="count" type="button" aria-expanded="false" aria-controls="papers"></button>
<ul id="papers" role="listbox" aria-label="${escapeHtml(l10n.t('Papers'))}" tabindex="0" hidden></ul>
</search>`;
}

function zoomButtons(): string {
  const button = (zoom: string, label: string, key: string, sign: string) =>
    `<button type="button" data-zoom="${zoom}" aria-label="${escapeHtml(label)}" title="${escapeHtml(label)} (${key})">${sign}</button>`;
  return `<section id="zoom" class="panel" role="group" aria-label="${escapeHtml(l10n.t('Zoom'))}">
${button('in', l10n.t('Zoom in'), '+', '+')}
${button('out', l10n.t('Zoom out'), '−', '−')}
${button('all', l10n.t('Show the whole map'), '0', '⤢')}
</section>`;
}
