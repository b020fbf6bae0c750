import { declaredIn, fieldOf, isRemote, stringsOf } from '../declared';
import { endingOf, folderOf, resolvePath } from '../paths';
import { nearestFile, type ProjectReader } from '../projectReader';
import type { SiteProject } from './siteProject';

/** The bibliography of a MyST project: what `myst.yml` or a file that it extends names, else all BibTeX files below it. */
export async function mystProject(path: string, reader: ProjectReader): Promise<SiteProject | undefined> {
  const settings = await nearestFile(reader, folderOf(path), ['myst.yml', 'myst.yaml']);
  if (settings === undefined) {
    return undefined;
  }
  const folder = folderOf(settings);
  const value = await reader.yaml(settings);
  const extended = stringsOf(fieldOf(value, 'extends')).filter(name => !isRemote(name));
  for (const [at, source] of [
    [folder, value] as const,
    ...(await Promise.all(
      extended.map(async name => {
        const file = resolvePath(folder, name);
        return [folderOf(file), await reader.yaml(file)] as const;
      }),
    )),
  ]) {
    const names = stringsOf(
      fieldOf(fieldOf(source, 'project'), 'bibliography') ?? fieldOf(source, 'bibliography'),
    );
    if (names.length > 0) {
      return { declared: declaredIn([at], names), roots: [], isWhole: true };
    }
  }
  const all = (await reader.list(folder)).filter(file => endingOf(file) === 'bib').sort();
  return { declared: all.map(file => ({ candidates: [file] })), roots: [], isWhole: value !== undefined };
}
