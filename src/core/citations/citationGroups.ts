import type { Citation } from '../mentions/scan/scan';
import { scanDocument } from '../mentions/scan/scanDocument';
import { isRst } from './citationForm';
import type { CitationGroup } from './citationGroup';
import { latexGroups } from './latexGroups';
import { pandocGroups } from './pandocGroups';
import { roleGroups } from './roleGroups';
import { tagGroups } from './tagGroups';
import { typstGroups } from './typstGroups';
import { markupOf } from '../mentions/scan/markup';

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
    ...(isMarkdown ? [...pandocGroups(text, citations), ...tagGroups(text, startsOf(citations))] : []),
    ...(isMarkdown || isRst(languageId) ? roleGroups(text, startsOf(citations)) : []),
  ];
}

function startsOf(citations: readonly Citation[]): ReadonlySet<number> {
  return new Set(citations.map(({ start }) => start));
}
