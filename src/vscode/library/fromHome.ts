import { thisProcess } from '../extension/thisProcess';

/** A path with the reader's home folder in place of a leading `~`; as it is where there is no home. */
export function fromHome(path: string, { env = {}, platform } = thisProcess): string {
  // A shell such as Git's may set HOME on Windows, to a path that only it understands.
  const home = platform === 'win32' ? env.USERPROFILE : env.HOME;
  return home === undefined ? path : path.replace(/^~(?=[/\\])/, () => home);
}
