import assert from 'node:assert/strict';
import { Catalogue, createLibrary, localLibraryPort, topicNames, type BrowseView } from '../../../src/core';
import { bundledTaxonomy, bundledTopicModel } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const VIEW: BrowseView = { grouping: 'source', order: 'title' };

/** A library of 300 papers whose sources take so long to tell that pauses are due. */
function slowLibrary() {
  const library = createLibrary(
    Array.from({ length: 300 }, (_, place) => paperInput({ id: `p${place}`, title: `Title ${place}` })),
  );
  const asked: string[] = [];
  const sourcesOf = ({ id }: { readonly id: string }) => {
    for (const until = performance.now() + 0.3; performance.now() < until;) {
      continue;
    }
    asked.push(id);
    return [`${id.length}.bib`];
  };
  return { library, sourcesOf, taxonomy: [], asked };
}

/** A port to such a library that calls `between` in its pauses. */
function slowPort(between: (slow: ReturnType<typeof slowLibrary>) => void) {
  const slow = slowLibrary();
  const pause = async () => {
    between(slow);
    await new Promise<void>(resolve => setImmediate(resolve));
  };
  return { ...slow, port: localLibraryPort(() => Promise.resolve(slow), pause) };
}

describe('Browsing a library that takes long to group', () => {
  it('pauses on the way and says the same as at once', async () => {
    let pauses = 0;
    const { port, library, sourcesOf } = slowPort(() => pauses++);
    const catalogue = new Catalogue(library, { taxonomy: [], topicsOf: () => [], sourcesOf });
    assert.deepEqual(await port.browse(VIEW), catalogue.browse(VIEW));
    assert.ok(pauses > 0);
    for (const path of [['= 2.bib'], ['= 4.bib'], ['gone']]) {
      assert.deepEqual(await port.browse(VIEW, path), catalogue.browse(VIEW, path));
    }
    assert.deepEqual(await port.placeOf(VIEW, 'p250'), ['= 4.bib']);
  });

  it('groups once for all who ask meanwhile', async () => {
    const { port, asked } = slowPort(() => undefined);
    const [first, second, place] = await Promise.all([
      port.browse(VIEW),
      port.browse(VIEW),
      port.placeOf(VIEW, 'p7'),
    ]);
    assert.deepEqual(first, second);
    assert.deepEqual(place, ['= 2.bib']);
    assert.equal(asked.length, 300);
  });

  it('starts anew when the library changes meanwhile', async () => {
    let changes = 0;
    const { port } = slowPort(({ library }) => {
      if (++changes === 1) {
        library.add([paperInput({ id: 'p7890', title: 'Late' })]);
      }
    });
    const { groups } = await port.browse(VIEW);
    assert.deepEqual(
      groups.map(({ label, count }) => [label, count]),
      [
        ['2.bib', 10],
        ['3.bib', 90],
        ['4.bib', 200],
        ['5.bib', 1],
      ],
    );
  });

  it('tells a failure and tries again', async () => {
    let failures = 0;
    const slow = slowLibrary();
    const sourcesOf = () => {
      if (++failures === 1) {
        throw new Error('unreadable');
      }
      return ['a.bib'];
    };
    const port = localLibraryPort(
      () => Promise.resolve({ ...slow, sourcesOf }),
      () => Promise.resolve(),
    );
    await assert.rejects(port.browse(VIEW), /unreadable/);
    assert.equal((await port.browse(VIEW)).groups[0]?.count, 300);
  });
});

describe('Topics of unlabelled papers', () => {
  it('are assigned only for queries that ask for them', () => {
    let asked = 0;
    const namesOf = topicNames(bundledTaxonomy(), bundledTopicModel());
    const library = createLibrary([paperInput({ title: 'A robot hand', year: 2020, topics: [] })], {
      topicNames: paper => {
        asked++;
        return namesOf(paper);
      },
    });
    for (const query of [
      'robot',
      'robot year:2020',
      '"robot hand"',
      'author:nobody',
      'has:year',
      '-year:1999',
    ]) {
      library.search(query);
    }
    assert.equal(asked, 0);
    library.search('topic:robotics');
    assert.equal(asked, 1);
  });
});
