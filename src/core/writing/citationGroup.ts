import type { Citation } from '../mentions/scan/scan';
import { scanDocument } from '../mentions/scan/scanDocument';
import type { TextRange } from '../text/textRange';
import { type CitationForm, isRst } from './citationForm';
import { latexGroups } from './latexGroups';
import { pandocGroups } from './pandocGroups';
import { roleGroups } from './roleGroups';
import { typstGroups } from './typstGroups';
import { markupOf } from '../mentions/scan/markup';

/** One citation of a document: its keys, and where more can be added. */
export interface CitationGroup extends TextRange {
  readonly form: CitationForm;
  /** What the keys stand in, without brackets. */
  readonly list: TextRange;
  /** In the order of the document; empty for `\cite{}`. */
  readonly keys: readonly TextRange[];
}

/** The citations of a document, each with all its keys, in no particular order. Linear in the text. */
export function citationGroups(
  text: string,
  languageId: string,
  citeCommands: readonly string[],
): readonly CitationGroup[] {
  if (languageId === 'typst') {
    return typstGroups(text);
  }
  const { citations } = scanDocument(text, languageId, citeCommands);
  const markup = markupOf(languageId);
  const isMarkdown = markup === 'markdown';
  return [
    ...(markup === 'latex' || isMarkdown ? latexGroups(text, startsOf(citations), citeCommands) : []),
    ...(isMarkdown ? pandocGroups(text, citations) : []),
    ...(isMarkdown || isRst(languageId) ? roleGroups(text, startsOf(citations)) : []),
  ];
}

function startsOf(citations: readonly Citation[]): ReadonlySet<number> {
  return new Set(citations.map(({ start }) => start));
}
