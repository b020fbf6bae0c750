/** The text of one object in a JSON list; `end` is behind it. `closed` is false when it is cut short by what follows. */
export interface JsonPiece {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** So many objects that look like items may stand inside one; with more it was never closed. Keeps the search linear. */
const MOST_NESTED_ITEMS = 8;

const ITEM_HEAD = /\{\s{0,99}"(?:id|type|citation-key)"\s{0,99}:/y;
const NEXT_HEAD = /\{\s{0,99}"(?:id|type|citation-key)"\s{0,99}:/g;
const OPENING = /[{[]/g;
const LIST_HEAD = /"(?:items|references)"\s{0,99}:\s{0,99}\[/g;

/** Where the list of items begins: behind the bracket, or at the first object when there is no list. */
export function startOfItems(json: string): number {
  const first = json.search(OPENING);
  if (first < 0) {
    return json.length;
  }
  if (json[first] === '[') {
    return first + 1;
  }
  LIST_HEAD.lastIndex = first;
  const isItem = new RegExp(ITEM_HEAD.source, 'y');
  isItem.lastIndex = first;
  return !isItem.test(json) && LIST_HEAD.test(json) ? LIST_HEAD.lastIndex : first;
}

/** The first object that begins at an offset or behind it, also when it or the list around it is damaged. */
export function objectAfter(json: string, from: number): JsonPiece | undefined {
  const start = json.indexOf('{', from);
  return start < 0 ? undefined : readPiece(json, start);
}

function readPiece(json: string, start: number): JsonPiece {
  let depth = 0;
  let heads = 0;
  for (let at = start; at < json.length; at++) {
    const char = json.charAt(at);
    if (char === '"') {
      at = stringEnd(json, at);
    } else if (char === '{' || char === '[') {
      depth++;
      ITEM_HEAD.lastIndex = at;
      heads += at > start && char === '{' && ITEM_HEAD.test(json) ? 1 : 0;
      if (heads > MOST_NESTED_ITEMS) {
        break;
      }
    } else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) {
        return { start, end: at + 1, closed: true };
      }
    }
  }
  return { start, end: nextItem(json, start + 1), closed: false };
}

/** The offset of the next object that looks like an item, or the end. */
export function nextItem(json: string, from: number): number {
  NEXT_HEAD.lastIndex = from;
  return NEXT_HEAD.exec(json)?.index ?? json.length;
}

/** The offset of the closing quotation mark; of the line's end when the string is not closed on its line. */
function stringEnd(json: string, open: number): number {
  for (let at = open + 1; at < json.length; at++) {
    const char = json.charAt(at);
    if (char === '\\') {
      at++;
    } else if (char === '"' || char === '\n') {
      return at;
    }
  }
  return json.length;
}
