import { readFile } from 'node:fs/promises';
import { createLibrary, type PaperInput } from '../../src/core/index.ts';

const papers = await readFile('media/corpus/papers.json', 'utf8');
const start = performance.now();
createLibrary(JSON.parse(papers) as PaperInput[]).search('transfer');
console.log(Math.round(performance.now() - start));
