import { locateEntry } from '../formats/bibtex/locateEntry';
import type { PaperEntry } from '../formats/parsedPapers';
import { protectCapitals } from '../formats/tex/texEscape';
import { sourceEntry } from '../library/merge/sourceEntry';
import type { Paper, PaperInput } from '../paper/paper';
import { isOfYear } from '../paper/years';
import { squash } from '../text/squash';
import type { TextEdit } from '../text/textEdit';
import type { DifferentEntry } from './finding';

const BARE_YEAR = /^(["{]{0,2})\s{0,9}\d{4}\s{0,9}(["}]{0,2})$/;

/**
 * Where an entry's title or year is not that of the library's paper. A title in other capitals or signs is the same, one
 * without its subtitle, too; a preprint and its publication may be of different years.
 */
export function differentEntry(text: string, { paper, start }: PaperEntry, record: Paper): DifferentEntry[] {
  const isTitled = hasTitle(paper, record);
  const isOfYear = hasYear(paper, record);
  if (isTitled && isOfYear) {
    return [];
  }
  const { key, values } = locateEntry(text, start);
  const common = { kind: 'differentEntry', key: paper.citationKey ?? '' } as const;
  const title = values.get('title');
  const year = values.get('date') ?? values.get('year');
  const titleEdit = values.has('subtitle') || !title ? undefined : { ...title, text: texTitle(record) };
  const yearEdit = year && editYear(text, year, record);
  return [
    ...(isTitled
      ? []
      : [
          {
            ...common,
            ...(title ?? key),
            field: 'title' as const,
            expected: record.title,
            ...editOf(titleEdit),
          },
        ]),
    ...(isOfYear
      ? []
      : [
          {
            ...common,
            ...(year ?? key),
            field: 'year' as const,
            expected: String(record.year),
            ...editOf(yearEdit),
          },
        ]),
  ];
}

function editOf(edit: TextEdit | undefined): { readonly edit?: TextEdit } {
  return edit ? { edit } : {};
}

function hasTitle({ title }: PaperInput, record: Paper): boolean {
  const own = squash(title);
  const titles = [record.title, ...record.alsoTitled].map(squash);
  return own === '' || titles.some(other => other.startsWith(own) || own.startsWith(other));
}

function hasYear(paper: PaperInput, record: Paper): boolean {
  const [own, other] = [sourceEntry('', paper), sourceEntry('', record)];
  const isSameVersion = own.isPreprint === other.isPreprint;
  return own.year === undefined || other.year === undefined || !isSameVersion || isOfYear(record, own.year);
}

function texTitle({ title }: Paper): string {
  return `{${protectCapitals(title)}}`;
}

/** The year in the same braces or quotation marks; a date of a month and a day stays. */
function editYear(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { year }: Paper,
): TextEdit | undefined {
  const [, open, close] = BARE_YEAR.exec(text.slice(start, end)) ?? [];
  return open === undefined || close === undefined || year === undefined
    ? undefined
    : { start, end, text: open + String(year) + close };
}
