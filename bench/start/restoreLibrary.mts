import { readFile } from 'node:fs/promises';
import { loadLibrary } from '../../src/core/index.ts';

const serialized = await readFile('media/corpus/library.txt', 'utf8');
const start = performance.now();
loadLibrary(serialized).search('transfer');
console.log(Math.round(performance.now() - start));
