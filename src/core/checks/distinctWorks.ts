import { locateEntry } from '../formats/bibtex/locateEntry';

/** What tells two works of one title and author apart. */
const TELLING = ['volume', 'number', 'part', 'edition', 'pages'] as const;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/**
 * Whether two entries, which begin at these offsets, surely are two works: both say a volume, number, part, edition or first page, and
 * not the same. One identifier is one work, whatever else they say.
 */
export function areDistinctWorks(text: string, one: number, other: number): boolean {
  const [a, b] = [valuesAt(text, one), valuesAt(text, other)];
  const doi = a('doi');
  return (
    (doi === '' || doi !== b('doi')) &&
    TELLING.some(field => a(field) !== '' && b(field) !== '' && a(field) !== b(field))
  );
}

/** The values of an entry as they are compared: "{2nd}", "Second" and "2" are the same, and pages are those that they begin on. */
function valuesAt(text: string, start: number): (field: string) => string {
  const { values } = locateEntry(text, start);
  return field => {
    const place = values.get(field);
    const value = place === undefined ? '' : text.slice(place.start, place.end).toLowerCase();
    if (field === 'doi') {
      return value.replace(/[{}"\s]/g, '');
    }
    const plain = value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const ordinal = ORDINALS.findIndex(word => plain.startsWith(word));
    return ordinal >= 0 ? String(ordinal + 1) : (/^\p{L}{0,3}\d{1,9}/u.exec(plain)?.[0] ?? plain);
  };
}
