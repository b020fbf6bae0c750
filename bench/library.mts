/**
 * Reading a reader's own library: `npm run bench:library [-- --large | --fuzz N]`.
 *
 * Without a flag, 5,000 generated entries (7 MB) are read, by peers too; with --large 87,000 (126 MB), by Lectern alone.
 * With --fuzz, N damaged files and a few hostile ones.
 */
import { fuzzReaders } from './library/fuzz';
import { measureHostile } from './library/hostile';
import { measureParsing } from './library/speed';

const [flag, count] = process.argv.slice(2);
if (flag === '--fuzz') {
  fuzzReaders(Number(count ?? 50_000));
  measureHostile();
} else if (flag === '--large') {
  measureParsing(87_000, 1);
} else {
  measureParsing(5000, 5);
}
