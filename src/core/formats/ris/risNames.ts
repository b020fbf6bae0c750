import type { Author } from '../../paper/paper';
import type { NameList } from '../personNames';
import { type RisRecord, valuesOf } from './risRecords';

/**
 * The people under these tags, and whether there are more. They come as `Family, Given, Suffix`, by some writers several to a
 * line, and by some with the given name first.
 */
export function risNames(record: Pick<RisRecord, 'tags'>, tags: readonly string[]): NameList {
  const isPubmed = record.tags.some(([tag]) => tag === 'PMID');
  const people = valuesOf(record, tags)
    .flatMap(line => line.split(';'))
    .map(name => readName(name, isPubmed))
    .filter(author => author.family !== '');
  return { authors: people.filter(person => !isOthers(person)), partial: people.some(isOthers) };
}

/** Who wrote the work; who edited it where nobody did. PubMed gives full names under `FAU`, and groups under `CN`. */
export function authorsOf(record: Pick<RisRecord, 'tags'>): NameList {
  const lists = [['FAU'], ['AU', 'A1'], ['A2', 'ED', 'FED'], ['A3', 'A4']];
  const tags = lists.find(list => valuesOf(record, list).length > 0) ?? [];
  const { authors, partial } = risNames(record, tags);
  return { authors: [...authors, ...valuesOf(record, ['CN']).map(family => ({ family }))], partial };
}

/** What persons are not called. */
const INSTITUTION =
  /\b(?:Office|Department|Bureau|Agency|Institut\w*|University|Universit\w+|Group|Team|Committee|Commission|Council|Association|Society|Press|Center|Centre|Ministry|Survey|Service|Navy|Army|Congress|Government|Inc|Ltd|Corporation)\b/i;
/** A person or an institution as a record names it. */
function readName(name: string, isPubmed: boolean): Author {
  const known = name.includes(',')
    ? undefined
    : (givenFirst(name) ?? (isPubmed ? initialsLast(name) : undefined));
  if (known !== undefined) {
    return known;
  }
  const [family = '', first = '', third = ''] = name.split(',').map(part => part.trim());
  // PubMed has "Pond, Carl D 3rd".
  const [, before, behind] = third === '' ? (SUFFIX_BEHIND.exec(first) ?? []) : [];
  const [given, suffix] = [before ?? first, behind ?? third];
  return { ...(given === '' ? {} : { given }), family, ...(suffix === '' ? {} : { suffix }) };
}

const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u;
const PARTICLE = /^(?:van|von|de|der|den|di|da|do|du|del|della|dos|la|le|el|ter|ten|al|bin|ibn)$/;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const SUFFIX_BEHIND = /^(\S.{0,200}) ((?:Jr|Sr)\.?|II|III|IV|2nd|3rd|4th)$/;

/** A given name with an initial before the family: "A. Marsh", "Anna B. van der Lake Jr."; undefined for institutions. */
function givenFirst(name: string): Author | undefined {
  const words = name.trim().split(/\s+/);
  const end = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  const last = words.findLastIndex(word => INITIALS.test(word));
  const family = words.slice(last + 1, end);
  const isPerson =
    last >= 0 &&
    words.slice(0, last).every(word => INITIALS.test(word) || CAPITALISED.test(word)) &&
    CAPITALISED.test(family.at(-1) ?? '') &&
    family.every(word => PARTICLE.test(word) || CAPITALISED.test(word)) &&
    !INSTITUTION.test(name);
  const suffix = words[end];
  return isPerson
    ? {
        given: words.slice(0, last + 1).join(' '),
        family: family.join(' '),
        ...(suffix === undefined ? {} : { suffix }),
      }
    : undefined;
}

/** As PubMed writes names: "van der Marsh AB". */
function initialsLast(name: string): Author | undefined {
  const words = name.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  const family = words.slice(0, -1).join(' ');
  return /^\p{Lu}{1,3}$/u.test(given) && /\p{Ll}/u.test(family) ? { given, family } : undefined;
}

function isOthers({ given, family }: Author): boolean {
  return given === undefined && /^(?:others|et al\.?)$/i.test(family);
}
