import assert from 'node:assert/strict';
import { createLibrary, toBibtex, type Paper, type ParsedPapers } from '../../src/core';

/** The only paper of a library of what was read. */
export function onlyEntry({ papers: read }: ParsedPapers): Paper {
  const { papers } = createLibrary(read);
  const [paper] = papers;
  assert.ok(paper && papers.length === 1);
  return paper;
}

/** The BibTeX entry of a paper as its type and its fields, without layout. */
export function writtenAs(paper: Paper): readonly [type: string, fields: Readonly<Record<string, string>>] {
  const text = toBibtex(paper);
  const type = /^@(\w+)\{/.exec(text)?.[1] ?? '';
  const fields = [...text.matchAll(/^ {2}([\w:.+-]+) = (.*),$/gm)].map(([, name = '', value = '']) => [
    name,
    value.replace(/^\{(.*)\}$/, '$1'),
  ]);
  return [type, Object.fromEntries(fields) as Record<string, string>];
}
