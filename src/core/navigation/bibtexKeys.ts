import { BibtexReader } from '../formats/bibtex/bibtexReader';
import type { TextRange } from '../text/textRange';
import type { KeyPlace } from './keyPlace';

/** Fields whose values are keys (BibLaTeX manual, 2.2.3 "Special Fields"): of other entries, or further ones of their own. */
const KEY_FIELD = /^(?:crossref|xref|xdata|entryset|related|ids)$/i;
const FIELD = /[A-Za-z][\w:+-]{0,60}\s{0,99}=\s{0,99}/y;

/** The keys in a BibTeX file: those of its entries, and those by which entries name others. Linear in the text. */
export function bibtexKeys(text: string): KeyPlace[] {
  const places: KeyPlace[] = [];
  for (const { key, start, end, fields } of new BibtexReader(text).entries()) {
    const open = Math.max(start, text.slice(start, end).search(/[{(]/) + start);
    const at = key === '' ? -1 : text.indexOf(key, open + 1);
    const behind = at < 0 ? open + 1 : at + key.length;
    if (at >= 0 && behind <= end) {
      places.push({ key, start: at, end: behind, kind: 'entry' });
    }
    if ([...fields.keys()].some(name => KEY_FIELD.test(name))) {
      places.push(...keysInFields(text, behind, end));
    }
  }
  return places;
}

/** The keys in the fields of an entry that stand from behind its key to its end. */
function keysInFields(text: string, start: number, end: number): KeyPlace[] {
  const places: KeyPlace[] = [];
  for (let at = start; at < end;) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    const name = match?.[0].split(/[\s=]/, 1)[0] ?? '';
    at += match?.[0].length ?? 0;
    const close = closeOf(text, at, end);
    if (close > at && KEY_FIELD.test(name)) {
      const kind = /^ids$/i.test(name) ? 'entry' : 'reference';
      places.push(...listedKeys(text, { start: at + 1, end: close }, kind));
    }
    at = close + 1;
  }
  return places;
}

/** Where the value in braces or quotation marks that begins at an offset is closed; the offset itself when none begins. */
function closeOf(text: string, at: number, end: number): number {
  const open = text.charAt(at);
  if (open !== '{' && open !== '"') {
    return at;
  }
  for (let depth = 0, place = at + 1; place < end; place++) {
    const character = text.charAt(place);
    if (depth === 0 && character === (open === '{' ? '}' : '"')) {
      return place;
    }
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
  }
  return end;
}

function listedKeys(text: string, list: TextRange, kind: KeyPlace['kind']): KeyPlace[] {
  return [...text.slice(list.start, list.end).matchAll(/[^\s,][^,]*/g)].map(({ 0: piece, index }) => {
    const key = piece.trimEnd();
    return { key, start: list.start + index, end: list.start + index + key.length, kind };
  });
}
