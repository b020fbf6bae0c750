import { loadAll } from 'js-yaml';
import { parseCslYaml } from '../formats/csl/cslYaml';
import { fieldOf, isItem } from '../formats/csl/cslItem';
import type { ParsedPapers } from '../formats/parsedPapers';
import type { Paper } from '../paper/paper';
import { cslItemsFor, hasAll } from './cslEntries';
import { cslJsonEdit } from './cslJsonEdit';
import { applyEdit, type TextEdit } from '../text/textEdit';
import { yamlEdits } from './yamlEdits';

/** More values than that no bibliography has that somebody wrote. */
const MOST_VALUES = 3_000_000;

/**
 * Adds papers under their citation keys to a CSL-YAML file, behind the last item under `references` or of the list that the
 * file is, and laid out like that item. An empty file gets such a list. Undefined when the file is no valid YAML or has no
 * list of items, and where an item would become another.
 */
export function cslYamlEdit(
  text: string,
  parsed: ParsedPapers,
  papers: readonly Paper[],
): TextEdit | undefined {
  // All JSON is YAML, too (YAML 1.2.2, section 1.2).
  if (/^\s*[[{]/.test(text)) {
    return cslJsonEdit(text, parsed, papers);
  }
  const before = itemsOf(text);
  const items = cslItemsFor(papers, text);
  const wanted = before && fingerprint([...before, ...items]);
  return yamlEdits(text, items).find(edit => {
    const after = applyEdit(text, edit);
    return (
      wanted !== undefined &&
      fingerprint(itemsOf(after)) === wanted &&
      hasAll(parseCslYaml(after), parsed, papers)
    );
  });
}

/** The items of a valid file, none of one without a list; undefined when it is not valid, or has something else. */
function itemsOf(text: string): readonly unknown[] | undefined {
  try {
    const lists = loadAll(text).map(document =>
      isItem(document) && Object.hasOwn(document, 'references') ? fieldOf(document, 'references') : document,
    );
    const known = lists.filter(list => list !== undefined && list !== null);
    return known.every(list => Array.isArray(list)) ? known.flat() : undefined;
  } catch {
    return undefined;
  }
}

/** The same for the same items; undefined where aliases make them many more than the text has letters. */
function fingerprint(items: readonly unknown[] | undefined): string | undefined {
  let values = 0;
  try {
    return JSON.stringify(items, (_, value: unknown) => {
      if (++values > MOST_VALUES) {
        throw new Error('There are too many.');
      }
      return value;
    });
  } catch {
    return undefined;
  }
}
