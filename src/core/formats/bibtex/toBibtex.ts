import type { Author, Paper } from '../../paper/paper';
import { entryTypeOf } from '../entryType';
import { escapeTex, escapeVerbatim, protectCapitals } from '../tex/texEscape';

/**
 * The BibTeX entry of a paper, valid for BibTeX and biber: TeX's special characters escaped, capitals of the
 * title protected, the type chosen by venue, unknown fields left out. Ends without a line break.
 */
export function toBibtex(paper: Paper): string {
  const { type, venueField } = entryTypeOf(paper);
  const fields: Readonly<Record<string, string>> = {
    title: protectCapitals(paper.title),
    author: nameList(paper),
    [venueField]: escapeTex(paper.venue ?? ''),
    year: paper.year === undefined ? '' : String(paper.year),
    doi: escapeVerbatim(paper.doi ?? ''),
    eprint: escapeVerbatim(paper.arxivId ?? ''),
    archiveprefix: paper.arxivId ? 'arXiv' : '',
    url: escapeVerbatim(paper.url ?? ''),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${paper.citationKey},\n${lines.join('')}}`;
}

function nameList({ authors, authorsPartial }: Paper): string {
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
