import { type Declared, declaredIn, fieldOf, namesUnder, stringsOf } from '../declared';
import { folderOf, foldersUp, isBelow, resolvePath } from '../paths';
import { nearestFile, type ProjectReader } from '../projectReader';
import type { SiteProject } from './siteProject';

const PROJECT = ['_quarto.yml', '_quarto.yaml'];
const METADATA = ['_metadata.yml', '_metadata.yaml'];

/**
 * The bibliography that Quarto gives a document: `_metadata.yml` of its folder and those above up to the project's, the nearest
 * first, then the profiles that the project turns on, then `_quarto.yml`. The first that names files counts.
 */
export async function quartoProject(path: string, reader: ProjectReader): Promise<SiteProject | undefined> {
  const folder = folderOf(path);
  const project = await nearestFile(reader, folder, PROJECT);
  const top = project === undefined ? undefined : folderOf(project);
  for (const at of foldersUp(folder).filter(
    other => top === undefined || other === top || isBelow(other, top),
  )) {
    const metadata = await reader.firstOf(
      METADATA.map(name => resolvePath(at, name)).filter(file => reader.isListed(file)),
    );
    const declared = metadata === undefined ? [] : await declaredBy(metadata, top ?? at, reader);
    if (declared.length > 0) {
      return { declared, roots: [], isWhole: true };
    }
  }
  if (project === undefined || top === undefined) {
    return undefined;
  }
  const settings = await reader.yaml(project);
  const others = (await reader.filesIn(top)).filter(file => /\/_quarto-[^/]+\.ya?ml$/.test(file));
  const active = activeProfiles(settings).flatMap(name =>
    others.filter(file => file.replace(/\.ya?ml$/, '').endsWith(`/_quarto-${name}`)),
  );
  for (const files of [[...active].reverse(), [project], others.filter(file => !active.includes(file))]) {
    for (const file of files) {
      const declared = await declaredBy(file, top, reader);
      if (declared.length > 0) {
        return { declared, roots: [], isWhole: true };
      }
    }
  }
  return { declared: [], roots: [], isWhole: settings !== undefined };
}

/** What names in a document of a project mean: one that begins with `/` begins at the project. */
export function quartoNames(names: readonly string[], folder: string, top: string | undefined): Declared[] {
  return names.flatMap(name =>
    name.startsWith('/') && top !== undefined
      ? declaredIn([top], [`.${name}`]).map(({ candidates }) => ({
          candidates: [...candidates, ...declaredIn(['/'], [name]).flatMap(other => other.candidates)],
        }))
      : declaredIn([folder], [name]),
  );
}

/** The files that a YAML file names, or those that it has its metadata from. */
export async function declaredBy(file: string, top: string, reader: ProjectReader): Promise<Declared[]> {
  const value = await reader.yaml(file);
  const folder = folderOf(file);
  const own = quartoNames(namesUnder(value, 'bibliography'), folder, top);
  if (own.length > 0) {
    return own;
  }
  const more = stringsOf(fieldOf(value, 'metadata-files')).map(name => resolvePath(folder, name));
  const named = await Promise.all(
    more.map(async other =>
      quartoNames(namesUnder(await reader.yaml(other), 'bibliography'), folderOf(other), top),
    ),
  );
  return named.flat();
}

/** The profiles that hold without being asked for: the default ones, and the first of each group. */
function activeProfiles(settings: unknown): string[] {
  const profile = fieldOf(settings, 'profile');
  const group = fieldOf(profile, 'group');
  const groups: readonly unknown[] = Array.isArray(group) ? group : [];
  const first = groups.every(item => typeof item === 'string')
    ? stringsOf(groups).slice(0, 1)
    : groups.flatMap(names => stringsOf(names).slice(0, 1));
  const defaults = stringsOf(fieldOf(profile, 'default')).flatMap(names => names.split(/[\s,]+/));
  return [...defaults, ...first];
}
