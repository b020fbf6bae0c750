/**
 * Reading a reader's own library: `npm run bench:library [-- --parse | --fuzz N | ENTRIES…]`.
 *
 * Without a flag, libraries of 5,000, 10,000 and 87,000 generated entries (7, 15 and 126 MB) from end to end, or of as many
 * as are given. With --parse, the reading of 5,000 alone, by peers too; with --fuzz, N damaged files and a few hostile ones.
 */
import { measureEndToEnd } from './library/endToEnd';
import { fuzzReaders } from './library/fuzz';
import { measureHostile } from './library/hostile';
import { measureParsing } from './library/speed';

const [flag = '', count, ...more] = process.argv.slice(2);
if (flag === '--fuzz') {
  fuzzReaders(Number(count ?? 50_000));
  measureHostile();
} else if (flag === '--parse') {
  measureParsing(Number(count ?? 5000), 5);
} else {
  const sizes = flag === '' ? [5000, 10_000, 87_000] : [flag, count, ...more].map(Number);
  void measureSizes(sizes.filter(Number.isFinite));
}

async function measureSizes(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    await measureEndToEnd(size);
  }
}
