import assert from 'node:assert/strict';
import { createLibrary, topicsOf, topicTree, type Taxonomy } from '../../../src/core';
import { bundledLibrary, bundledTaxonomy } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const taxonomy: Taxonomy = [
  {
    id: 'decision',
    label: 'Decision',
    topics: [
      { id: 'rl', label: 'Reinforcement learning', scope: '' },
      { id: 'robotics', label: 'Robotics', scope: '' },
    ],
  },
];

describe('topicTree', () => {
  it('puts a paper under each of its topics and counts it once in the area', () => {
    const library = createLibrary([
      paperInput({ title: 'B', topics: ['robotics', 'rl'] }),
      paperInput({ title: 'A', topics: ['rl'] }),
    ]);
    const [area] = topicTree(library, taxonomy);
    assert.equal(area?.count, 2);
    assert.deepEqual(
      area.topics.map(node => [node.topic.id, node.papers.map(paper => paper.title)]),
      [
        ['rl', ['A', 'B']],
        ['robotics', ['B']],
      ],
    );
  });

  it('puts a paper without a topic, or with one that nobody knows, under "Other"', () => {
    const tree = topicTree(
      createLibrary([paperInput(), paperInput({ title: 'X', topics: ['__proto__'] })]),
      taxonomy,
    );
    assert.deepEqual(
      tree.map(node => [node.area.label, node.count]),
      [['Other', 2]],
    );
  });

  it('gives every bundled paper a topic', () => {
    const library = bundledLibrary();
    const placed = topicTree(library, bundledTaxonomy());
    assert.ok(placed.every(node => node.area.id !== 'other'));
    assert.equal(library.papers.filter(paper => topicsOf(paper, bundledTaxonomy()).length > 0).length, 265);
  });
});
