import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Asserts that a text is the one that was reviewed and committed; with UPDATE_SNAPSHOTS=1 it is written anew first. */
export function assertReviewed(text: string, snapshot: string): void {
  if (process.env.UPDATE_SNAPSHOTS) {
    writeFileSync(snapshot, text);
  }
  assert.equal(text, readFileSync(snapshot, 'utf8'));
}
