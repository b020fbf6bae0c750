/**
 * A path that a person wrote as the path of a URI when it begins at a root: `C:\a` is `/C:/a`, and `\\server\a`, a share of
 * Windows, `//server/a`. Undefined when it is relative; so is what begins with one `\`, which may be a command of TeX.
 */
export function rootedPath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (/^(?:\/|\\\\)/.test(path)) {
    return slashed;
  }
  return /^[A-Za-z]:\//.test(slashed) ? `/${slashed}` : undefined;
}
