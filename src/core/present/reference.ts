import type { Paper } from '../paper/paper';
import { fullName } from '../paper/fullName';
import { venueName } from '../paper/years';
import { plainLine } from '../text/escape';
import { paperLinks } from './links';

/**
 * A plain reference on one line: "Junxian He, Chunting Zhou (2022). Towards a Unified View. ICLR. https://doi.org/…".
 * What is unknown leaves no trace; the first link stands in for a missing DOI.
 */
export function plainReference(paper: Paper): string {
  const { doi } = paper;
  const [link] = paperLinks(doi === undefined ? paper : { doi });
  const sentences = [
    [authors(paper), paper.year === undefined ? '' : `(${paper.year})`].filter(Boolean).join(' '),
    plainLine(paper.title),
    plainLine(venueName(paper)),
  ].filter(part => part !== '');
  const ended = sentences.map(part => (/[.!?…]$/.test(part) ? part : `${part}.`));
  return [...ended, ...(link ? [link.url] : [])].join(' ');
}

function authors(paper: Paper): string {
  const names = paper.authors.map(author => plainLine(fullName(author)));
  return names.join(', ') + (paper.authorsPartial && paper.authors[0] ? ' et al.' : '');
}
