import { ProjectFinder } from './findProject';
import type { FoundBibliography, ProjectDocument, ProjectFiles } from './project';
import { readYaml } from './readYaml';

/**
 * What a document cites from as a part of its project. The first that names files counts: the document itself, the main document
 * that a comment or its class names, those that include it, the project file (Quarto, bookdown, MyST, Jupyter Book, Sphinx),
 * `setting` (absolute paths); else the BibTeX files beside it. Reads each file once and never throws.
 */
export async function findBibliography(
  document: ProjectDocument,
  files: ProjectFiles,
  setting: readonly string[] = [],
): Promise<FoundBibliography> {
  const found = await new ProjectFinder(files, readYaml).of(document, setting);
  return { files: found.files, missing: found.missing, roots: found.roots };
}
