import { markupOf } from '../mentions/scan/markup';
import { pandocKey } from '../writing/citationForm';
import type { TextEdit } from '../writing/textEdit';
import { type KeyText, placesOfKey } from './keyPlaces';

/** The edits that give a key another name in a text, in its order: in Markdown with the braces that the new one needs. */
export function renameKey(text: KeyText, key: string, name: string): readonly TextEdit[] {
  const isMarkdown = markupOf(text.languageId) === 'markdown';
  return placesOfKey(text, key)
    .filter(place => place.key === key)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const isBare = isMarkdown && text.text.charAt(start - 1) === '@';
      return { start, end, text: isBare ? pandocKey(name).slice(1) : name };
    });
}
