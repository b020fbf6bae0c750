import * as l10n from '@vscode/l10n';
import { hashText } from '../../text/hash';
import { lineFinder } from '../../text/lines';
import { isCslItem, type CslItem } from './cslItem';
import { cleanPaper } from '../cleanPaper';
import { keepCsl } from '../entries/keepEntry';
import { keyOfItem, paperOfItem } from './cslPaper';
import { nextItem, objectAfter, startOfItems, type JsonPiece } from './jsonItems';
import { describeRepeatedKey, EntryKeys } from '../entryKeys';
import { ownPaper } from '../ownStrings';
import { collectPapers, type ParsedPapers, type ReadStep } from '../parsedPapers';

/**
 * Reads CSL-JSON: a list of items, or an object with `items` or `references`, as Zotero, Pandoc, Mendeley and Crossref
 * write them (CSL data schema 1.0.2). Each item is parsed alone, so a damaged one becomes a problem and loses only itself.
 */
export function parseCslJson(text: string): ParsedPapers {
  return collectPapers(readCslJson(text));
}

/** The same in steps, in the order of the file, for who wants to report progress, pause or stop between them. */
export function* readCslJson(text: string): Generator<ReadStep, undefined> {
  const lineOf = lineFinder(text);
  const keys = new EntryKeys();
  let from = startOfItems(text);
  let count = 0;
  for (let piece = objectAfter(text, from); piece; piece = objectAfter(text, from)) {
    const item = parsePiece(text, piece);
    from = item ? piece.end : Math.max(nextItem(text, piece.start + 1), piece.start + 1);
    from = piece.closed && !item ? Math.min(from, piece.end) : from;
    const { start, end } = piece;
    count++;
    if (!item) {
      const message = l10n.t(
        'Item {0} is no CSL item or no valid JSON; check its quotation marks, commas and braces.',
        count,
      );
      yield { kind: 'problem', problem: { message, line: lineOf(start) } };
      continue;
    }
    yield* stepsOf(
      item,
      { start, end, line: lineOf(start), hash: hashText(text.slice(start, end)) },
      keys,
      lineOf,
    );
  }
  if (count === 0 && text.trim() !== '' && !/^\s*(?:\[\s*\]|\{\s*\})\s*$/.test(text)) {
    yield {
      kind: 'problem',
      problem: { message: l10n.t('This is no list of CSL items; export the library as CSL JSON.'), line: 0 },
    };
  }
}

/** Where an item stands, and what it is known by. */
export interface ItemPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly hash: string;
}

/** The steps that an item gives: its paper, and what is wrong with its key. */
export function* stepsOf(
  item: CslItem,
  place: ItemPlace,
  keys: EntryKeys,
  lineOf: (offset: number) => number,
): Generator<ReadStep, undefined> {
  const key = keyOfItem(item);
  const claim = key === '' ? undefined : keys.claim(key, place.start);
  if (!claim) {
    const message = l10n.t('An item has no id; give it one, so that it can be cited.');
    yield { kind: 'problem', problem: { message, line: place.line } };
  } else if (claim.first !== undefined) {
    const message = describeRepeatedKey(key, lineOf(claim.first));
    yield { kind: 'problem', problem: { message, line: place.line } };
  }
  const paper = cleanPaper(paperOfItem(item, claim?.id));
  const whole = { ...paper, entry: keepCsl(item, place.end - place.start, paper.abstract) };
  yield { kind: 'entry', entry: { paper: ownPaper(whole), ...place, intact: true } };
}

function parsePiece(text: string, piece: JsonPiece): CslItem | undefined {
  if (!piece.closed) {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text.slice(piece.start, piece.end));
    return isCslItem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
