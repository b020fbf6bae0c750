import { ownReferences } from '../mentions/ownReferences';
import type { Scan } from '../mentions/scan/scan';
import { scanDocument } from '../mentions/scan/scanDocument';
import { typstCitations } from '../citations/typstGroups';
import { bibtexKeys } from './bibtexKeys';
import { cslKeys } from './cslKeys';
import type { KeyPlace, KeyText } from './keyPlace';

/** Every place of a key in a text, in no particular order. A key may have several entries. */
function keyPlaces({ text, languageId, citeCommands }: KeyText): readonly KeyPlace[] {
  switch (languageId) {
    case 'bibtex':
    case 'biblatex':
      return bibtexKeys(text);
    case 'json':
    case 'jsonc':
    case 'yaml':
      return cslKeys(text, languageId);
    case 'typst':
      return typstCitations(text).map(citation => ({ ...citation, kind: 'citation' }));
    default:
      return [...placesIn(scanDocument(text, languageId, citeCommands)), ...ownKeys(text, languageId)];
  }
}

/** The key at an offset, also right behind it. */
export function keyAt(text: KeyText, offset: number): KeyPlace | undefined {
  return keyPlaces(text).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of a key, in whatever case of its letters: for BibTeX that is one key, elsewhere another. */
export function placesOfKey(text: KeyText, key: string): readonly KeyPlace[] {
  const lower = key.toLowerCase();
  return text.text.toLowerCase().includes(lower)
    ? keyPlaces(text).filter(place => place.key.toLowerCase() === lower)
    : [];
}

/** The keys of the items in the YAML block of a Markdown document. */
function ownKeys(text: string, languageId: string): KeyPlace[] {
  const own = ownReferences({ text, languageId });
  return cslKeys(own?.text ?? '', 'yaml').map(place => ({
    ...place,
    start: place.start + (own?.start ?? 0),
    end: place.end + (own?.start ?? 0),
  }));
}

function placesIn({ citations, entries }: Scan): KeyPlace[] {
  return [
    ...citations.map(place => ({ ...place, kind: 'citation' as const })),
    ...entries.map(({ key, start, end }) => ({ key, start, end, kind: 'entry' as const })),
  ];
}
