import { citedKey } from '../writing/citedKey';
import type { TextEdit } from '../writing/textEdit';
import { type KeyText, placesOfKey } from './keyPlaces';

/** The edits that give a key another name in a text, in its order: in Markdown with the braces that the new one needs. */
export function renameKey(text: KeyText, key: string, name: string): readonly TextEdit[] {
  return placesOfKey(text, key)
    .filter(place => place.key === key)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: citedKey(name, text.text, start, text.languageId) }));
}
