import { uriPath } from './uriPath.mts';

/** Start parameters of the VS Code workbench in a browser, as pairs of name and value. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** The address that opens the workbench of the server at `origin` on a folder of this machine. */
export function workbenchUrl(origin: string, folder: string | undefined, payload: Payload): string {
  const url = new URL(origin);
  if (folder !== undefined) {
    url.searchParams.set('folder', uriPath(folder));
  }
  url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return url.href;
}
