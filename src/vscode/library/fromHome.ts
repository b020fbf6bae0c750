/** What hosts with a file system have; a browser has neither. */
declare const process: { readonly env?: Readonly<Record<string, string | undefined>> } | undefined;

/** A path with the reader's home folder in place of a leading `~`; as it is where there is no home. */
export function fromHome(path: string): string {
  const env = typeof process === 'undefined' ? {} : (process.env ?? {});
  const home = env.HOME ?? env.USERPROFILE;
  return home === undefined ? path : path.replace(/^~(?=[/\\])/, () => home);
}
