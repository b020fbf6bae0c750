import type { Author } from '../../paper/paper';
import { foldSpace } from '../foldSpace';
import type { NameList } from '../personNames';
import { withoutMarkup } from '../withoutMarkup';
import { fieldOf, isItem, listOf, textOf } from './cslItem';

const OTHERS = /^(?:others|et al\.?)$/i;

/** The people of a CSL name list; particles stand with the family name, as in BibTeX. */
export function readCslNames(value: unknown): NameList {
  const names = listOf(value)
    .map(readName)
    .filter(name => name.family !== '');
  const partial = names.some(isOthers);
  return { authors: names.filter(name => !isOthers(name)), partial };
}

function isOthers({ given, family }: Author): boolean {
  return given === undefined && OTHERS.test(family);
}

function readName(name: unknown): Author {
  if (!isItem(name)) {
    return { family: plain(textOf(name)) };
  }
  const part = (field: string) => plain(textOf(fieldOf(name, field)));
  const family = ['dropping-particle', 'non-dropping-particle', 'family']
    .map(part)
    .filter(text => text !== '');
  const given = part('given');
  if (family.length === 0) {
    return { family: part('literal') || part('name') || given };
  }
  const suffix = part('suffix');
  return {
    ...(given === '' ? {} : { given }),
    family: family.join(' '),
    ...(suffix === '' ? {} : { suffix }),
  };
}

function plain(text: string): string {
  return foldSpace(withoutMarkup(text));
}
