import assert from 'node:assert/strict';
import { Catalogue, createLibrary, readOwnTopics, writeOwnTopic } from '../../../src/core';
import { paperInput } from '../../support/papers';
import { by, groupsAt, taxonomy } from './catalogues';

describe('Topics in the settings', () => {
  const robots = { name: 'Robots', query: 'sim-to-real' };

  it('are read in their order, trimmed', () => {
    const value = [robots, { name: ' __proto__ ', query: ' year:2023 ' }];
    assert.deepEqual(readOwnTopics(value), [robots, { name: '__proto__', query: 'year:2023' }]);
  });

  it('are passed over when they cannot be read', () => {
    for (const value of [undefined, null, 7, 'text', { name: 'a', query: 'b' }, [[]], [null, 3, 'x', {}]]) {
      assert.deepEqual(readOwnTopics(value), []);
    }
    assert.deepEqual(
      readOwnTopics([{ name: '', query: 'x' }, { name: 'x', query: ' ' }, { name: 1, query: 2 }, robots]),
      [robots],
    );
  });

  it('count once under the same name', () => {
    assert.deepEqual(readOwnTopics([robots, { name: 'Robots', query: 'other' }]), [robots]);
  });

  it('are added, replaced and taken out, and everything else stays', () => {
    const broken = { title: 'nonsense' };
    const value = [broken, robots];
    const next = { name: 'Arms', query: 'robot arm' };
    assert.deepEqual(writeOwnTopic(undefined, 'Robots', robots), [robots]);
    assert.deepEqual(writeOwnTopic(value, 'Arms', next), [broken, robots, next]);
    assert.deepEqual(writeOwnTopic(value, 'Robots', next), [broken, next]);
    assert.deepEqual(writeOwnTopic(value, 'Robots'), [broken]);
    assert.deepEqual(writeOwnTopic(value, 'constructor'), value);
  });
});

describe('Own topics in the catalogue', () => {
  const library = createLibrary([
    paperInput({ id: 'm', title: 'Model merging by averaging', year: 2023 }),
    paperInput({ id: 'n', title: 'Merging models with Fisher weights', year: 2021 }),
    paperInput({ id: 'o', title: 'Speech for everybody', year: 2023 }),
  ]);
  const catalogue = new Catalogue(library, { taxonomy, topicsOf: () => [], sourcesOf: () => [] });
  const ownTopics = [
    { id: 'user:Merging', name: 'Merging', query: 'model merging' },
    { id: 'user:__proto__', name: '__proto__', query: 'year:2023' },
  ];
  const view = { ...by('topic'), ownTopics };
  const found = (id: string) => catalogue.browse(view, ['own topics', id]).papers.map(paper => paper.id);

  it('stand first, and only where papers are grouped by topic', () => {
    assert.deepEqual(groupsAt(catalogue, view)[0], ['My Topics', undefined]);
    assert.ok(groupsAt(catalogue, { ...view, grouping: 'year' }).every(([label]) => label !== 'My Topics'));
    assert.ok(groupsAt(catalogue, by('topic')).every(([label]) => label !== 'My Topics'));
  });

  it('hold what the search finds, in the order of the view', () => {
    assert.deepEqual(found('user:Merging'), ['n', 'm']);
    assert.deepEqual(found('user:__proto__'), ['m', 'o']);
  });

  it('follow the library and their queries', () => {
    library.add([paperInput({ id: 'p', title: 'Again', year: 2023 })]);
    catalogue.forget();
    assert.deepEqual(found('user:__proto__'), ['p', 'm', 'o']);
    const changed = { ...view, ownTopics: [{ id: 'user:__proto__', name: '__proto__', query: 'year:2021' }] };
    const { papers } = catalogue.browse(changed, ['own topics', 'user:__proto__']);
    assert.deepEqual(
      papers.map(paper => paper.id),
      ['n'],
    );
  });
});
