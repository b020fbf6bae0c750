import type { Paper } from '../paper/paper';
import { authorLine, venueLine } from '../paper/byline';
import { plainLine } from '../text/escape';
import { paperLinks } from '../present/links';
import { summaryOf } from '../present/summary/paperSummary';

/** The most characters of an abstract in an answer. */
const LONGEST_ABSTRACT = 2000;

/** The most lines about one kind of citation in an answer. */
const MOST_LINES = 50;

/** A key or a title that was looked for, with the paper that it leads to, or those that may be meant. */
export interface CheckedCitation {
  readonly kind: 'key' | 'title';
  readonly cited: string;
  readonly paper?: Paper;
  readonly nearest: readonly Paper[];
}

/** Papers as a numbered list, each with its key and one sentence of what it does. */
export function answerPapers(papers: readonly Paper[], nothing: string): string {
  return papers.length === 0
    ? nothing
    : papers.map((paper, at) => `${at + 1}. ${lineOf(paper)}${sentenceOf(paper)}`).join('\n');
}

/** All that the library knows of a paper; of the abstract the first 2,000 characters. */
export function answerPaper(paper: Paper): string {
  const abstract = plainLine(paper.abstract);
  const cut = abstract.length > LONGEST_ABSTRACT ? `${abstract.slice(0, LONGEST_ABSTRACT)}…` : abstract;
  const summary = summaryOf(paper);
  const links = paperLinks(paper).map(({ url }) => url);
  return [
    lineOf(paper),
    ...(links.length > 0 ? [`Links: ${links.join(' ')}`] : []),
    ...(summary?.origin === 'written' ? [`Summary: ${summary.sentences.join(' ')}`] : []),
    cut === '' ? 'The library has no abstract of it.' : `Abstract: ${cut}`,
  ].join('\n');
}

/** Which citations are known and which are not, the unknown first, with what may be meant. */
export function answerCheck(checked: readonly CheckedCitation[]): string {
  if (checked.length === 0) {
    return 'There are no citations to check.';
  }
  const known = checked.filter(({ paper }) => paper !== undefined);
  const unknown = checked.filter(({ paper }) => paper === undefined);
  return [
    `${known.length} of ${checked.length} citations are known.`,
    ...section('Unknown:', unknown, ({ nearest }) =>
      nearest.length === 0 ? 'nothing similar' : `perhaps ${nearest.map(lineOf).join('; or ')}`,
    ),
    ...section('Known:', known, ({ paper }) => (paper ? lineOf(paper) : '')),
  ].join('\n');
}

function section(
  heading: string,
  citations: readonly CheckedCitation[],
  tell: (citation: CheckedCitation) => string,
): string[] {
  const lines = citations
    .slice(0, MOST_LINES)
    .map(citation => `- ${citation.kind} "${plainLine(citation.cited)}": ${tell(citation)}`);
  const rest = citations.length - lines.length;
  return lines.length === 0 ? [] : [heading, ...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

function lineOf(paper: Paper): string {
  const parts = [plainLine(paper.title), authorLine(paper), venueLine(paper), paper.year];
  const shown = parts.filter(
    (part, at) => part !== undefined && part !== '' && !(at === 3 && venueLine(paper).includes(String(part))),
  );
  return `${shown.join('. ')} [key: ${plainLine(paper.citationKey)}]`;
}

function sentenceOf(paper: Paper): string {
  const [sentence] = summaryOf(paper)?.sentences ?? [];
  return sentence === undefined ? '' : `\n   ${sentence}`;
}
