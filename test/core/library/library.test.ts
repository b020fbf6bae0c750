import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, type LibraryChange, type PaperInput, parseBibtex } from '../../../src/core';
import { paperInput } from '../../support/papers';

const unified = paperInput({
  title: 'Towards a Unified View of Parameter-Efficient Transfer Learning',
  authors: [{ given: 'Junxian', family: 'He' }],
  year: 2021,
});

describe('createLibrary', () => {
  it('needs no more of a paper than title and abstract', () => {
    const [paper] = createLibrary([{ title: 'On Nothing', abstract: '' }]).papers;
    assert.equal(paper?.citationKey, 'nothing');
    assert.deepEqual(paper.authors, []);
    assert.ok(!('year' in paper));
  });

  it('leaves out what metadata says is unknown', () => {
    const listed = JSON.parse('[{ "given": null, "family": "Ommer" }]') as PaperInput['authors'];
    assert.deepEqual(createLibrary([{ ...unified, authors: listed }]).papers[0]?.authors, [
      { family: 'Ommer' },
    ]);
    const [paper] = createLibrary([{ ...unified, venue: null, doi: null, year: null, authors: null }]).papers;
    assert.ok(paper && !('venue' in paper) && !('doi' in paper) && !('year' in paper));
    assert.deepEqual(paper.authors, []);
  });

  it('gives each paper a citation key of its own', () => {
    const library = createLibrary([unified, { ...unified, id: 'other' }]);
    assert.deepEqual(
      library.papers.map(paper => paper.citationKey),
      ['he2021towards', 'he2021towardsb'],
    );
  });

  it('keeps the key that an entry brings', () => {
    assert.equal(createLibrary([{ ...unified, citationKey: 'He:21' }]).findByKey('He:21')?.year, 2021);
  });

  it('gives a paper the same id in every session, whatever its metadata', () => {
    const [first] = createLibrary([unified]).papers;
    const [second] = createLibrary([
      paperInput(),
      { ...unified, doi: '10.1/2', title: unified.title.toUpperCase() },
    ]).papers.slice(1);
    assert.equal(first?.id, second?.id);
  });
});

describe('Library look-ups', () => {
  const library = createLibrary([{ ...unified, alsoTitled: ['A Unified View of PETL'] }, paperInput()]);

  it('find a title in any case, spacing, punctuation and accents', () => {
    for (const title of [
      'towards a unified view of parameter efficient transfer learning',
      'Towards a Unified View of Pàrameter—Efficient Transfer-Learning!',
      'A unified view of PETL',
    ]) {
      assert.equal(library.findByTitle(title)?.year, 2021, title);
    }
  });

  it('find nothing under a part of a title, an unknown key or an unknown id', () => {
    assert.equal(library.findByTitle('Towards a Unified View'), undefined);
    assert.equal(library.findByKey('HE2021TOWARDS'), undefined);
    assert.equal(library.find('nobody'), undefined);
  });

  it('finds the entries of a bibliography by every key they have, the citation key before an alias', () => {
    const library = createLibrary(
      parseBibtex(
        '@misc{a, title={A}, ids={x, y, b}}@misc{b, title={B}}@misc{a, title={C}}@set{s, entryset={b, a}}',
      ).papers,
    );
    const titles = ['a', 'x', 'y', 'b', 's', 'z'].map(key => library.findByKey(key)?.title);
    assert.deepEqual(titles, ['A', 'A', 'A', 'B', 'B', undefined]);
  });

  it('are not fooled by names of object properties', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assert.equal(library.findByKey(name), undefined);
      assert.equal(createLibrary([paperInput({ citationKey: name })]).findByKey(name)?.citationKey, name);
    }
  });
});

describe('Library.add and remove', () => {
  it('tell what came and went', () => {
    const library = createLibrary([]);
    const changes: LibraryChange[] = [];
    library.onDidChange(change => changes.push(change));
    const [added] = library.add([unified]);
    library.add([{ ...unified, year: 2022 }]);
    library.remove([unified]);
    library.remove([unified]);
    assert.deepEqual(
      changes.map(change => [change.added.map(paper => paper.year), change.removed.map(paper => paper.year)]),
      [
        [[2021], []],
        [[2022], [2021]],
        [[], [2022]],
      ],
    );
    assert.equal(added?.year, 2021);
  });

  it('give way to the next of two papers with one title', () => {
    const library = createLibrary([paperInput({ id: 'a' }), paperInput({ id: 'b' })]);
    library.remove([paperInput({ id: 'a' })]);
    assert.equal(library.findByTitle('Learning to test')?.id, 'b');
  });

  it('leave the ranking as it was', () => {
    const some = ['Transfer of Robots', 'Robots and Cats', 'Cats Transfer Nothing'].map(title =>
      paperInput({ title }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), abstract: fc.string() }), { maxLength: 5 }),
        extra => {
          const library = createLibrary(some);
          const before = library.search('transfer robots').map(hit => [hit.paper.id, hit.score]);
          const extras = extra.map((paper, place) => ({ ...paper, id: `extra${place}` }));
          library.add(extras);
          library.remove(extras);
          assert.deepEqual(
            library.search('transfer robots').map(hit => [hit.paper.id, hit.score]),
            before,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are seen by a search that has been made before', () => {
    const library = createLibrary([paperInput()]);
    assert.deepEqual(library.search('unified view'), []);
    library.add([unified]);
    assert.equal(library.search('unified view')[0]?.paper.year, 2021);
    library.remove([unified]);
    assert.deepEqual(library.search('unified view'), []);
  });
});
