/** An absolute path of this machine as the path of a URI, unescaped: `c:\a b` is `/c:/a b`. */
export function uriPath(path: string): string {
  return /^[A-Za-z]:[\\/]/.test(path) ? `/${path.replaceAll('\\', '/')}` : path;
}
