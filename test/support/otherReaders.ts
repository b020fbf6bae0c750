import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser } from 'biblatex-csl-converter';

/** An entry as a reader of BibTeX gives it: its key, and its title without marks. */
export interface ReadEntry {
  readonly key: string;
  readonly title: string;
}

/** A reader of BibTeX that is not Lectern's. */
export interface OtherReader {
  readonly name: string;
  /** The entries in the order of the text. Throws when it finds anything wrong. */
  readonly read: (text: string) => readonly ReadEntry[];
  /** The signs that it drops from a title, though TeX prints them. */
  readonly drops: RegExp;
}

/** Two readers that share no code: a grammar with a table of TeX's commands each. */
export const otherReaders: readonly OtherReader[] = [
  {
    name: 'citation-js',
    read: text =>
      new Cite(text, { generateGraph: false }).data.map(({ id, title }) => ({
        key: id,
        title: title.replace(/<\/?span[^>]*>/g, ''),
      })),
    drops: /(?!)/g,
  },
  {
    name: 'biblatex-csl-converter',
    read: readWithConverter,
    // It does not know \textbraceleft, \textbraceright and \textasciicircum.
    drops: /[{}^]/g,
  },
];

function readWithConverter(text: string): ReadEntry[] {
  const { entries, errors } = new BibLatexParser(text, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  if (errors.length > 0) {
    throw new Error(JSON.stringify(errors));
  }
  return Object.values(entries).map(({ entry_key, fields }) => ({
    key: entry_key,
    title: (fields.title as { readonly text?: string }[]).map(node => node.text ?? '').join(''),
  }));
}
