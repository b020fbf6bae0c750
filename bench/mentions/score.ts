import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMentions } from '../../src/core/mentions/findMentions';
import type { Mention } from '../../src/core/mentions/mention';
import type { PaperInput } from '../../src/core/paper/paper';
import { createLibrary } from '../../src/core';
import { type BenchDocument, bibliographyOf } from './documents';

/** Prints recall and precision per form. Links are counted apart: the gold mentions are titles and keys. */
export function score(
  directory: string,
  documents: readonly BenchDocument[],
  papers: readonly PaperInput[],
): void {
  const library = createLibrary(papers);
  const found = documents.flatMap(document =>
    findMentions(document.text, document.languageId, library, {
      bibliography: bibliographyOf(document, documents),
      names: false,
    }).map(mention => ({ document, mention })),
  );
  const predictions = found
    .filter(({ mention }) => mention.kind !== 'link' && library.find(mention.paper.id) === mention.paper)
    .map(({ document, mention }) => predict(document, mention));
  const scratch = mkdtempSync(join(tmpdir(), 'mentions-'));
  const file = join(scratch, 'predictions.json');
  writeFileSync(file, JSON.stringify(predictions));
  console.log(execFileSync('node', [join(directory, 'score.mjs'), file], { encoding: 'utf8' }));
  rmSync(scratch, { recursive: true });
  const links = found.filter(({ mention }) => mention.kind === 'link');
  const alone = links.filter(({ mention }) => mention.repeated === undefined);
  console.log(`links ${links.length}, of them without a title of the same paper beside them ${alone.length}`);
}

function predict(document: BenchDocument, mention: Mention): object {
  const [line, startChar] = positionOf(document.text, mention.start);
  const [endLine, endChar] = positionOf(document.text, mention.end);
  return { file: document.file, line, startChar, endLine, endChar, title: mention.paper.title };
}

function positionOf(text: string, offset: number): [line: number, character: number] {
  const before = text.slice(0, offset);
  return [before.split('\n').length - 1, offset - (before.lastIndexOf('\n') + 1)];
}
