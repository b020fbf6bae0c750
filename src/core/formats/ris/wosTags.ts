/**
 * Web of Science's own export, "Plain Text File" and .ciw: `PT J`, with names one to a line below the first (Web of Science
 * Core Collection, field tags).
 */
const HEAD = /^(?:FN (?:Clarivate|Thomson|ISI)|PT [A-Z]\s*$)/m;
const TAG = /^([A-Z][A-Z0-9])(?: (.*))?$/;

/** What RIS calls the tags; those that mean something else there have a W before them. */
const RIS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PT: 'TY',
    AF: 'FAU',
    BA: 'AU',
    BF: 'FAU',
    BE: 'A2',
    CA: 'CN',
    SO: 'T2',
    SE: 'T3',
    DT: 'M3',
    DE: 'KW',
    ID: 'KW',
    BN: 'SN',
    J9: 'JA',
    BP: 'SP',
    AR: 'C7',
    DI: 'DO',
    UT: 'AN',
    PU: 'PB',
    PI: 'CY',
    ...{ SP: 'WSP', PG: 'WPG', DA: 'WDA', CT: 'WCT', CY: 'WCY', CL: 'WCL', JI: 'J2', ED: 'A2' },
  }),
);

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ J: 'JOUR', B: 'BOOK', S: 'CHAP', P: 'PAT' }),
);

const LISTS: ReadonlySet<string> = new Set(['AU', 'FAU', 'A2', 'CN']);

/** Whether a text is such an export. */
export function isWos(text: string): boolean {
  return HEAD.test(text.slice(0, 2_000));
}

/**
 * The tag that a line begins, by its name in RIS; empty for what belongs to the file and not to a record, undefined for a line
 * that goes on.
 * @param last the tag above, since further names stand below it
 */
export function readWosTag(
  line: string,
  last: string,
): { readonly name: string; readonly value: string } | undefined {
  const [, tag, value = ''] = TAG.exec(line.trimEnd()) ?? [];
  if (tag === undefined) {
    return LISTS.has(last) && line.trim() !== '' ? { name: last, value: line.trim() } : undefined;
  }
  const name = RIS.get(tag) ?? tag;
  const isOfFile = /^(?:FN|VR|EF)$/.test(tag);
  return { name: isOfFile ? '' : name, value: name === 'TY' ? (TYPES.get(value) ?? value) : value };
}
