import type { Paper } from '../../paper/paper';
import { fullName } from '../../paper/fullName';
import type { IndexField } from './indexFields';

/** The text of each field. Other titles follow the title, so offsets within the title are its own. */
export function paperTexts(paper: Paper): Record<IndexField, string> {
  return {
    title: [paper.title, ...paper.alsoTitled].join('\n'),
    abstract: paper.abstract,
    about: aboutText(paper),
    paraphrase: paper.paraphrases.join('\n'),
  };
}

function aboutText({ authors, year, preprintYear, venue, keywords }: Paper): string {
  return [...authors.map(fullName), year ?? '', preprintYear ?? '', venue ?? '', ...keywords].join('\n');
}
