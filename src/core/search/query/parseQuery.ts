/** Something that papers are chosen by, whatever their rank. */
export interface Filter {
  readonly field: FilterField;
  readonly value: string;
  /** True for `-author:he`: papers that pass are left out. */
  readonly excludes: boolean;
}

type FilterField = 'author' | 'year' | 'venue' | 'topic' | 'has' | 'word' | 'phrase';

/** A query taken apart. */
export interface Query {
  /** What is searched for, phrases and unknown filters included. */
  readonly text: string;
  /** True while the last word of `text` may still grow. */
  readonly isUnfinished: boolean;
  readonly filters: readonly Filter[];
}

const FIELDS: ReadonlySet<string> = new Set(['author', 'year', 'venue', 'topic', 'has']);
const LONGEST_TYPED = 12;
const PIECE = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)("?)|([^\s"]+))/uy;

/**
 * Reads the query language: `"exact phrase"`, `-word`, `author:he`, `year:2021`, `year:>2020`,
 * `year:2019..2021`, `venue:iclr`, `topic:distillation`, `has:doi`; a value with spaces stands in quotes
 * (`author:"van der Berg"`), and `-` before any of them leaves those papers out. Every string is a query: what is
 * unfinished (`year:`, a lone quote) is passed over, what is no filter is text. In a text of more than a dozen words,
 * which nobody types to choose papers, quotes and dashes are punctuation.
 */
export function parseQuery(input: string): Query {
  const texts: string[] = [];
  const filters: Filter[] = [];
  let isUnfinished = false;
  const pasted = wordCount(input) > LONGEST_TYPED;
  for (const piece of piecesOf(input)) {
    const filter = pasted && piece.field === '' ? undefined : toFilter(piece);
    isUnfinished = false;
    if (filter !== undefined) {
      filters.push(filter);
    }
    if (filter?.field === 'phrase' && !filter.excludes) {
      texts.push(piece.value);
    } else if (filter === undefined && !isUnfinishedFilter(piece)) {
      texts.push(piece.source);
      isUnfinished = /[\p{L}\p{N}]$/u.test(input);
    }
  }
  return { text: texts.join(' '), isUnfinished, filters };
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

interface Piece {
  /** As it stands in the query. */
  readonly source: string;
  readonly minus: boolean;
  readonly field: string;
  readonly value: string;
  readonly quote: 'none' | 'open' | 'closed';
}

function piecesOf(input: string): Piece[] {
  const pieces: Piece[] = [];
  for (let place = 0; place < input.length;) {
    PIECE.lastIndex = place;
    const match = PIECE.exec(input);
    if (match === null || match[0] === '') {
      place += 1;
      continue;
    }
    pieces.push(toPiece(match));
    place = PIECE.lastIndex;
  }
  return pieces;
}

function toPiece(match: RegExpExecArray): Piece {
  const [source, minus = '', field = '', quoted, close, bare] = match;
  if (bare?.endsWith(':') === true && FIELDS.has(bare.slice(0, -1).toLowerCase())) {
    return { source, minus: minus !== '', field: bare.slice(0, -1).toLowerCase(), value: '', quote: 'none' };
  }
  return {
    source,
    minus: minus !== '',
    field: field.toLowerCase(),
    value: quoted ?? bare ?? '',
    quote: quoted === undefined ? 'none' : close === '"' ? 'closed' : 'open',
  };
}

function toFilter({ minus, field, value, quote }: Piece): Filter | undefined {
  if (FIELDS.has(field) && /[\p{L}\p{N}]/u.test(value)) {
    return { field: field as FilterField, value, excludes: minus };
  }
  if (field !== '' || !/[\p{L}\p{N}]/u.test(value)) {
    return undefined;
  }
  if (quote === 'closed') {
    return { field: 'phrase', value, excludes: minus };
  }
  return minus && quote === 'none' && /^\p{L}/u.test(value)
    ? { field: 'word', value, excludes: true }
    : undefined;
}

function isUnfinishedFilter({ field, value }: Piece): boolean {
  return FIELDS.has(field) && !/[\p{L}\p{N}]/u.test(value);
}
