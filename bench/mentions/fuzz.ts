import { findMentions } from '../../src/core/mentions/findMentions';
import type { PaperInput } from '../../src/core/paper/paper';
import { createLibrary } from '../../src/core';
import type { BenchDocument } from './documents';

const WINDOW = 3000;
const INSERTS = [
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '`',
  '```\n',
  '~~~\n',
  '*',
  '**',
  '_',
  '\\',
  '$',
  '%',
  '&',
  '<',
  '>',
  '<!--',
  '"',
  "''",
  '``',
  '@',
  '\n',
  '\n\n',
  '    ',
  '\\begin{',
  '\\cite{',
  '\\cites[',
  '\\bibitem{',
  '](',
  '|',
  '#',
  '\u0301',
  '\ud83d',
  '\0',
  '“',
  '^[',
];

/** Searches random edits of pieces of documents; throws at the first offset that is out of order or of the text. */
export function fuzz(
  documents: readonly BenchDocument[],
  papers: readonly PaperInput[],
  edits: number,
): void {
  const library = createLibrary(papers);
  const languages = [
    ...new Set([...documents.map(document => document.languageId), 'restructuredtext', 'plaintext']),
  ];
  for (let edit = 0; edit < edits; edit++) {
    const document = documents[randomBelow(documents.length)];
    if (document !== undefined) {
      const text = change(cut(document.text));
      check(text, languages[randomBelow(languages.length)] ?? 'markdown', library);
    }
  }
  console.log(`${edits} random edits searched: nothing thrown, all offsets inside the text and in order`);
}

function check(text: string, languageId: string, library: Parameters<typeof findMentions>[2]): void {
  let end = 0;
  for (const mention of findMentions(text, languageId, library)) {
    if (mention.start < end || mention.end <= mention.start || mention.end > text.length) {
      throw new Error(`${languageId}: bad range ${mention.start}-${mention.end} in ${JSON.stringify(text)}`);
    }
    end = mention.end;
  }
}

function cut(text: string): string {
  const start = randomBelow(Math.max(1, text.length - WINDOW));
  return text.slice(start, start + WINDOW);
}

/** One to four insertions, deletions or swaps of pieces. */
function change(text: string): string {
  let changed = text;
  for (let count = 1 + randomBelow(4); count > 0; count--) {
    const at = randomBelow(changed.length);
    const length = randomBelow(40);
    const insert = randomBelow(3) === 0 ? '' : (INSERTS[randomBelow(INSERTS.length)] ?? '');
    changed = changed.slice(0, at) + insert + changed.slice(at + length * randomBelow(2));
  }
  return changed;
}

function randomBelow(limit: number): number {
  return Math.floor(Math.random() * limit);
}
