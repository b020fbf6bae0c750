import * as l10n from '@vscode/l10n';
import type { Problem } from '../../paper/problem';
import { hashText } from '../../text/hash';
import { lineFinder } from '../../text/lines';
import { describeRepeatedKey, EntryKeys } from '../entryKeys';
import { collectPapers, type ParsedPapers, type ReadStep } from '../parsedPapers';
import { ownPaper } from '../ownStrings';
import { cleanPaper } from '../cleanPaper';
import { keepRis } from '../entries/keepEntry';
import { keyOfRecord, paperOfRecord } from './risPaper';
import { risRecords } from './risRecords';

/**
 * Reads RIS, and what EndNote and PubMed export beside it (`%T`, `PMID-`). A record that lacks its end is read all the
 * same. Records need no key of their own: a paper without one gets it from the library.
 */
export function parseRis(text: string): ParsedPapers {
  return collectPapers(readRis(text));
}

/** The same in steps, in the order of the file, for who wants to report progress, pause or stop between them. */
export function* readRis(text: string): Generator<ReadStep, undefined> {
  const lineOf = lineFinder(text);
  const keys = new EntryKeys();
  let count = 0;
  for (const record of risRecords(text)) {
    const { start, end, closed } = record;
    const line = lineOf(start);
    const problem = (message: string): ReadStep => ({
      kind: 'problem',
      problem: { message, line } satisfies Problem,
    });
    count++;
    if (!closed) {
      yield problem(l10n.t('A record has no end; add a line “ER  - ” behind its last line.'));
    }
    const key = keyOfRecord(record);
    const claim = key === '' ? undefined : keys.claim(key, start);
    if (claim?.first !== undefined) {
      yield problem(describeRepeatedKey(key, lineOf(claim.first)));
    }
    const paper = cleanPaper(paperOfRecord(record, claim?.id));
    if (paper.title === '') {
      yield problem(l10n.t('A record has no title; add a line “TI  - ” with it.'));
    }
    const hash = hashText(text.slice(start, end).trimEnd());
    const whole = { ...paper, entry: keepRis(record.tags, paper.abstract) };
    yield { kind: 'entry', entry: { paper: ownPaper(whole), start, end, line, hash, intact: closed } };
  }
  if (count === 0 && text.trim() !== '') {
    yield {
      kind: 'problem',
      problem: { message: l10n.t('There is no RIS record here; each begins with a line “TY  - ”.'), line: 0 },
    };
  }
}
