import type { Author, Paper } from '../../paper/paper';
import { escapeTex } from '../tex/texEscape';

/** People as a BibTeX name list, with "others" behind them where there are more. */
export function bibtexNames({ authors, authorsPartial }: Pick<Paper, 'authors' | 'authorsPartial'>): string {
  const names = authors.map(bibtexName);
  return [...names, ...(authorsPartial && names.length > 0 ? ['others'] : [])].join(' and ');
}

/** `Family, Given` or `Family, Jr., Given`; braces keep a name of several words, a comma or "and" in one piece. */
function bibtexName({ given, family, suffix }: Author): string {
  const last = escapeTex(family);
  const end = suffix ? [escapeTex(suffix)] : [];
  if (given || suffix) {
    return [/,|\band\b/.test(last) ? `{${last}}` : last, ...end, escapeTex(given ?? '')].join(', ');
  }
  return /\s|,/.test(last) ? `{${last}}` : last;
}
