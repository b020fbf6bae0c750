import { declaredIn, namesUnder } from '../declared';
import { folderOf, resolvePath } from '../paths';
import { nearestFile, type ProjectReader } from '../projectReader';
import { frontMatterNames } from './frontMatterNames';
import type { SiteProject } from './siteProject';

const INDEXES = ['index.Rmd', 'index.rmd', 'index.qmd', 'index.md'];

/** The bibliography of a bookdown book: all its documents are put into one, whose YAML block `index.Rmd` has. */
export async function bookdownProject(path: string, reader: ProjectReader): Promise<SiteProject | undefined> {
  const settings = await nearestFile(reader, folderOf(path), ['_bookdown.yml', '_bookdown.yaml']);
  const index =
    settings === undefined
      ? await siteIndex(path, reader)
      : await reader.firstOf(INDEXES.map(name => resolvePath(folderOf(settings), name)));
  if (settings === undefined && index === undefined) {
    return undefined;
  }
  const folder = folderOf(settings ?? index ?? path);
  const text = index === undefined ? undefined : await reader.read(index);
  const inIndex = text === undefined ? [] : (await frontMatterNames(text, reader)).bibliography;
  const output = resolvePath(folder, '_output.yml');
  const inSettings = settings === undefined ? [] : namesUnder(await reader.yaml(settings), 'bibliography');
  const inOutput = reader.isListed(output) ? namesUnder(await reader.yaml(output), 'bibliography') : [];
  const names = [inIndex, inSettings, inOutput].find(some => some.length > 0) ?? [];
  const roots = index === undefined || index === path ? [] : [index];
  return { declared: declaredIn([folder], names), roots, isWhole: true };
}

/** A book's index without settings: it names the site's generator. */
async function siteIndex(path: string, reader: ProjectReader): Promise<string | undefined> {
  const index = await nearestFile(reader, folderOf(path), ['index.Rmd', 'index.rmd']);
  const text = index === undefined ? undefined : await reader.read(index);
  return text !== undefined && /^site:.*bookdown/m.test(text) ? index : undefined;
}
