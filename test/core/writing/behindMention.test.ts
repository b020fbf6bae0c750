import assert from 'node:assert/strict';
import { behindMention } from '../../../src/core';

describe('behindMention', () => {
  for (const [text, wanted] of [
    ['*Title|* so', '*Title*| so'],
    ['**Title|**.', '**Title**|.'],
    ['“Title|” so', '“Title”| so'],
    ["``Title|'' so", "``Title''| so"],
    ['\\emph{Title|}.', '\\emph{Title}|.'],
    ['<em>Title|</em>.', '<em>Title</em>|.'],
    ['Title| so', 'Title| so'],
  ] as const) {
    it(`leaves ${text.replace('|', '')} whole`, () => {
      const plain = text.replace('|', '');
      assert.equal(behindMention(plain, text.indexOf('|')), wanted.indexOf('|'));
    });
  }
});
