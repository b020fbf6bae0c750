import type { TextRange } from '../../text/textRange';
import { fieldOf, isItem } from './cslItem';

/** The list of items in a valid CSL-JSON file, in UTF-16 code units. */
export interface JsonList {
  /** What stands between the brackets. */
  readonly inside: TextRange;
  readonly items: readonly TextRange[];
}

/** A value in an array or an object, there with its name. */
interface Child extends TextRange {
  readonly name: string;
}

/** Finds the list: the whole file, or what it has under `items` or `references`. Undefined when the file is not valid. */
export function findJsonList(json: string): JsonList | undefined {
  const open = listStart(json);
  if (open === undefined) {
    return undefined;
  }
  const { children, end } = childrenOf(json, open);
  return { inside: { start: open + 1, end }, items: children };
}

function listStart(json: string): number | undefined {
  const content = parse(json);
  const start = json.search(/[[{]/);
  if (Array.isArray(content)) {
    return start;
  }
  const name = ['items', 'references'].find(
    candidate => isItem(content) && Array.isArray(fieldOf(content, candidate)),
  );
  // Of two members of one name the last counts (ECMA-262, JSON.parse).
  const members = name === undefined ? [] : childrenOf(json, start).children;
  return members.filter(member => member.name === name).at(-1)?.start;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The values directly in the array or object that opens at an offset of valid JSON, and where its closing bracket is. */
function childrenOf(json: string, open: number): { children: Child[]; end: number } {
  const children: Child[] = [];
  let name = '';
  let start = open + 1;
  let depth = 0;
  let at = open + 1;
  const close = () => {
    const value = json.slice(start, at);
    if (value.trim() !== '') {
      const first = start + value.length - value.trimStart().length;
      children.push({ name, start: first, end: first + value.trim().length });
    }
    start = at + 1;
  };
  for (; depth >= 0; at++) {
    const char = json.charAt(at);
    if (char === '"') {
      at = stringEnd(json, at);
    } else if (char === '{' || char === '[') {
      depth++;
    } else if (char === '}' || char === ']') {
      depth--;
    }
    if (depth < 0 || (depth === 0 && char === ',')) {
      close();
    } else if (depth === 0 && char === ':') {
      name = String(parse(json.slice(start, at)));
      start = at + 1;
    }
  }
  return { children, end: at - 1 };
}

/** The offset of the quotation mark that closes a string. */
function stringEnd(json: string, open: number): number {
  let at = open + 1;
  while (json.charAt(at) !== '"') {
    at += json.charAt(at) === '\\' ? 2 : 1;
  }
  return at;
}
