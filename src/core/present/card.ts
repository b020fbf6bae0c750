import type { Paper } from '../paper/paper';
import type { Topic } from '../topics/taxonomy';
import { byline } from '../paper/byline';
import { escapeMarkdown } from '../text/escape';
import { paperLinks } from './links';
import { ownFiles } from './ownFiles';
import { originMark, summaryOf, type PaperSummary } from './summary/paperSummary';

/** Something a reader can do with the paper of a card. */
export interface CardAction {
  readonly label: string;
  /** A URI that the surface trusts, such as a `command:` URI of its own. */
  readonly uri: string;
}

export interface CardOptions {
  readonly topics?: readonly Topic[];
  readonly actions?: readonly CardAction[];
  /** A remark under the title, such as "not in your bibliography". */
  readonly note?: string;
}

/**
 * The card of a paper as Markdown: title, byline with the reader's files that have it, what the paper does, topics, and one line of actions and
 * links. Everything that comes from a paper is escaped; unknown fields leave no trace.
 */
export function renderCard(paper: Paper, { topics = [], actions = [], note }: CardOptions = {}): string {
  const summary = summaryOf(paper);
  const links = [...actions, ...paperLinks(paper).map(({ label, url }) => ({ label, uri: url }))];
  const blocks = [
    `**${escapeMarkdown(paper.title)}**`,
    escapeMarkdown([byline(paper), ownFiles(paper)].filter(part => part !== '').join(' · ')),
    note === undefined ? '' : `*${escapeMarkdown(note)}*`,
    summary ? `${escapeMarkdown(summary.sentences.join(' '))} ${originOf(summary)}` : '',
    topics.length === 0 ? '' : `*${topics.map(topic => escapeMarkdown(topic.label)).join(' · ')}*`,
    links.map(({ label, uri }) => `[${escapeMarkdown(label)}](${uri})`).join(' · '),
  ];
  return blocks.filter(block => block !== '').join('\n\n');
}

/** In words: a tooltip would need HTML, which cards do without, or a link that leads nowhere. */
function originOf({ origin }: PaperSummary): string {
  const { sign, words } = originMark(origin);
  return `*${sign} ${escapeMarkdown(words)}*`;
}
