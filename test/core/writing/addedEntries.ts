import { addEntries, applyEdit, type Paper } from '../../../src/core';
import { paperOf } from '../../support/papers';

/** With all that is known of a paper. */
export const fly = paperOf({
  title: 'Learning to Fly',
  authors: [{ given: 'Ann', family: 'Smith' }],
  authorsPartial: true,
  year: 2021,
  venue: 'ICLR 2021',
  doi: '10.1000/fly',
  arxivId: '2101.00001',
});
/** With little. */
export const swim = paperOf({
  title: 'Learning to Swim',
  authors: [{ given: 'Bo', family: 'Li' }],
  year: 2020,
});

/** What adding papers to a file of this name gives. */
export const added = (name: string, text: string, ...papers: Paper[]) => addEntries({ name, text }, papers);

/** The text with the papers added. */
export function withEntries(name: string, text: string, ...papers: Paper[]): string {
  const { edit } = added(name, text, ...papers) ?? {};
  return edit ? applyEdit(text, edit) : text;
}
