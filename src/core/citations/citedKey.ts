import { markupOf } from '../mentions/scan/markup';
import { pandocKey } from './citationForm';

/**
 * A key as it stands in place of another that begins at `start`: in Markdown, behind a bare "@", with the braces that it
 * needs there (see `readPandocKey`).
 */
export function citedKey(key: string, text: string, start: number, languageId: string): string {
  const isBare = markupOf(languageId) === 'markdown' && text.charAt(start - 1) === '@';
  return isBare ? pandocKey(key).slice(1) : key;
}
