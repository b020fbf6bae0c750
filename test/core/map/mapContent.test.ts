import assert from 'node:assert/strict';
import {
  contentKey,
  createLibrary,
  mapContent,
  mapLabels,
  placesOf,
  readLayout,
  readMapState,
  renderMapPage,
  shortTitle,
  toLayout,
  type Taxonomy,
} from '../../../src/core';
import { paperInput } from '../../support/papers';

const topic = (id: string) => ({ id, label: `The ${id}`, scope: '' });
const taxonomy: Taxonomy = [
  { id: 'decision', label: 'Decision', topics: [topic('rl'), topic('robotics')] },
  { id: 'vision', label: 'Vision', topics: [topic('video')] },
];
const library = createLibrary([
  paperInput({ title: 'Both', topics: ['video', 'rl', 'robotics'] }),
  paperInput({ title: 'Seen', topics: ['video'] }),
  paperInput({ title: 'Lost', topics: ['nowhere'] }),
]);
const content = mapContent(library, taxonomy);

describe('mapContent', () => {
  it('puts a paper into the area that most of its topics lie in, one without topics under "Other"', () => {
    assert.deepEqual(content.areas, ['Decision', 'Vision', 'Other']);
    assert.deepEqual(
      content.papers.map(({ title, area }) => [title, area]),
      [
        ['Both', 1],
        ['Seen', 1],
        ['Lost', 2],
      ],
    );
  });

  it('has a direction for every paper', () => {
    const { dimensions, rows } = content.latentVectors;
    assert.equal(rows.length, dimensions * content.papers.length);
  });

  it('has another key when a paper, a topic or an abstract is another', () => {
    const others = [
      createLibrary([...library.papers, paperInput({ title: 'New' })]),
      createLibrary(library.papers.map(paper => ({ ...paper, topics: ['rl'] }))),
      createLibrary(
        library.papers.map((paper, at) => ({ ...paper, abstract: at === 1 ? 'Seen Both' : paper.abstract })),
      ),
    ];
    const keys = [content, ...others.map(other => mapContent(other, taxonomy))].map(contentKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(contentKey(mapContent(createLibrary(library.papers), taxonomy)), keys[0]);
  });
});

describe('mapLabels', () => {
  it('name areas and topics that have papers, among their papers', () => {
    const labels = mapLabels(content, Float32Array.of(10, 0, 12, 0, 500, 500));
    assert.deepEqual(
      labels.map(({ kind, text, place }) => [kind, text, place]),
      [
        ['area', 'Vision', { x: 11, y: 0 }],
        ['area', 'Other', { x: 500, y: 500 }],
        ['topic', 'The video', { x: 11, y: 0 }],
        ['topic', 'The rl', { x: 10, y: 0 }],
      ],
    );
  });
});

describe('A kept layout', () => {
  const layout = toLayout('key', content, Float32Array.of(1, 2, 3, 4, 5, 6.04));

  it('is read as it was written', () => {
    assert.deepEqual(readLayout(JSON.stringify(layout)), layout);
    assert.deepEqual(placesOf(layout, content), Float32Array.of(1, 2, 3, 4, 5, 6));
  });

  it('counts as none when it is damaged', () => {
    const damaged = [{ ...layout, places: [1] }, { ...layout, ids: [1, 2, 3] }, { key: 'key' }, null, 7];
    for (const text of ['', '{', ...damaged.map(value => JSON.stringify(value))]) {
      assert.equal(readLayout(text), undefined);
    }
  });
});

describe('readMapState', () => {
  it('reads what was kept and passes over what is damaged', () => {
    const state = { view: { x: 1, y: 2, zoom: 3 }, areas: ['Vision'], mentionedOnly: true, query: 'a' };
    assert.deepEqual(readMapState(state), state);
    const fresh = { areas: [], mentionedOnly: false, query: '' };
    for (const kept of [undefined, null, 'x', { view: { x: 1, y: 2, zoom: 0 }, areas: 'no', query: 4 }]) {
      assert.deepEqual(readMapState(kept), fresh);
    }
  });
});

describe('shortTitle', () => {
  for (const [title, short] of [
    ['TacSL: A Library for Visuotactile Sensor Simulation', 'TacSL'],
    ['Learning to Fly in Seconds', 'Learning to Fly in Seconds'],
    [
      'A Very Long Title That Goes On, and On, and On, and On',
      'A Very Long Title That Goes On, and On, and On…',
    ],
    ['x'.repeat(60), `${'x'.repeat(48)}…`],
    ['', ''],
  ] as const) {
    it(`makes "${title.slice(0, 20)}" short`, () => assert.equal(shortTitle(title), short));
  }
});

describe('renderMapPage', () => {
  it('runs only the script of this nonce and escapes what it is given', () => {
    const html = renderMapPage({
      scriptUri: 'https://a/"><b>',
      layoutUri: 'l',
      styleUri: 's',
      cspSource: 'https://a',
      nonce: 'n0',
      language: 'en',
      words: {},
    });
    assert.match(html, /default-src &#39;none&#39;/);
    assert.match(html, /script-src &#39;nonce-n0&#39;;/);
    assert.doesNotMatch(html, /<b>|unsafe|\son\w+=/);
    assert.equal(html.match(/<script/g)?.length, 1);
  });
});
