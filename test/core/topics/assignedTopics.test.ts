import assert from 'node:assert/strict';
import {
  createLibrary,
  loadLibrary,
  readTopicModel,
  topicNames,
  topicsOf,
  topicTree,
  trainTopicModel,
  type Taxonomy,
} from '../../../src/core';
import { bundledLibrary, bundledTaxonomy, bundledTopicModel } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const robot = {
  title: 'Grasping with a dexterous robot hand',
  abstract:
    'We train a robot policy by reinforcement learning. The policy is rewarded for stable grasps and is moved from ' +
    'simulation to a real robot arm; manipulation succeeds without further training.',
};
const foreign = {
  title: 'Boundary layers on a slender wing at supersonic speed',
  abstract: 'The pressure along the leading edge of a delta wing was measured in a wind tunnel at Mach 2.',
};

describe('topics of papers that nobody labelled', () => {
  const taxonomy = bundledTaxonomy();
  const model = bundledTopicModel();
  const library = createLibrary([
    robot,
    foreign,
    paperInput({ ...robot, id: 'labelled', topics: ['speech'] }),
  ]);
  const [paper, other, labelled] = library.papers;
  assert.ok(paper && other && labelled);

  it('are assigned from title and abstract, most important first', () => {
    const topics = topicsOf(paper, taxonomy, model);
    assert.ok(topics.length <= 4);
    assert.ok(topics.slice(0, 2).some(topic => topic.id === 'robotics'));
    assert.ok(topics.every(topic => topic.assigned));
  });

  it('say which words of the paper spoke for them', () => {
    const robotics = topicsOf(paper, taxonomy, model).find(topic => topic.id === 'robotics');
    const text = `${paper.title}\n${paper.abstract}`;
    assert.ok(robotics !== undefined && robotics.why.length > 0 && robotics.why.length <= 5);
    assert.ok(robotics.why.every(phrase => text.includes(phrase)));
    assert.ok(robotics.why.some(phrase => phrase.includes('robot')));
  });

  it('are assigned from a title alone', () => {
    const bare = paperInput({
      title: 'Knowledge distillation from a teacher to a student',
      abstract: '',
      topics: [],
    });
    assert.equal(topicsOf({ ...bare, topics: [] }, taxonomy, model)[0]?.id, 'distillation');
  });

  it('give way to those that a person chose', () => {
    assert.deepEqual(
      topicsOf(labelled, taxonomy, model).map(({ id, assigned, why }) => [id, assigned, why]),
      [['speech', false, []]],
    );
  });

  it('are none in another field', () => {
    assert.deepEqual(topicsOf(other, taxonomy, model), []);
    const areas = topicTree(library, taxonomy, model);
    assert.deepEqual(
      areas.find(node => node.area.id === 'other')?.topics.flatMap(node => node.papers),
      [other],
    );
  });

  it('are none without any word', () => {
    assert.deepEqual(topicsOf({ title: '', abstract: '', topics: [] }, taxonomy, model), []);
  });

  it('are none where there is no model', () => {
    assert.deepEqual(topicsOf(paper, taxonomy), []);
  });
});

describe('topic: in a query', () => {
  const names = { topicNames: topicNames(bundledTaxonomy(), bundledTopicModel()) };
  const built = createLibrary([robot, foreign], names);

  for (const [kind, library] of [
    ['a library that was built', built],
    ['a library that was loaded', loadLibrary(built.serialize(), names)],
  ] as const) {
    const titles = (query: string) => library.search(query).map(hit => hit.paper.title);

    it(`finds assigned topics by id and label, and areas by label, in ${kind}`, () => {
      assert.deepEqual(titles('topic:robotics'), [robot.title]);
      assert.deepEqual(titles('topic:Robot'), [robot.title]);
      assert.deepEqual(titles('topic:"reinforcement learning & robotics"'), [robot.title]);
      assert.deepEqual(titles('-topic:robotics'), [foreign.title]);
    });
  }

  it('finds labelled papers by the label of a topic', () => {
    const papers = bundledLibrary().papers;
    const library = createLibrary(papers, names);
    const wanted = papers.filter(paper => paper.topics.includes('peft'));
    assert.equal(library.search('topic:"parameter-efficient tuning"', { limit: 300 }).length, wanted.length);
  });
});

describe('trainTopicModel', () => {
  const taxonomy: Taxonomy = [
    {
      id: 'all',
      label: 'All',
      topics: [
        { id: 'birds', label: 'Birds', scope: 'Feathered animals that sing.' },
        { id: 'ships', label: 'Ships', scope: 'Vessels that sail the sea.' },
      ],
    },
  ];
  const papers = ['nest', 'wing', 'feather', 'beak'].flatMap(word => [
    { title: `The ${word} of birds`, abstract: `Plumage and the ${word}.`, topics: ['birds'] },
    { title: `Ships and ${word}`, abstract: `Rigging and the ${word}.`, topics: ['ships', 'unknown'] },
  ]);

  it('learns words that no scope note has', () => {
    const model = readTopicModel(trainTopicModel(papers, taxonomy));
    const topics = (title: string) => topicsOf({ title, abstract: '', topics: [] }, taxonomy, model);
    assert.deepEqual(
      topics('Rigging of ships').map(topic => topic.id),
      ['ships'],
    );
    assert.deepEqual(
      topics('Plumage of birds').map(topic => topic.id),
      ['birds'],
    );
  });

  it('gives the same model for the same papers', () => {
    assert.deepEqual(trainTopicModel(papers, taxonomy), trainTopicModel(papers, taxonomy));
  });

  it('learns nothing from nothing', () => {
    const model = readTopicModel(trainTopicModel([], taxonomy));
    assert.deepEqual(topicsOf({ title: 'Stone', abstract: '', topics: [] }, taxonomy, model), []);
  });
});
