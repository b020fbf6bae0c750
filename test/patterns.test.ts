import assert from 'node:assert/strict';
import vm from 'node:vm';
import { attackStrings } from './support/attackStrings';
import { assembledPatterns, type SourcePattern, writtenPatterns } from './support/sourcePatterns';

/** In UTF-16 code units. What is linear reads as much in some ms; what is quadratic needs a second. */
const LENGTH = 60_000;

/** In ms. Long, for a machine that is busy with something else. */
const LIMIT = 400;

/** A pattern is slow that is stopped every time: a busy machine may hold up any of them once. */
const TRIES = 6;

const context = vm.createContext({});
const search = vm.runInContext('(pattern, text) => text.replace(pattern, "")', context) as (
  pattern: RegExp,
  text: string,
) => string;
const attack = new vm.Script('run()');

function isStopped(pattern: RegExp, text: string): boolean {
  try {
    Object.assign(context, { run: () => search(pattern, text) });
    attack.runInContext(context, { timeout: LIMIT });
    return false;
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ERR_SCRIPT_EXECUTION_TIMEOUT');
    return true;
  }
}

/** A text that holds a pattern up every time. */
function findSlow({ pattern }: SourcePattern): string | undefined {
  return attackStrings(pattern, LENGTH).find(text =>
    Array.from({ length: TRIES }).every(() => isStopped(pattern, text)),
  );
}

const slow = (patterns: readonly SourcePattern[]) =>
  patterns.flatMap(found => {
    const text = findSlow(found);
    return text === undefined
      ? []
      : [`${found.file} ${String(found.pattern)} ${JSON.stringify([text.slice(0, 20), text.slice(-9)])}`];
  });

describe('The regular expressions of the source', function () {
  this.timeout(400_000);

  it('are known to be slow when they are', () => {
    const bad = [/(a+)+$/, /(a|a)*b/, /(\w+\s?)*$/, /^(?:\p{L}+[\s/]*)+$/u, /(?<=x)(a+)+$/, /\s+$/, /a*a*b/];
    assert.equal(slow(bad.map(pattern => ({ pattern, file: '' }))).length, bad.length);
  });

  it('are linear where they are written out', () => {
    const patterns = writtenPatterns();
    assert.ok(patterns.length > 400);
    assert.deepEqual(slow(patterns), []);
  });

  it('are linear where they are put together', async () => {
    const patterns = await assembledPatterns();
    assert.ok(patterns.length > 15);
    assert.deepEqual(slow(patterns), []);
  });
});
