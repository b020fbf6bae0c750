import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/bundleFacts';

describe('THIRD-PARTY-NOTICES', () => {
  it('has the license of every package in the bundles, in the version that is there', async () => {
    const { thirdPartyNotices } = await import('../scripts/notices.mts');
    const written = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    assert.equal(written, await thirdPartyNotices(), 'Run npx tsx scripts/notices.mts');
  });
});
