import { parseBibtex, parseCslJson, parseRis } from '../../src/core';

/** Pieces that, repeated, are the worst case of one reader or another. */
const PIECES: readonly (readonly [read: (text: string) => unknown, head: string, piece: string])[] = [
  [parseBibtex, '@a{b, title={', '{'],
  [parseBibtex, '@a{b, title={', '}'],
  [parseBibtex, '', '@a{b, title={'],
  [parseBibtex, '', '@a{b title={'],
  [parseBibtex, '', '@a{b, title="'],
  [parseBibtex, '', '\n@a{b,\n title={'],
  [parseBibtex, '', '@comment{'],
  [parseBibtex, '', '@string{a = '],
  [parseBibtex, '', '@a{b, c = \\{'],
  [parseBibtex, '', '@misc{k, title = {T}, author = {A}} '],
  [parseBibtex, '', '@set{k, entryset={a'],
  [parseBibtex, '@misc{k, author={', 'and and '],
  [parseBibtex, '@misc{k, author={', '{ , '],
  [parseBibtex, '@misc{k, ', 'crossref={k}, '],
  [parseBibtex, '@misc{k, title={', "\\'"],
  [parseBibtex, '@misc{k, title={', '\\noopsort{'],
  [parseBibtex, '@misc{k, title={', '$^{'],
  [parseBibtex, '@misc{k, title={', '<i '],
  [parseBibtex, '@misc{', ' '],
  [parseBibtex, '@', 'a'],
  [parseBibtex, '', '%'],
  [parseCslJson, '[', '{"id":'],
  [parseCslJson, '[', '{"id":"a'],
  [parseCslJson, '[', '{'],
  [parseCslJson, '[', '{"'],
  [parseCslJson, '[{"id":"', '\\'],
  [parseRis, '', 'TY  - JOUR\n'],
  [parseRis, 'TY  - JOUR\nTI  - T\n', ' more\n'],
  [parseRis, '', 'TY'],
];

const HALF = 500_000;

/** Reads each hostile file at one size and at twice that size; prints those that take more than thrice the time then. */
export function measureHostile(): void {
  let slow = 0;
  let longest = 0;
  for (const [read, head, piece] of PIECES) {
    const [once, twice] = [HALF, 2 * HALF].map(size => {
      const text = head + piece.repeat(size / piece.length);
      return Math.min(timeOf(read, text), timeOf(read, text));
    });
    longest = Math.max(longest, twice!);
    if (twice! > 3 * once! + 50) {
      slow++;
      console.log(
        `  not linear: ${JSON.stringify(head + piece)}… ${once!.toFixed(0)} ms, then ${twice!.toFixed(0)} ms`,
      );
    }
  }
  console.log(
    `${PIECES.length} hostile files of 1 MB: ${slow} not linear, the slowest took ${longest.toFixed(0)} ms`,
  );
}

function timeOf(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  return process.cpuUsage(start).user / 1000;
}
