import * as l10n from '@vscode/l10n';
import type { MentionPlace } from '../mentions/mentionTally';
import type { Paper } from '../paper/paper';
import type { RelatedPaper } from '../search/ranking/relatedPapers';
import { fullName } from '../paper/fullName';
import type { Topic } from '../topics/taxonomy';
import { byline, venueLine } from '../paper/byline';
import { escapeHtml } from '../text/escape';
import { paperLinks } from './links';
import { ownFiles } from './ownFiles';
import { type PageAction, pageActions, type PageRequest } from './pageMessages';
import { encodeData } from './paperPage';
import { originMark, summaryOf } from './summary/paperSummary';
import { findContribution } from './summary/summary';

/** A document of the workspace that mentions the paper. */
export interface MentionedIn {
  /** What the request to open a place in it names it by. */
  readonly document: string;
  /** What a reader knows it by, such as its path in the workspace. */
  readonly label: string;
  readonly places: readonly MentionPlace[];
}

/** What a page says of a paper. */
export interface PaperContent {
  readonly paper: Paper;
  readonly topics: readonly Topic[];
  /** Nearest first. */
  readonly related: readonly RelatedPaper[];
  /** Absent where there is no workspace. */
  readonly mentionedIn?: readonly MentionedIn[] | 'reading';
}

/** The most places of one document, and the most documents, that a page lists. */
const MOST_PLACES = 5;
const MOST_DOCUMENTS = 20;

function actionLabels(): Readonly<Record<PageAction, string>> {
  return {
    insertCitation: l10n.t('Insert Citation'),
    addToBibliography: l10n.t('Add to .bib'),
    copyBibtex: l10n.t('Copy BibTeX'),
    copyCitationKey: l10n.t('Copy Citation Key'),
    copyReference: l10n.t('Copy Reference'),
    findSimilar: l10n.t('Find Similar'),
  };
}

/**
 * The parts of a paper's page, each an element with an id, so that a change replaces no more than its part. Everything
 * that comes from the paper, the workspace or the library is escaped; what is unknown leaves no trace.
 */
export function renderPaperContent(content: PaperContent): string {
  return [
    head(content.paper),
    actions(),
    topicLinks(content.topics),
    writtenSummary(content.paper),
    section('abstract', l10n.t('Abstract'), abstract(content.paper)),
    content.mentionedIn === undefined ? '' : workspaceSection(content.mentionedIn),
    content.related.length === 0
      ? ''
      : section('related', l10n.t('Related papers'), relatedList(content.related)),
  ]
    .filter(part => part !== '')
    .join('\n');
}

/** The page of a paper that has left the library, or never was in it. */
export function renderMissingContent(): string {
  return `<header id="head"><h1 id="title">${escapeHtml(l10n.t('This paper is not in the library'))}</h1>
<p>${escapeHtml(l10n.t('It may have been removed, or its source is no longer read.'))}</p></header>`;
}

function head(paper: Paper): string {
  const links = paperLinks(paper).map(
    ({ label, url }) =>
      `<li><a href="${escapeHtml(url)}" title="${escapeHtml(url)}">${escapeHtml(label)}</a></li>`,
  );
  return `<header id="head">
<h1 id="title" dir="auto">${escapeHtml(paper.title) || escapeHtml(l10n.t('Untitled'))}</h1>
${paragraph('authors', authors(paper))}
<p class="venue">${[escapeHtml(venueLine(paper)), `<code title="${escapeHtml(l10n.t('Citation key'))}">${escapeHtml(paper.citationKey)}</code>`, escapeHtml(ownFiles(paper))].filter(Boolean).join(' · ')}</p>
${links.length === 0 ? '' : `<ul class="links" aria-label="${escapeHtml(l10n.t('Links'))}">${links.join('')}</ul>`}
</header>`;
}

function authors(paper: Paper): string {
  const names = paper.authors.map(author => escapeHtml(fullName(author)));
  return names.join(', ') + (paper.authorsPartial ? ' et al.' : '');
}

function actions(): string {
  const labels = actionLabels();
  const buttons = pageActions.map(
    action =>
      `<button type="button" data-ask="${encodeData({ ask: action })}">${escapeHtml(labels[action])}</button>`,
  );
  return `<div id="actions" role="group" aria-label="${escapeHtml(l10n.t('Actions'))}">${buttons.join('')}</div>`;
}

function topicLinks(topics: readonly Topic[]): string {
  const items = topics.map(
    ({ id, label, scope }) =>
      `<li title="${escapeHtml(scope)}">${link(label, { ask: 'showTopic', id })}</li>`,
  );
  return items.length === 0
    ? ''
    : `<nav id="topics" aria-label="${escapeHtml(l10n.t('Topics'))}"><ul>${items.join('')}</ul></nav>`;
}

/** The abstract itself stands below, so sentences of it are no summary here. */
function writtenSummary(paper: Paper): string {
  const summary = summaryOf(paper);
  if (summary?.origin !== 'written') {
    return '';
  }
  const { sign, words } = originMark(summary.origin);
  const text = escapeHtml(summary.sentences.join(' '));
  const mark = `<span title="${escapeHtml(words)}">${sign}</span>`;
  return section('summary', l10n.t('Summary'), `<p class="text" dir="auto">${text} ${mark}</p>`);
}

/** The abstract with the sentence marked that says what the paper does. */
function abstract(paper: Paper): string {
  if (escapeHtml(paper.abstract) === '') {
    return paragraph('empty', escapeHtml(l10n.t('The library has no abstract of this paper.')));
  }
  const { start, end } = findContribution(paper) ?? { start: 0, end: 0 };
  const marked = escapeHtml(paper.abstract.slice(start, end));
  const parts = [
    escapeHtml(paper.abstract.slice(0, start)),
    marked && `<mark><span class="unseen">${escapeHtml(l10n.t('Contribution:'))} </span>${marked}</mark>`,
    escapeHtml(paper.abstract.slice(end)),
  ];
  return `<p class="text" dir="auto">${parts.filter(part => part !== '').join(' ')}</p>`;
}

function workspaceSection(mentionedIn: readonly MentionedIn[] | 'reading'): string {
  const heading = l10n.t('In this workspace');
  if (mentionedIn === 'reading') {
    return section('workspace', heading, paragraph('empty', escapeHtml(l10n.t('Reading the documents…'))));
  }
  const items = mentionedIn.slice(0, MOST_DOCUMENTS).flatMap(placeItems);
  const rest = mentionedIn.length - MOST_DOCUMENTS;
  const html =
    items.length === 0
      ? paragraph('empty', escapeHtml(l10n.t('No document mentions this paper.')))
      : `<ul class="places">${items.join('')}${rest > 0 ? moreItem(rest === 1 ? l10n.t('1 more document') : l10n.t('{0} more documents', rest)) : ''}</ul>`;
  return section('workspace', heading, html);
}

function placeItems({ document, label, places }: MentionedIn): string[] {
  const items = places.slice(0, MOST_PLACES).map(({ line, excerpt }) => {
    const open = link(`${label}:${line + 1}`, { ask: 'openPlace', document, line });
    return `<li>${open} <span class="excerpt">${escapeHtml(excerpt)}</span></li>`;
  });
  const rest = places.length - MOST_PLACES;
  const more =
    rest === 1 ? l10n.t('1 more mention in {0}', label) : l10n.t('{0} more mentions in {1}', rest, label);
  return rest > 0 ? [...items, moreItem(more)] : items;
}

function relatedList(related: readonly RelatedPaper[]): string {
  const items = related.map(({ paper, shared }) => {
    const open = link(paper.title, { ask: 'openPaper', id: paper.id });
    const why =
      shared.length === 0 ? l10n.t('About the same subject') : l10n.t('In common: {0}', shared.join(', '));
    return `<li>${open} ${paragraph('byline', escapeHtml(byline(paper, 1)))}<p class="why">${escapeHtml(why)}</p></li>`;
  });
  return `<ul class="papers">${items.join('')}</ul>`;
}

/** A link that asks the extension; a button beneath, since it leads to no address. */
function link(label: string, request: PageRequest): string {
  return `<button type="button" role="link" data-ask="${encodeData(request)}">${escapeHtml(label)}</button>`;
}

function section(id: string, heading: string, html: string): string {
  return `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${escapeHtml(heading)}</h2>
${html}
</section>`;
}

function paragraph(name: string, html: string): string {
  return html === '' ? '' : `<p class="${name}">${html}</p>`;
}

/** Says how many items a list leaves out. */
function moreItem(text: string): string {
  return `<li class="empty">${escapeHtml(text)}</li>`;
}
