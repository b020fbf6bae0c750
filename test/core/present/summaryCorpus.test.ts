import { summarize } from '../../../src/core/present/summary/summary';
import { bundledLibrary } from '../../support/bundledPapers';
import { assertReviewed } from '../../support/reviewed';

const snapshot = 'test/fixtures/corpus/summaries.snap.txt';

/** The title, then a line for each sentence. */
function describeSummaries(): string {
  const entries = bundledLibrary().papers.map(paper =>
    [paper.title, ...summarize(paper).map(sentence => `  ${sentence}`)].join('\n'),
  );
  return `${entries.join('\n\n')}\n`;
}

describe('summarize on the bundled papers', () => {
  it('says exactly what was reviewed (UPDATE_SNAPSHOTS=1 writes it anew)', () => {
    assertReviewed(describeSummaries(), snapshot);
  });
});
