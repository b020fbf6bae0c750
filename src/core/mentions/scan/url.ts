const URL_START = /(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|arxiv\.org\/)[^\s<>"'\\{}|]/iy;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Whether a web address begins at `at`, where a character with this code stands. */
export function startsUrl(text: string, at: number, code: number): boolean {
  const lower = code | 32;
  if (lower !== 104 && lower !== 119 && lower !== 100 && lower !== 97) {
    return false;
  }
  const next = text.charCodeAt(at + 1) | 32;
  const plausible =
    (lower === 104 && next === 116) ||
    (lower === 119 && next === 119) ||
    (lower === 97 && next === 114) ||
    (lower === 100 && (next === 111 || next === 120));
  if (!plausible || /[\w@]/.test(text.charAt(at - 1))) {
    return false;
  }
  URL_START.lastIndex = at;
  return URL_START.test(text);
}

/**
 * Where the web address that begins at `at` ends: before white space, quotes and braces, without the punctuation
 * of the sentence around it, and without a closing bracket that was not opened inside it.
 */
export function findUrlEnd(text: string, at: number, limit: number): number {
  const depth: Record<string, number> = { '(': 0, '[': 0 };
  let end = at;
  for (; end < limit; end++) {
    const character = text.charAt(end);
    if (character <= ' ' || '<>"\\{}|`^\u00a0“”'.includes(character)) {
      break;
    }
    if (character === '(' || character === '[') {
      depth[character] = (depth[character] ?? 0) + 1;
    }
    const opener = CLOSERS[character];
    if (opener !== undefined && (depth[opener] = (depth[opener] ?? 0) - 1) < 0) {
      break;
    }
  }
  while (end > at && ".,;:!?*_'~".includes(text.charAt(end - 1))) {
    end--;
  }
  return end;
}
