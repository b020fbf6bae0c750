import { markupOf } from '../mentions/scan/markup';
import { type Declared, declaredIn, filesBeside, sortDeclared } from './declared';
import { texProject } from './latex/texProject';
import type { PartTree } from './partTree';
import { folderOf, normalPath } from './paths';
import type { BibliographyDeclarer, Project, ProjectDocument, ProjectFiles, YamlReader } from './project';
import { normalDocument, ProjectReader } from './projectReader';
import { declaredInMarkdown, siteProjectOf } from './sites/siteProjects';
import { typstProject } from './typst/typstProject';

/** What is found when one of those who may declare files is asked. */
interface Answer {
  readonly declarer: BibliographyDeclarer;
  readonly declared: readonly Declared[];
  readonly embedded?: ReadonlySet<string>;
}

/** What is known of a document before it is known which files it cites from. */
interface Membership extends Pick<Project, 'roots' | 'parts' | 'isWhole' | 'hasUnknownFiles'> {
  readonly answers: readonly Answer[];
}

const LONE: Project = {
  ...{ files: [], missing: [], roots: [], parts: [] },
  ...{ declarer: 'none', isWhole: true, hasUnknownFiles: false },
};

/**
 * Finds the projects of documents. What it has read and listed it keeps: when files change in what they include or declare
 * (see `projectTrace`), another one has to be asked.
 */
export class ProjectFinder {
  private readonly reader: ProjectReader;

  constructor(
    private readonly files: ProjectFiles,
    parseYaml: YamlReader | ((text: string) => Promise<unknown>),
  ) {
    this.reader = new ProjectReader(files, parseYaml);
  }

  /**
   * The project of a document. The first that names files counts: the document, the one that its magic comment names, those
   * that include it, the project file, the setting; else the BibTeX files beside it. `setting` has absolute paths.
   */
  of(given: ProjectDocument, setting: readonly string[] = []): Promise<Project> {
    const document = normalDocument(given);
    this.reader.take(document);
    return findProject(document, this.files, this.reader, setting);
  }
}

async function findProject(
  document: ProjectDocument,
  files: ProjectFiles,
  reader: ProjectReader,
  setting: readonly string[],
): Promise<Project> {
  if (markupOf(document.languageId) === 'bibtex') {
    return { ...LONE, files: [document.path], declarer: 'document' };
  }
  const { answers, ...known } = await membershipOf(document, files, reader);
  const fromSetting: Answer = {
    declarer: 'setting',
    declared: setting.flatMap(path => declaredIn([folderOf(document.path)], [normalPath(path)])),
  };
  const first = [...answers, fromSetting].find(
    ({ declared, embedded }) => declared.length + (embedded?.size ?? 0) > 0,
  );
  if (first !== undefined) {
    const sorted = await sortDeclared(reader, first.declared, first.embedded);
    return { ...sorted, ...known, declarer: first.declarer };
  }
  for (const path of [document.path, ...known.roots]) {
    const beside = await filesBeside(reader, path);
    if (beside.length > 0) {
      return { ...known, files: beside, missing: [], declarer: 'beside' };
    }
  }
  return { ...LONE, ...known };
}

async function membershipOf(
  document: ProjectDocument,
  files: ProjectFiles,
  reader: ProjectReader,
): Promise<Membership> {
  if (markupOf(document.languageId) === 'latex') {
    const { own, whole, roots } = await texProject(document, files, reader);
    return withSite(document, reader, { own, whole, roots });
  }
  if (document.languageId === 'typst') {
    const { own, whole, roots } = await typstProject(document, files, reader);
    return membership(
      [answerOf('document', [own]), answerOf('root', whole)],
      [own],
      whole,
      roots,
      document.path,
    );
  }
  const own = await declaredInMarkdown(document, reader);
  const site = own.length > 0 ? undefined : await siteProjectOf(document, reader);
  return {
    answers: [
      { declarer: 'document', declared: own },
      { declarer: 'project', declared: site?.declared ?? [] },
    ],
    roots: site?.roots ?? [],
    ...{ parts: [], isWhole: site?.isWhole ?? true, hasUnknownFiles: false },
  };
}

async function withSite(
  document: ProjectDocument,
  reader: ProjectReader,
  tex: {
    readonly own: readonly PartTree[];
    readonly whole: readonly PartTree[];
    readonly roots: readonly string[];
  },
): Promise<Membership> {
  const answers = [answerOf('document', tex.own), answerOf('root', tex.whole)];
  const isKnown = answers.some(({ declared, embedded }) => declared.length + (embedded?.size ?? 0) > 0);
  const site = isKnown ? undefined : await siteProjectOf(document, reader);
  return membership(
    [...answers, { declarer: 'project', declared: site?.declared ?? [] }],
    ...([tex.own, tex.whole, tex.roots, document.path] as const),
  );
}

function membership(
  answers: readonly Answer[],
  own: readonly PartTree[],
  whole: readonly PartTree[],
  roots: readonly string[],
  path: string,
): Membership {
  const parts = new Set(own.flatMap(tree => [...tree.parts]));
  parts.delete(path);
  const trees = [...own, ...whole];
  return {
    ...{ answers, roots, parts: [...parts] },
    isWhole: trees.every(tree => tree.isWhole),
    hasUnknownFiles: trees.some(tree => tree.hasUnknownFiles),
  };
}

function answerOf(declarer: BibliographyDeclarer, trees: readonly PartTree[]): Answer {
  return {
    declarer,
    declared: trees.flatMap(tree => tree.declared),
    embedded: new Set(trees.flatMap(tree => [...tree.embedded])),
  };
}
