import { isRst } from '../citations/citationForm';
import { citationGroups } from '../citations/citationGroups';
import { frontMatter } from '../mentions/scan/markdown/frontMatter';
import { markupOf } from '../mentions/scan/markup';
import { applyEdit, type TextEdit } from '../text/textEdit';

const BEGINNING = /^[^%\n]{0,2000}\\begin\s{0,9}\{document\}/m;
const END = /^[^%\n]{0,2000}\\end\s{0,9}\{document\}/m;
const CLASS = /^[^%\n]{0,2000}\\documentclass\b/m;
/** The beginning of a command of TeX, whose name goes on behind the offset. */
const IN_COMMAND = /\\[A-Za-z@]{0,60}$/;

/** Whether an offset is in what is not printed: front matter, a preamble, what stands behind the document, the name of a command. */
export function isBesideText(text: string, at: number, languageId: string): boolean {
  const markup = markupOf(languageId);
  return markup === 'markdown'
    ? isInFrontMatter(text, at)
    : markup === 'latex' && (isOutsideDocument(text, at) || isInCommand(text, at));
}

function isInFrontMatter(text: string, at: number): boolean {
  const block = frontMatter(text);
  const fence = block ? text.indexOf('\n', block.end + 2) : -1;
  return block !== undefined && at < (fence < 0 ? text.length + 1 : fence);
}

function isOutsideDocument(text: string, at: number): boolean {
  const beginning = BEGINNING.exec(text);
  const end = END.exec(text)?.index ?? text.length;
  return beginning === null ? CLASS.test(text) : at < beginning.index + beginning[0].length || at > end;
}

function isInCommand(text: string, at: number): boolean {
  return /[A-Za-z@]/.test(text.charAt(at)) && IN_COMMAND.test(text.slice(Math.max(0, at - 61), at));
}

/** Whether what an edit writes is read as a citation where it stands: in code, for one, it is not. */
export function isReadAsCitation(
  text: string,
  edit: TextEdit,
  languageId: string,
  citeCommands: readonly string[],
): boolean {
  const isRead = markupOf(languageId) !== 'plain' || isRst(languageId);
  const end = edit.start + edit.text.length;
  return (
    !isRead ||
    citationGroups(applyEdit(text, edit), languageId, citeCommands).some(
      group => group.keys.length > 0 && group.start >= edit.start && group.end <= end,
    )
  );
}
