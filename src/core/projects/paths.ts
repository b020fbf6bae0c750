const DRIVE = /^[A-Za-z]:\//;

/** Whether a path, with `/`, begins at a root or a drive. */
function isAbsolute(path: string): boolean {
  return path.startsWith('/') || DRIVE.test(path);
}

/** A path without `.`, `..` and empty steps; steps above the root are dropped. */
export function normalPath(path: string): string {
  const slashed = path.replace(/\\/g, '/');
  const drive = DRIVE.exec(slashed)?.[0] ?? '';
  const start = drive === '' && slashed.startsWith('/') ? '/' : drive;
  const steps: string[] = [];
  for (const step of slashed.slice(drive.length).split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return `${start}${steps.join('/')}`;
}

/** The folder of a file; the root's is the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end <= 0 ? '/' : path.slice(0, end);
}

/** The last step of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The ending of a file's name in lower case, without the dot; empty where it has none. */
export function endingOf(path: string): string {
  return /[^/]\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/**
 * The path that a name means in a folder. A leading `~` is the home folder that the folder lies in; where it lies in none,
 * the name stays as it is.
 */
export function resolvePath(folder: string, name: string): string {
  const slashed = name.replace(/\\/g, '/');
  if (/^~(?:\/|$)/.test(slashed)) {
    const home = /^(?:(?:\/?[A-Za-z]:)?\/(?:home|Users)\/[^/]+|\/root)(?=\/|$)/.exec(folder)?.[0];
    return home === undefined ? slashed : normalPath(`${home}${slashed.slice(1)}`);
  }
  if (isAbsolute(slashed)) {
    return normalPath(DRIVE.test(slashed) && folder.startsWith('/') ? `/${slashed}` : slashed);
  }
  return normalPath(`${folder}/${slashed}`);
}

/** A folder and those above it, the nearest first; the root comes last. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; folderOf(at) !== at && !/^[A-Za-z]:\/?$/.test(at);) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

/** Whether a file lies in a folder, at any depth. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
