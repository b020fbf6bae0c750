import { declaredIn, fieldOf, isRemote, namesUnder, stringsOf } from '../declared';
import { folderOf, resolvePath } from '../paths';
import { nearestFile, type ProjectReader } from '../projectReader';
import type { SiteProject } from './siteProject';

/** The bibliography of a Jupyter Book: `bibtex_bibfiles` in `_config.yml`; of a Jekyll site, what its plugin scholar reads. */
export async function configProject(path: string, reader: ProjectReader): Promise<SiteProject | undefined> {
  const settings = await nearestFile(reader, folderOf(path), ['_config.yml', '_config.yaml']);
  if (settings === undefined) {
    return undefined;
  }
  const value = await reader.yaml(settings);
  const folder = folderOf(settings);
  const names = namesUnder(value, 'bibtex_bibfiles');
  const scholar = fieldOf(value, 'scholar');
  const [source = '_bibliography'] = stringsOf(fieldOf(scholar, 'source'));
  const inScholar = stringsOf(fieldOf(scholar, 'bibliography'));
  return {
    declared:
      names.length > 0
        ? declaredIn([folder], names)
        : declaredIn([resolvePath(folder, source.replace(/^\/+/, './'))], inScholar),
    ...{ roots: [], isWhole: value !== undefined },
  };
}

/** The bibliography of Sphinx: `bibtex_bibfiles` in `conf.py`, where it is a plain list. */
export async function sphinxProject(path: string, reader: ProjectReader): Promise<SiteProject | undefined> {
  const settings = await nearestFile(reader, folderOf(path), ['conf.py']);
  const text = settings === undefined ? undefined : await reader.read(settings);
  if (settings === undefined || text === undefined) {
    return undefined;
  }
  const assigned = /^bibtex_bibfiles[ \t]{0,20}(?::[^=\n]{1,100})?(\+?=)[ \t]{0,20}([[(])/gm;
  const names: string[] = [];
  let isWhole = !/^bibtex_bibfiles\b/m.test(text);
  for (let found = assigned.exec(text); found !== null; found = assigned.exec(text)) {
    const list = plainList(text, assigned.lastIndex, found[2] === '[' ? ']' : ')');
    isWhole = list !== undefined;
    if (found[1] === '=') {
      names.length = 0;
    }
    names.push(...(list ?? []));
  }
  const local = names.filter(name => !isRemote(name));
  return { declared: declaredIn([folderOf(settings)], local), roots: [], isWhole };
}

/** The strings of a list that has nothing else; undefined when it has, or does not end. */
function plainList(text: string, start: number, closing: string): string[] | undefined {
  const token = /\s+|#[^\n]*|,|[rRuU]?(?:"([^"\\\n]*)"|'([^'\\\n]*)')|([\])])/y;
  const items: string[] = [];
  token.lastIndex = start;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[3] !== undefined) {
      const isLast = /[ \t]*(?:#|\r?\n|$)/y;
      isLast.lastIndex = token.lastIndex;
      return found[3] === closing && isLast.test(text) ? items : undefined;
    }
    const item = found[1] ?? found[2];
    items.push(...(item === undefined ? [] : [item]));
  }
  return undefined;
}
