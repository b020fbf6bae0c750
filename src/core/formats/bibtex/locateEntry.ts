import type { TextRange } from '../../text/textRange';
import { BibtexCursor } from './bibtexCursor';

/** Where the parts of an entry stand, in UTF-16 code units. */
export interface EntryPlaces {
  readonly key: TextRange;
  /** The values by the fields' names in lower case, with their braces or quotation marks; of two of a name the first. */
  readonly values: ReadonlyMap<string, TextRange>;
}

const HEAD = /@\s{0,99}[^\s"#%'(),={}@\\]{1,60}\s{0,99}[{(]\s{0,99}/y;
const KEY = /[^\s,{}=]{0,2000}/y;

/** Where the parts of a sound entry stand that begins at `start`; as far as they are sound. */
export function locateEntry(text: string, start: number): EntryPlaces {
  HEAD.lastIndex = start;
  const head = HEAD.exec(text)?.[0] ?? '';
  KEY.lastIndex = start + head.length;
  const key = KEY.exec(text)?.[0] ?? '';
  const keyStart = start + head.length;
  const values = new Map<string, TextRange>();
  const cursor = new BibtexCursor(text, keyStart + key.length, 'counted', name => name);
  for (let field = nextField(cursor); field; field = nextField(cursor)) {
    const valueStart = cursor.at;
    if (typeof cursor.readValue() !== 'string') {
      break;
    }
    const length = text.slice(valueStart, cursor.at).trimEnd().length;
    if (!values.has(field)) {
      values.set(field, { start: valueStart, end: valueStart + length });
    }
  }
  return { key: { start: keyStart, end: keyStart + key.length }, values };
}

/** Moves on to the value of the next field and tells its name; undefined at the end of the entry. */
function nextField(cursor: BibtexCursor): string | undefined {
  do {
    cursor.skipSpace();
  } while (cursor.take(','));
  const name = cursor.readName();
  cursor.skipSpace();
  if (name === '' || !cursor.take('=')) {
    return undefined;
  }
  cursor.skipSpace();
  return name.toLowerCase();
}
