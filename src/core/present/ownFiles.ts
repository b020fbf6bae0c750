import * as l10n from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { plainLine } from '../text/escape';

/** "in references.bib, old.bib": the reader's own files in which the paper stands; empty when it stands in none. */
export function ownFiles({ sources = [] }: Pick<Paper, 'sources'>): string {
  const names = sources.map(source => plainLine(lastSegment(source)));
  return names.length === 0 ? '' : l10n.t('in {0}', names.join(', '));
}

function lastSegment(source: string): string {
  const segment = source.slice(source.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
