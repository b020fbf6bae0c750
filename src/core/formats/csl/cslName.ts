import { fullName } from '../../paper/fullName';
import type { Author, Paper } from '../../paper/paper';

/** A person in CSL data; an institution is one `literal`. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** The authors in CSL data; "others" stands for those who are not named, as Pandoc writes it. */
export function cslNames({ authors, authorsPartial }: Pick<Paper, 'authors' | 'authorsPartial'>): CslName[] {
  const others = authorsPartial === true && authors.length > 0 ? [{ literal: 'others' }] : [];
  return [...authors.map(cslName), ...others];
}

function cslName(author: Author): CslName {
  const { given, family, suffix } = author;
  return given ? { family, given, ...(suffix ? { suffix } : {}) } : { literal: fullName(author) };
}
