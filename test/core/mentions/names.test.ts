import assert from 'node:assert/strict';
import { listMentions } from '../../support/citedPapers';

const namesIn = (text: string): string[] =>
  listMentions(text, 'markdown').map(mention => mention.split(' > ')[0] ?? '');

describe('system names', () => {
  for (const name of ['TacSL', "NEVIS'22", 'NEVIS’22', 'Uni-O4']) {
    it(`are found in prose when distinctive: ${name}`, () =>
      assert.deepEqual(namesIn(`We compare with ${name} on all tasks.`), [`name: ${name}`]));
  }

  for (const text of [
    'Adapters are small.',
    'a SMART idea',
    '# Adapters',
    'tacsl',
    'TacSLs',
    'TacSL-Large',
    'uni-o4',
  ]) {
    it(`are not found in "${text}"`, () => assert.deepEqual(namesIn(text), []));
  }

  it('are found when ordinary words are marked as a reference', () =>
    assert.deepEqual(namesIn('[Adapters](https://a.b) and **SMART** but [Adapters](#adapters)'), [
      'name: Adapters',
      'name: SMART',
    ]));

  it('are found before a small word that is tied to them', () =>
    assert.deepEqual(namesIn('a TacSL-based method'), ['name: TacSL']));

  it('are left out on request', () =>
    assert.deepEqual(listMentions('TacSL', 'markdown', { names: false }), []));

  it('give way to the whole title', () =>
    assert.deepEqual(namesIn('- TacSL: A Library for Visuotactile Sensor Simulation and Learning'), [
      'title: TacSL: A Library for Visuotactile Sensor Simulation and Learning',
    ]));
});
