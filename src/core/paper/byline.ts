import * as l10n from '@vscode/l10n';
import type { Paper } from './paper';
import { shortName } from './fullName';
import { plainLine } from '../text/escape';

/**
 * "He, Zhou, Ma and 2 more": at most `most` names as {@link shortName} gives them; an unknown rest is "et al."; empty when
 * no author is known.
 */
export function authorLine(paper: Pick<Paper, 'authors' | 'authorsPartial'>, most = 3): string {
  const names = paper.authors.map(author => plainLine(shortName(author)));
  const shown = names.slice(0, most);
  if (shown.length === 0) {
    return '';
  }
  if (paper.authorsPartial) {
    return `${shown.join(', ')} et al.`;
  }
  if (names.length > most) {
    return l10n.t('{0} and {1} more', shown.join(', '), names.length - most);
  }
  return shown.length === 1
    ? shown.join('')
    : l10n.t('{0} and {1}', shown.slice(0, -1).join(', '), shown.at(-1) ?? '');
}

/** "ICLR 2022": the venue with the year, which is not said twice; empty when neither is known. */
export function venueLine(paper: Pick<Paper, 'venue' | 'year'>): string {
  const venue = plainLine(paper.venue ?? '');
  const year = paper.year === undefined ? '' : String(paper.year);
  return /\b\d{4}\b/.test(venue) ? venue : [venue, year].filter(part => part !== '').join(' ');
}

/** Authors, venue and year on one line, with what is unknown left out. */
export function byline(paper: Paper, most = 3): string {
  return [authorLine(paper, most), venueLine(paper)].filter(part => part !== '').join(' · ');
}
