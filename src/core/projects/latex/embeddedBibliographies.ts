import type { BibliographyText } from '../../formats/bibliographyText';
import { markupOf } from '../../mentions/scan/markup';
import { texCode } from './texCode';

/** The bibliographies that a LaTeX document brings along in `filecontents`, with their names as written. */
export function embeddedBibliographies(text: string, languageId: string): readonly BibliographyText[] {
  return markupOf(languageId) === 'latex' && text.includes('\\begin{filecontents')
    ? texCode(text).embedded.filter(({ name }) => /\.bib$/i.test(name))
    : [];
}
