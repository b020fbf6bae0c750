import type { Entry } from './entry';

/** A person or, when only `family` is set, an institution. */
export interface Author {
  readonly given?: string;
  /** With its particles: "van der Berg". */
  readonly family: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
}

/** One paper. Absent fields are unknown; nothing is ever guessed. */
export interface Paper {
  /** Stable across sessions and unique in its library. */
  readonly id: string;
  /** Unique in its library, usually author-year-word: `he2021towards`. */
  readonly citationKey: string;
  /** Further keys under which the paper is cited: aliases of its entry, and keys it has in other files. */
  readonly otherKeys?: readonly string[];
  readonly title: string;
  /** Plain text, possibly empty. */
  readonly abstract: string;
  /** What the paper does, as somebody wrote it from the abstract; plain text. */
  readonly summary?: string;
  /** In the order of the paper, possibly empty. */
  readonly authors: readonly Author[];
  /** True when more people wrote the paper than `authors` names. */
  readonly authorsPartial?: boolean;
  readonly year?: number;
  /** Of its preprint, where that is another. */
  readonly preprintYear?: number;
  /** Short name of the conference or journal, sometimes with its year. */
  readonly venue?: string;
  /** Without resolver or prefix: `10.1000/182`. */
  readonly doi?: string;
  /** Without prefix or version: `2112.09290`. */
  readonly arxivId?: string;
  readonly url?: string;
  readonly keywords: readonly string[];
  /** Other titles under which the same work appeared. */
  readonly alsoTitled: readonly string[];
  /** What the paper does in other words than its own, for search alone; nothing is shown of it. */
  readonly paraphrases: readonly string[];
  /** Topic ids that a person assigned, most important first; empty when nobody did. */
  readonly topics: readonly string[];
  /** The reader's own files in which the paper stands; absent for a paper that is only in the bundled library. */
  readonly sources?: readonly string[];
  /** The reader's own entry for it as it stands in the first of these files; absent for a paper of the bundled library alone. */
  readonly entry?: Entry;
}

/** The same fields, each of which may be absent or unknown. */
export type Loose<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What a library is made from: a title and an abstract, and whatever else is known. */
export type PaperInput = Pick<Paper, 'title' | 'abstract'> & Loose<Omit<Paper, 'title' | 'abstract'>>;
