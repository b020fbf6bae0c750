/** A format that papers are read from. */
export type SourceFormat = 'bibtex' | 'cslJson' | 'cslYaml' | 'ris' | 'listing';

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map<string, SourceFormat>([
  ['bib', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['json', 'cslJson'],
  ['yaml', 'cslYaml'],
  ['yml', 'cslYaml'],
  ['ris', 'ris'],
  ['nbib', 'ris'],
  ['enw', 'ris'],
  ['ciw', 'ris'],
  ['txt', 'listing'],
]);

/** The endings of the files that papers can be read from, in lower case and without the dot. */
export const sourceEndings: readonly string[] = [...FORMATS.keys()];

/** The format that the ending of a file's name tells. */
export function sourceFormat(name: string): SourceFormat | undefined {
  return FORMATS.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
