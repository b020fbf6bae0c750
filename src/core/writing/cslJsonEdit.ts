import { parseCslJson } from '../formats/csl/cslJson';
import type { CslItem } from '../formats/csl/cslItem';
import { findJsonList, type JsonList } from '../formats/csl/jsonList';
import type { ParsedPapers } from '../formats/parsedPapers';
import type { Paper } from '../paper/paper';
import { cslItemsFor, hasAll } from './cslEntries';
import { indentationAt, lineEndOf } from './lineStyle';
import { applyEdit, insertAt, type TextEdit } from '../text/textEdit';

/** How a CSL-JSON file writes an item: on lines with this indentation, or on one. */
type ItemStyle =
  | { readonly kind: 'lines'; readonly base: string; readonly unit: string; readonly lineEnd: string }
  | { readonly kind: 'line'; readonly space: string };

/**
 * Adds papers under their citation keys to a CSL-JSON file, behind the last item of its list and laid out like that item.
 * An empty file becomes a list. Undefined when the file is no valid JSON or has no list of items.
 */
export function cslJsonEdit(
  text: string,
  parsed: ParsedPapers,
  papers: readonly Paper[],
): TextEdit | undefined {
  const items = cslItemsFor(papers, text);
  const list = findJsonList(text);
  const edit = isEmpty(text) ? newList(text, items) : list && intoList(text, list, items);
  return edit && hasAll(parseCslJson(applyEdit(text, edit)), parsed, papers) ? edit : undefined;
}

/** A byte order mark alone is white space for JavaScript, too. */
function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function newList(text: string, items: readonly CslItem[]): TextEdit {
  const lineEnd = lineEndOf(text);
  const written = items.map(item => `  ${layOut(item, { kind: 'lines', base: '  ', unit: '  ', lineEnd })}`);
  return insertAt(text.length, `[${lineEnd}${written.join(`,${lineEnd}`)}${lineEnd}]${lineEnd}`);
}

function intoList(text: string, { inside, items }: JsonList, added: readonly CslItem[]): TextEdit {
  const last = items.at(-1);
  if (last === undefined) {
    return intoEmptyList(text, inside, added);
  }
  const before = items.at(-2);
  const gap = text.slice(before?.end ?? inside.start, last.start);
  const separator = before ? gap : `,${gap}`;
  const style = styleOf(text, last.start, last.end);
  return insertAt(last.end, added.map(item => separator + layOut(item, style)).join(''));
}

function intoEmptyList(text: string, inside: JsonList['inside'], added: readonly CslItem[]): TextEdit {
  const lineEnd = lineEndOf(text);
  const outer = indentationAt(text, inside.start);
  const base = `${outer}${outer || '  '}`;
  const unit = outer || '  ';
  const written = added.map(item => lineEnd + base + layOut(item, { kind: 'lines', base, unit, lineEnd }));
  const isOpen = /[\r\n]/.test(text.slice(inside.start, inside.end));
  return insertAt(inside.start, written.join(',') + (isOpen ? '' : lineEnd + outer));
}

function styleOf(text: string, start: number, end: number): ItemStyle {
  const item = text.slice(start, end);
  const inner = /(?:\r\n|\n|\r)([ \t]*)/.exec(item)?.[1];
  if (inner === undefined) {
    return { kind: 'line', space: /^\{\s*"[^"]*"\s*:\s/.test(item) ? ' ' : '' };
  }
  const base = indentationAt(text, end - 1);
  const unit = inner.startsWith(base) ? inner.slice(base.length) : '';
  return { kind: 'lines', base, unit: unit || '  ', lineEnd: lineEndOf(text) };
}

/** An item as JSON, without the indentation before it. A line break in it can only be one of the layout. */
function layOut(item: CslItem, style: ItemStyle): string {
  if (style.kind === 'lines') {
    const { base, unit, lineEnd } = style;
    return JSON.stringify(item, null, unit).replace(/\n/g, lineEnd + base);
  }
  return style.space === ''
    ? JSON.stringify(item)
    : JSON.stringify(item, null, 1).replace(/,\n */g, ', ').replace(/\n */g, '');
}
