import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MergedPapers, type PaperInput } from '../../../src/core';
import { paperId } from '../../../src/core/paper/normalizePaper';
import { paperInput } from '../../support/papers';

const wang = [{ given: 'Yu', family: 'Wang' }];
const long = 'Towards a Unified View of Parameter-Efficient Transfer Learning';

describe('MergedPapers', () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom<T | undefined>(...values, undefined);
  const anyEntry = fc.record({
    source: fc.constantFrom('a.bib', 'b.bib', undefined),
    id: fc.constantFrom('1', '2', '3', '4', '5'),
    title: fc.constantFrom(long, `${long} 2`, 'Deep Clustering', 'Editorial'),
    doi: maybe('10.1000/a', '10.1000/b'),
    arxivId: maybe('2001.00001', '2001.00002'),
    year: maybe(2018, 2019, 2020),
    authors: fc.constantFrom(
      [],
      wang,
      [{ given: 'L', family: 'Wang' }],
      [{ family: 'Wang' }],
      [{ family: 'Li' }],
    ),
  });

  it('does not depend on the order of changes, nor on what was there before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { maxLength: 12, selector: one => `${one.source ?? ''} ${one.id}` }),
        fc.infiniteStream(fc.nat()),
        (list, order) => {
          const entries = list.map(one => ({
            source: one.source,
            paper: paperInput({ ...one, citationKey: one.id }),
          }));
          const once = outcome(
            entries.map(({ source, paper }) => [{ source, added: [paper] }]),
            'together',
          );
          const shuffled = entries
            .map(one => ({ one, at: order.next().value as number }))
            .sort((a, b) => a.at - b.at);
          const steps = shuffled.flatMap(({ one: { source, paper }, at }) => {
            const add = { source, added: [paper] };
            return at % 3 === 0 ? [[add], [{ source, removed: [paperId(paper)] }], [add]] : [[add]];
          });
          assert.deepEqual(outcome(steps, 'one by one'), once);
        },
      ),
      { numRuns: 300 },
    );
  });
});

type Step = Parameters<MergedPapers['update']>[0];

/** The papers by id after all changes, as a follower of the changes sees them. */
function outcome(steps: readonly Step[], how: 'together' | 'one by one') {
  const merged = new MergedPapers();
  const papers = new Map<string, PaperInput>();
  for (const step of how === 'together' ? [steps.flatMap(changes => [...changes])] : steps) {
    const { added, removed } = merged.update(step);
    removed.forEach(paper => papers.delete(paper.id ?? ''));
    added.forEach(paper => papers.set(paper.id ?? '', paper));
  }
  return [...papers].sort(([a], [b]) => (a < b ? -1 : 1));
}
