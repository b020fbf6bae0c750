import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { createLibrary } from '../../../src/core';

const PAPER = { title: 'NewNet: A Fresh Network for Old Problems', abstract: '', arxivId: '2401.00001' };
const TEXT =
  '- [NewNet: A Fresh Network for Old Problems](https://arxiv.org/abs/2401.00001), NewNet, "NewNet: A Fresh Netwrk for Old Problems"';

describe('mentions', () => {
  it('follow what is added to the library and removed from it', () => {
    const library = createLibrary([]);
    const kinds = (): string[] => findMentions(TEXT, 'markdown', library).map(mention => mention.kind);
    assert.deepEqual(kinds(), []);
    library.add([PAPER]);
    assert.deepEqual(kinds(), ['title', 'link', 'name', 'title']);
    library.remove([PAPER]);
    assert.deepEqual(kinds(), []);
  });

  it('follow a paper that comes and goes a hundred times, as an entry that is edited does', () => {
    const library = createLibrary([]);
    const count = () => findMentions(TEXT, 'markdown', library).length;
    for (let times = 0; times < 100; times++) {
      library.add([PAPER]);
      assert.equal(count(), 4);
      library.remove([PAPER]);
      assert.equal(count(), 0);
    }
  });

  it('are found however much a library grows after its first use', () => {
    const library = createLibrary([]);
    const titles = Array.from(
      { length: 3000 },
      (_, number) => `Experiment ${number} on the Growth of Libraries`,
    );
    findMentions('', 'markdown', library);
    library.add(titles.map(title => ({ title, abstract: '' })));
    const found = findMentions(titles.join('\n\n'), 'markdown', library);
    assert.deepEqual(
      found.map(mention => mention.paper.title),
      titles,
    );
  });
});
