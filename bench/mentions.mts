/**
 * Measures how well and how fast mentions are found.
 *
 *   npm run bench:mentions -- DIR [--fuzz N]
 *
 * DIR holds docs/ (documents), gold.json (their mentions) and score.mjs (the scorer that belongs to them). With --fuzz,
 * N random edits of the documents are searched: nothing may throw, and all offsets must lie inside the text.
 */
import { readDocuments, readPapers } from './mentions/documents';
import { fuzz } from './mentions/fuzz';
import { measureSpeed } from './mentions/speed';
import { score } from './mentions/score';

const [directory, flag, count] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: npm run bench:mentions -- DIR [--fuzz N]');
  process.exit(2);
}
const papers = readPapers();
const documents = readDocuments(directory);
if (flag === '--fuzz') {
  fuzz(documents, papers, Number(count ?? 1000));
} else {
  score(directory, documents, papers);
  measureSpeed(documents, papers);
}
