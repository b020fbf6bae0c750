const URL_START = /(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|arxiv\.org\/)[^\s<>"'\\{}|]/iy;

/** Whether a web address begins at `at`, where a character with this code stands. */
export function startsUrl(text: string, at: number, code: number): boolean {
  const lower = code | 32;
  if (lower !== 104 && lower !== 119 && lower !== 100 && lower !== 97) {
    return false;
  }
  const next = text.charCodeAt(at + 2) | 32;
  const isPlausible =
    (lower === 104 && next === 116) || // htt
    (lower === 119 && next === 119) || // www
    (lower === 97 && next === 120) || // arx
    (lower === 100 && (next === 105 || next === 46)); // doi, dx.
  if (!isPlausible || /[\w@]/.test(text.charAt(at - 1))) {
    return false;
  }
  URL_START.lastIndex = at;
  return URL_START.test(text);
}

/** For each ASCII code what it does in an address: 1 ends it, 2 opens a bracket, 3 closes one, 4 ends it only at its end. */
const ROLES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const roles = [
    code <= 32 || '<>"\\{}|`^'.includes(character),
    '(['.includes(character),
    ')]'.includes(character),
  ];
  return roles.includes(true) ? roles.indexOf(true) + 1 : ".,;:!?*_'~".includes(character) ? 4 : 0;
});

/**
 * Where the web address that begins at `at` ends: before white space, quotes and braces, without the punctuation
 * of the sentence around it, and without a closing bracket that was not opened inside it.
 */
export function findUrlEnd(text: string, at: number, limit: number): number {
  let depth = 0;
  let end = at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    const role = code < 128 ? ROLES[code] : code === 0xa0 || code === 0x201c || code === 0x201d ? 1 : 0;
    if (role === 1 || (role === 3 && depth === 0)) {
      break;
    }
    depth += role === 2 ? 1 : role === 3 ? -1 : 0;
  }
  while (end > at && ROLES[text.charCodeAt(end - 1)] === 4) {
    end--;
  }
  return end;
}
