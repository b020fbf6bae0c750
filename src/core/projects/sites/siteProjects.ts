import { markupOf } from '../../mentions/scan/markup';
import { type Declared, declaredIn } from '../declared';
import { baseName, endingOf, folderOf, foldersUp, resolvePath } from '../paths';
import type { ProjectDocument } from '../project';
import { nearestFile, type ProjectReader } from '../projectReader';
import { bookdownProject } from './bookdown';
import { frontMatterNames } from './frontMatterNames';
import { mystProject } from './myst';
import { declaredBy, quartoNames, quartoProject } from './quarto';
import type { SiteProject } from './siteProject';
import { configProject, sphinxProject } from './sphinx';

/** What the project file of a document says; undefined when there is none that says anything. */
export async function siteProjectOf(
  document: ProjectDocument,
  reader: ProjectReader,
): Promise<SiteProject | undefined> {
  const finders =
    markupOf(document.languageId) === 'latex'
      ? [mystProject]
      : [quartoProject, bookdownProject, mystProject, configProject, sphinxProject];
  const found: SiteProject[] = [];
  for (const find of finders) {
    const project = await find(document.path, reader);
    if (project !== undefined && project.declared.length > 0) {
      return project;
    }
    found.push(...(project === undefined ? [] : [project]));
  }
  return found[0];
}

/** The files that a Markdown document names itself. */
export async function declaredInMarkdown(
  document: ProjectDocument,
  reader: ProjectReader,
): Promise<Declared[]> {
  if (markupOf(document.languageId) !== 'markdown') {
    return [];
  }
  const folder = folderOf(document.path);
  const { bibliography, metadataFiles } = await frontMatterNames(document.text, reader);
  if (bibliography.length === 0 && metadataFiles.length === 0) {
    return [];
  }
  const project = await nearestFile(reader, folder, ['_quarto.yml', '_quarto.yaml']);
  const top = project === undefined ? undefined : folderOf(project);
  if (bibliography.length > 0) {
    return withSiteFolders(quartoNames(bibliography, folder, top), bibliography, folder, reader);
  }
  const more = await Promise.all(
    metadataFiles.map(name => declaredBy(resolvePath(folder, name), top ?? folder, reader)),
  );
  return more.flat();
}

/** Distill's posts in a Jekyll site name files of its folder `assets/bibliography`; bookdown's chapters those of the book. */
function withSiteFolders(
  declared: readonly Declared[],
  names: readonly string[],
  folder: string,
  reader: ProjectReader,
): Declared[] {
  const folders = foldersUp(folder).slice(1);
  return declared.map(({ candidates }, place) => {
    const name = names[place] ?? '';
    const others = name.startsWith('/')
      ? []
      : folders.flatMap(at => [
          ...(isBook(at, reader) ? declaredIn([at], [name]) : []),
          ...declaredIn([resolvePath(at, 'assets/bibliography')], [name]),
        ]);
    const listed = others.flatMap(other => other.candidates).filter(path => reader.isListed(path));
    return { candidates: [...candidates, ...(endingOf(baseName(name)) === 'bib' ? listed : [])] };
  });
}

function isBook(folder: string, reader: ProjectReader): boolean {
  return ['_quarto.yml', '_bookdown.yml'].some(name => reader.isListed(resolvePath(folder, name)));
}
