import { type CitationForm, usualForm } from './citationForm';
import type { CitationGroup } from './citationGroup';

/** Commands that print a part of an entry or put it elsewhere: nobody's usual way to cite. */
const SPECIAL =
  /^\\(?:nocite|bibentry|\w*(?:fullcite|author|year|title|date|url|num|volcite|cites|cquote)\w*)\*?$/i;
/** Commands that make the authors part of the sentence. */
const IN_TEXT = /^\\(?:[cC]itet|[cC]itealt|[tT]extcite)\*?$|^:cite:t:$|^\{cite:t\}$/;

/**
 * The form in which the document itself cites most often; of two as frequent the one that it uses first. A citation that
 * is part of the sentence (`\citet`, `@key`) is a habit only where the document has no other. Its language decides when
 * it cites nothing.
 */
export function citationHabit(groups: readonly CitationGroup[], languageId: string): CitationForm {
  const usual = usualForm(languageId);
  const used = [...groups]
    .filter(({ form, keys }) => keys.length > 0 && !('opening' in form && SPECIAL.test(form.opening)))
    .sort((a, b) => a.start - b.start)
    .map(({ form }) => form);
  const aside = used.filter(form => !isInText(form));
  // "@key" in the text says of Pandoc's two forms only that the document cites in Pandoc's way.
  return mostFrequent(aside) ?? mostFrequent(used.filter(form => form.kind !== 'pandocInText')) ?? usual;
}

function isInText(form: CitationForm): boolean {
  return 'opening' in form ? IN_TEXT.test(form.opening) : form.kind === 'pandocInText';
}

function mostFrequent(forms: readonly CitationForm[]): CitationForm | undefined {
  const counts = new Map<string, { form: CitationForm; count: number }>();
  for (const form of forms) {
    const name = `${form.kind} ${'opening' in form ? form.opening : ''}`;
    const known = counts.get(name) ?? { form, count: 0 };
    known.count++;
    counts.set(name, known);
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return [...counts.values()].find(({ count }) => count === most)?.form;
}
