import * as l10n from '@vscode/l10n';
import { loadAll } from 'js-yaml';
import { hashText } from '../../text/hash';
import { lineFinder } from '../../text/lines';
import { fieldOf, isCslItem, isItem, listOf } from './cslItem';
import { splitYamlItems, type YamlPiece } from './yamlItems';
import { stepsOf } from './cslJson';
import { EntryKeys } from '../entryKeys';
import { collectPapers, type ParsedPapers, type ReadStep } from '../parsedPapers';

/**
 * Reads CSL-YAML: the list `references`, as Pandoc keeps it, or a list alone. When the file is no valid YAML, each
 * item is parsed alone, so a damaged one becomes a problem and loses only itself.
 */
export function parseCslYaml(text: string): ParsedPapers {
  return collectPapers(readCslYaml(text));
}

/** The same in steps, in the order of the file, for who wants to report progress, pause or stop between them. */
export function* readCslYaml(text: string): Generator<ReadStep, undefined> {
  const lineOf = lineFinder(text);
  const keys = new EntryKeys();
  const pieces = splitYamlItems(text);
  const items = readWhole(text);
  const whole: YamlPiece = { start: 0, end: text.length, yaml: text };
  const count = items?.length ?? pieces.length;
  for (let index = 0; index < count; index++) {
    const piece = pieces.length === count ? (pieces[index] ?? whole) : whole;
    const item = items ? items[index] : readPiece(piece);
    const line = lineOf(piece.start);
    if (!isCslItem(item)) {
      const reason = typeof item === 'string' ? item : l10n.t('it has no id, title or type');
      const message = l10n.t('Item {0} cannot be read: {1}.', index + 1, reason);
      yield { kind: 'problem', problem: { message, line } };
      continue;
    }
    const { start, end } = piece;
    const hash = hashText(pieces.length === count ? piece.yaml : JSON.stringify(item));
    yield* stepsOf(item, { start, end, line, hash }, keys, lineOf);
  }
  if (count === 0 && text.trim() !== '') {
    const message = l10n.t('There is no list of references here; write one under “references:”.');
    yield { kind: 'problem', problem: { message, line: 0 } };
  }
}

/** The items of a valid file; undefined when it is not valid. */
function readWhole(text: string): readonly unknown[] | undefined {
  try {
    return loadAll(text).flatMap(document =>
      isItem(document)
        ? listOf(fieldOf(document, 'references'))
        : Array.isArray(document)
          ? (document as unknown[])
          : [],
    );
  } catch {
    return undefined;
  }
}

/** The item, or what is wrong with it. */
function readPiece({ yaml }: YamlPiece): unknown {
  try {
    const [item] = listOf(loadAll(yaml)[0]);
    return item;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return reason.slice(0, 120);
  }
}
