/** The offset behind the group, in braces or brackets, that begins at an offset; the end of the text when nothing closes it. */
export function groupEnd(tex: string, from: number): number {
  let depth = 0;
  for (let at = from; at < tex.length; at++) {
    const char = tex.charAt(at);
    depth += char === '{' || char === '[' ? 1 : char === '}' || char === ']' ? -1 : 0;
    if (depth === 0) {
      return at + 1;
    }
  }
  return tex.length;
}
