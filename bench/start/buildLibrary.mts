import { readFile } from 'node:fs/promises';
import { createLibrary, type PaperInput } from '../../src/core/index.ts';

/** As restoreLibrary, for a library that has no stored index. */
const papers = await readFile('media/corpus/papers.json', 'utf8');
const start = performance.now();
const library = createLibrary(JSON.parse(papers) as PaperInput[]);
library.search('');
const ready = performance.now();
library.search('transfer');
console.log(JSON.stringify({ ready: ready - start, answered: performance.now() - start }));
