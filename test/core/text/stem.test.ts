import assert from 'node:assert/strict';
import { stem } from '../../../src/core/text/stem';

describe('stem', () => {
  for (const forms of [
    ['optimise', 'optimize', 'optimising', 'optimized', 'optimises'],
    ['behaviour', 'behavior', 'behaviours'],
    ['analyse', 'analyze', 'analysis', 'analyses', 'analysing'],
    ['modelling', 'modeling', 'models', 'modelled'],
    ['generalisation', 'generalization', 'generalizations'],
    ['distil', 'distill', 'distillation', 'distilled', 'distilling'],
    ['matrices', 'matrix'],
    ['centre', 'center', 'centres'],
    ['supervise', 'supervised', 'supervising'],
    ['labelled', 'labeled', 'labels'],
  ]) {
    it(`is one for ${forms.join(', ')}`, () => assert.equal(new Set(forms.map(stem)).size, 1));
  }

  it('keeps words apart that only look alike', () => {
    assert.notEqual(stem('precise'), stem('price'));
    assert.notEqual(stem('o1'), stem('o'));
    assert.notEqual(stem('noise'), stem('no'));
  });
});
