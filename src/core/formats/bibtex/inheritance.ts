import * as l10n from '@vscode/l10n';
import { hashText } from '../../text/hash';
import type { BibtexEntry, BibtexFields } from './bibtexEntry';

/** An entry with what it inherits itself, and a hash of all that this comes from. */
interface Parent extends Pick<BibtexEntry, 'type' | 'fields'> {
  readonly hash: string;
}

/** What stands under the keys that an entry names; undefined where it cannot inherit. */
export type Parents = readonly (Parent | undefined)[];

/** What a part of a work calls the title of the whole (biblatex manual, appendix B, "Default inheritance setup"). */
const TITLE_ROLES: Readonly<Record<string, string>> = {
  inbook: 'booktitle',
  bookinbook: 'booktitle',
  suppbook: 'booktitle',
  incollection: 'booktitle',
  inreference: 'booktitle',
  suppcollection: 'booktitle',
  inproceedings: 'booktitle',
  conference: 'booktitle',
  article: 'journaltitle',
  suppperiodical: 'journaltitle',
};

/** Parents of several volumes are named by `maintitle`. */
const MANY_VOLUMES = /^mv(?:book|collection|proceedings|reference)$/;

/** What belongs to an entry alone, and is nobody's to inherit. */
const OWN = new Set(
  'ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype shortauthor shorteditor shorthand shorttitle indextitle sortkey sorttitle'.split(
    ' ',
  ),
);

/** What tells the whole from its parts: biblatex lets a part inherit it, but it would lead to the wrong paper. */
const OF_THE_WHOLE = new Set(
  'abstract annotation annote doi eid eprint eprintclass eprinttype archiveprefix file keywords note pages url urldate'.split(
    ' ',
  ),
);

const LONGEST_LINE = 16;
const NO_KEYS: readonly string[] = [];

/** Fills in what entries inherit by `crossref` and `xdata`, wherever in the file their parents stand. */
export class Inheritance {
  private readonly known = new Map<string, Parent>();
  private readonly open = new Set<string>();

  /**
   * @param find the entry of a key
   * @param report is told what an entry cannot inherit
   */
  constructor(
    private readonly find: (key: string) => BibtexEntry | undefined,
    private readonly report: (message: string, at: number) => void,
  ) {}

  /** The entries that these keys name, in their order. Reports those that a child cannot inherit from. */
  parentsOf(child: Pick<BibtexEntry, 'key' | 'start'>, keys: readonly string[]): Parents {
    return keys.map(key => this.parent(child, key));
  }

  private parent(child: Pick<BibtexEntry, 'key' | 'start'>, key: string): Parent | undefined {
    const known = this.known.get(key);
    if (known) {
      return known;
    }
    const entry = this.find(key);
    if (!entry || this.open.has(key) || this.open.size > LONGEST_LINE) {
      const parent = key.slice(0, 80);
      const message = entry
        ? l10n.t(
            'The entry “{0}” inherits in a circle by way of “{1}”; correct its crossref or xdata.',
            child.key,
            parent,
          )
        : l10n.t(
            'The entry “{0}” inherits from an entry that is not in this file: “{1}”; correct its crossref or xdata.',
            child.key,
            parent,
          );
      this.report(message, child.start);
      return undefined;
    }
    this.open.add(key);
    const parents = this.parentsOf(entry, parentKeys(entry.fields));
    const hash = hashWith(sourceHash(entry), parents);
    const whole = { type: entry.type, fields: fieldsWith(entry, parents), hash };
    this.open.delete(key);
    this.known.set(key, whole);
    return whole;
  }
}

/** What a parent contributes to the hash of its children: its fields. */
function sourceHash({ fields }: BibtexEntry): string {
  return hashText(JSON.stringify([...fields]));
}

/** The hash of an entry with what it inherits; `own` is that of what it says itself. */
export function hashWith(own: string, parents: Parents): string {
  return parents.length === 0 ? own : hashText([own, ...parents.map(parent => parent?.hash ?? '')].join(' '));
}

/** The fields of an entry with those of the {@link parentKeys}. */
export function fieldsWith(entry: BibtexEntry, parents: Parents): BibtexFields {
  if (parents.length === 0) {
    return entry.fields;
  }
  const fields = new Map(entry.fields);
  const shared = keysOf(fields.get('xdata')).length;
  const granular = granularFields(fields);
  const firstGranular = parents.length - granular.length;
  parents.forEach((parent, at) => {
    const part = granular[at - firstGranular];
    if (part) {
      fields.set(part.name, parent?.fields.get(part.field) ?? '');
    } else if (parent && at < shared) {
      inheritData(parent, fields);
    } else if (parent) {
      inheritFrom(parent, entry.type, fields);
    }
  });
  return fields;
}

function inheritData(data: Parent, fields: Map<string, string>): void {
  data.fields.forEach((value, name) => {
    inherit(fields, OWN.has(name) ? '' : name, value);
  });
}

function inheritFrom(parent: Parent, childType: string, fields: Map<string, string>): void {
  const role = MANY_VOLUMES.test(parent.type) ? 'main' : (TITLE_ROLES[childType] ?? 'title');
  // BibTeX's own way: a parent repeats its title as booktitle for its children.
  for (const name of ['booktitle', 'journaltitle']) {
    inherit(fields, name, parent.fields.get(name));
  }
  parent.fields.forEach((value, name) => {
    inherit(fields, inheritedName(name, role), value);
  });
}

/** The name under which a part inherits a field of the whole; empty when it does not. */
function inheritedName(name: string, role: string): string {
  if (OWN.has(name) || OF_THE_WHOLE.has(name)) {
    return '';
  }
  if (role === 'title' || !/^(?:sub)?title(?:addon)?$/.test(name)) {
    return name;
  }
  const stem = role.replace(/title$/, '');
  return name === 'title' ? `${stem}title` : stem + name;
}

function inherit(fields: Map<string, string>, name: string, value: string | undefined): void {
  if (name !== '' && value !== undefined && !fields.has(name)) {
    fields.set(name, value);
  }
}

/**
 * The keys that an entry inherits from: those of shared data, then that of the work it is a part of, then those of data of
 * which single fields name a field.
 */
export function parentKeys(fields: BibtexFields): readonly string[] {
  const granular = granularFields(fields);
  if (!fields.has('xdata') && !fields.has('crossref') && granular.length === 0) {
    return NO_KEYS;
  }
  return [
    ...keysOf(fields.get('xdata')),
    ...keysOf(fields.get('crossref')).slice(0, 1),
    ...granular.map(({ key }) => key),
  ];
}

/** A field whose value is that of a field of shared data: `publisher = {xdata=p1-publisher}`. */
interface GranularField {
  readonly name: string;
  readonly key: string;
  readonly field: string;
}

const NO_FIELDS: readonly GranularField[] = [];

/** Those of an entry (biblatex manual, on granular XDATA). */
function granularFields(fields: BibtexFields): readonly GranularField[] {
  let found: GranularField[] | undefined;
  for (const [name, value] of fields) {
    if (value.startsWith('xdata')) {
      const [, key, field] =
        /^xdata\s?=\s?([^\s,]{1,200})-([a-z]{2,40})(?:-\d{1,3})?$/i.exec(value.trim()) ?? [];
      if (key !== undefined && field !== undefined) {
        found = [...(found ?? []), { name, key, field: field.toLowerCase() }];
      }
    }
  }
  return found ?? NO_FIELDS;
}

/** The keys of a list of keys, such as `ids`. */
export function keysOf(list: string | undefined): readonly string[] {
  if (list === undefined) {
    return NO_KEYS;
  }
  return list.split(',').flatMap(key => {
    const bare = key.replace(/[{}]/g, '').trim();
    return bare === '' ? [] : [bare];
  });
}
