import { loadLibrary } from '../../src/core/index.ts';
import { storedLibrary } from '../storedLibrary.ts';

/** Prints the ms until a stored library has its index restored, and until it has answered a first query. */
const serialized = storedLibrary();
const start = performance.now();
const library = loadLibrary(serialized);
library.search('');
const ready = performance.now();
library.search('transfer');
console.log(JSON.stringify({ ready: ready - start, answered: performance.now() - start }));
