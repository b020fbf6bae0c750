import type { Paper } from '../../paper/paper';
import { venueName } from '../../paper/years';
import { monthMacro } from '../entries/cslDates';
import { type BibtexForm, cslToBibtex } from '../entries/cslToBibtex';
import { bibtexFields } from '../entries/keepEntry';
import { cslOfEntry } from '../entries/cslOfEntry';
import { entryTypeOf } from '../entryType';
import { escapeTex, escapeVerbatim, protectCapitals } from '../tex/texEscape';
import { bibtexNames } from './bibtexNames';

/**
 * The BibTeX entry of a paper, valid for BibTeX and biber, without a line break at its end. An entry of the reader's is
 * written as it stands, under the paper's citation key; from other formats types and fields are translated. Of a paper that is
 * in no file of the reader's, the type is chosen by venue. TeX's special characters are escaped, capitals of the title
 * protected, unknown fields left out.
 */
export function toBibtex(paper: Paper): string {
  const { type, fields } = formOf(paper);
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = ${valueOf(name, value)},\n`);
  return `@${type}{${paper.citationKey},\n${lines.join('')}}`;
}

function formOf(paper: Paper): BibtexForm {
  const { entry } = paper;
  if (entry?.format === 'bibtex') {
    return { type: entry.type, fields: bibtexFields(entry, paper) };
  }
  return entry ? cslToBibtex(cslOfEntry(entry, paper), paper.arxivId) : bibtexOfFacts(paper);
}

function bibtexOfFacts(paper: Paper): BibtexForm {
  const { type, venueField } = entryTypeOf(paper);
  const fields = [
    ['title', protectCapitals(paper.title)],
    ['author', bibtexNames(paper)],
    [venueField, escapeTex(venueName(paper))],
    ['year', paper.year === undefined ? '' : String(paper.year)],
    ['doi', escapeVerbatim(paper.doi ?? '')],
    ['eprint', escapeVerbatim(paper.arxivId ?? '')],
    ['archiveprefix', paper.arxivId ? 'arXiv' : ''],
    ['url', escapeVerbatim(paper.url ?? '')],
  ] as const;
  return { type, fields };
}

/** In braces; a month by the name that styles have for it. */
function valueOf(name: string, value: string): string {
  return (
    (name === 'month' ? monthMacro(value) : undefined) ??
    `{${hasPairs(value) ? value : value.replace(/[{}]/g, '')}}`
  );
}

/** Whether each brace has its partner, so that the value ends where it should. */
function hasPairs(value: string): boolean {
  let depth = 0;
  for (const char of value) {
    depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    if (depth < 0) {
      return false;
    }
  }
  return depth === 0;
}
