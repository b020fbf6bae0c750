import { citedKey } from '../citations/citedKey';
import type { TextEdit } from '../text/textEdit';
import type { KeyPlace, KeyText } from './keyPlace';

/** The edits that write another key at places of one, in their order: in Markdown with the braces that the new one needs. */
export function renameKey(
  { text, languageId }: KeyText,
  places: readonly KeyPlace[],
  name: string,
): readonly TextEdit[] {
  return places.map(({ start, end }) => ({ start, end, text: citedKey(name, text, start, languageId) }));
}
