import type { Entry } from '../../paper/entry';
import type { Paper } from '../../paper/paper';
import type { BibtexFields } from '../bibtex/bibtexEntry';
import { type CslItem, isItem, textOf } from '../csl/cslItem';
import { foldSpace } from '../foldSpace';
import { escapeTex } from '../tex/texEscape';
import { latexToText } from '../tex/latexText';

/** What an entry inherits may be handed on to ten thousand others: longer values stay with the parent. */
const LONGEST_INHERITED = 2_000;
/** What only says where else an entry takes its fields from, which it has by then. */
const INHERITING = /^(?:crossref|xdata)$/;
/** Marks an abstract that reads like the paper's, so that it is not kept twice. */
const AS_THE_PAPER = null;

type Tags = readonly (readonly [tag: string, value: string])[];

/**
 * The entry of a BibTeX file with what it inherits.
 * @param own the fields that it has itself
 * @param abstract of the paper that is made from it
 */
export function keepBibtex(type: string, fields: BibtexFields, own: BibtexFields, abstract: string): Entry {
  const kept = [...fields]
    .filter(
      ([name, value]) =>
        !INHERITING.test(name) && value !== '' && (own.has(name) || value.length <= LONGEST_INHERITED),
    )
    .map(([name, value]) => {
      const line = value.replace(/\s+/g, ' ').trim();
      return [name, name === 'abstract' && line === abstract ? AS_THE_PAPER : line] as const;
    });
  return { format: 'bibtex', type, fields: JSON.stringify(Object.fromEntries(kept)) };
}

/** The fields of a paper that came from a BibTeX file, in the order of the entry. */
export function bibtexFields({ fields }: Entry, { abstract }: Paper): [name: string, tex: string][] {
  const kept = JSON.parse(fields) as Readonly<Record<string, string | null>>;
  // Another file may have had a longer abstract, and that may hold what TeX would take for something else.
  const asTex = () => (latexToText(abstract) === abstract ? abstract : escapeTex(abstract));
  return Object.entries(kept).map(([name, value]) => [name, value ?? asTex()]);
}

/**
 * An item of CSL data.
 * @param size of its text, in UTF-16 code units; a YAML file whose values refer to each other may unfold to far more
 */
export function keepCsl(item: CslItem, size: number, abstract: string): Entry {
  const budget = { left: Math.min(4 * size + 1_000, 1_000_000) };
  const kept = Object.entries(item).map(
    ([name, value]) =>
      [
        name,
        name === 'abstract' && foldSpace(textOf(value)) === abstract ? AS_THE_PAPER : unfold(value, budget),
      ] as const,
  );
  return { format: 'csl', type: textOf(item.type), fields: JSON.stringify(Object.fromEntries(kept)) };
}

/** The item of a paper that came from CSL data, whatever its id was. */
export function cslFields({ fields }: Entry, { abstract }: Paper): CslItem {
  const kept = JSON.parse(fields) as CslItem;
  return kept.abstract === AS_THE_PAPER ? { ...kept, abstract } : kept;
}

/** The value as JSON has it, as far as the budget reaches. */
function unfold(value: unknown, budget: { left: number }): unknown {
  budget.left -= typeof value === 'string' ? value.length + 2 : 4;
  if (budget.left < 0) {
    return undefined;
  }
  if (value instanceof Date) {
    return value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value)) {
    return value.map(each => (budget.left < 0 ? undefined : unfold(each, budget))).filter(isKnown);
  }
  if (!isItem(value)) {
    return value;
  }
  const unfolded: [string, unknown][] = [];
  for (const name in value) {
    if (budget.left < 0) {
      break;
    }
    unfolded.push([name, unfold(value[name], budget)]);
  }
  return Object.fromEntries(unfolded.filter(([, part]) => isKnown(part)));
}

function isKnown(value: unknown): boolean {
  return value !== undefined;
}

/** The tags of a RIS record, in their order. */
export function keepRis(tags: Tags, abstract: string): Entry {
  const type = tags.find(([tag]) => tag === 'TY')?.[1] ?? '';
  const kept = tags
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => [
      tag,
      /^(?:AB|N2)$/.test(tag) && foldSpace(value) === abstract ? AS_THE_PAPER : value,
    ]);
  return { format: 'ris', type, fields: JSON.stringify(kept) };
}

/** The tags of a paper that came from RIS. */
export function risFields({ fields }: Entry, { abstract }: Paper): Tags {
  const kept = JSON.parse(fields) as readonly (readonly [string, string | null])[];
  return kept.map(([tag, value]) => [tag, value ?? abstract] as const);
}
