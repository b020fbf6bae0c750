/**
 * Measures how well and how fast mentions are found.
 *
 *   npm run bench:mentions -- [DIR [--fuzz N]]
 *
 * Without DIR, the speed alone is measured, on the sample manuscript. DIR holds docs/ (documents), gold.json (their mentions) and score.mjs (the scorer that belongs to them). With --fuzz,
 * N random edits of the documents are searched: nothing may throw, and all offsets must lie inside the text.
 */
import { join } from 'node:path';
import { readDocuments, readPapers } from './mentions/documents';
import { fuzz } from './mentions/fuzz';
import { measureSpeed } from './mentions/speed';
import { score } from './mentions/score';

const [directory, flag, count] = process.argv.slice(2);
const papers = readPapers();
if (directory === undefined) {
  measureSpeed(readDocuments('sample'), papers);
} else if (flag === '--fuzz') {
  fuzz(readDocuments(join(directory, 'docs')), papers, Number(count ?? 1000));
} else {
  const documents = readDocuments(join(directory, 'docs'));
  score(directory, documents, papers);
  measureSpeed(documents, papers);
}
