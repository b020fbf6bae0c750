import type { Scan } from '../mentions/scan/scan';
import { pandocGroups } from './pandocGroups';

/**
 * Whether a document cites for certain. In the text of Markdown `@name` may be a citation, or somebody's name: only one in
 * brackets, or in a LaTeX command or a role, is certain.
 */
export function isCiting({ text, citations }: Scan): boolean {
  const inText = pandocGroups(text, citations).filter(({ form }) => form.kind === 'pandocInText');
  return citations.length > inText.reduce((count, { keys }) => count + keys.length, 0);
}
