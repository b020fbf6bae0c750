import { takeFailurePicture } from '../../../scripts/hosts/failurePicture.mts';
import { fetchHosts } from '../../../scripts/hosts/fetchHosts.mts';
import { openPages } from './openTestWindow.ts';

/** Mocha's hooks around every test in a window: one that fails leaves a picture of each open window. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    const test = this.currentTest;
    if (test?.state !== 'failed') {
      return;
    }
    for (const page of openPages) {
      await takeFailurePicture(page, test.fullTitle());
    }
  },
};

/** Runs once, before the processes that share the cache of downloads. */
export async function mochaGlobalSetup(): Promise<void> {
  await fetchHosts();
}
