import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, findMentions, MentionTally } from '../../../src/core';
import { paperInput } from '../../support/papers';

const library = createLibrary([
  paperInput({ id: 'maps', title: 'Gardens of Forking Paths in Learned Maps', citationKey: 'maps20' }),
  paperInput({ id: 'rivers', title: 'Quiet Rivers Carry Heavy Gradients', citationKey: 'rivers21' }),
]);

function tallyOf(documents: Readonly<Record<string, string>>): MentionTally {
  const tally = new MentionTally();
  for (const [name, text] of Object.entries(documents)) {
    tally.set(name, text, findMentions(text, 'markdown', library));
  }
  return tally;
}

describe('MentionTally', () => {
  it('counts the mentions of each paper over all documents', () => {
    const tally = tallyOf({ 'a.md': '@maps20 @maps20', 'b.md': '@rivers21', 'c.md': '@maps20' });
    assert.deepEqual(
      [...tally.counts()],
      [
        ['maps', 3],
        ['rivers', 1],
      ],
    );
  });

  it('says where a paper is mentioned, by document and line', () => {
    const tally = tallyOf({
      'b.md': 'No.\n\n  So says @maps20.',
      'a.md': '@maps20\r\nand more',
      'c.md': '@rivers21',
    });
    assert.deepEqual(tally.of('maps'), [
      { document: 'a.md', places: [{ line: 0, start: 1, end: 7, excerpt: '@maps20' }] },
      { document: 'b.md', places: [{ line: 2, start: 11, end: 17, excerpt: 'So says @maps20.' }] },
    ]);
  });

  it('cuts a long line around the mention', () => {
    const text = `${'far '.repeat(100)}@maps20${' off'.repeat(100)}`;
    const [place] = tallyOf({ 'a.md': text }).of('maps')[0]?.places ?? [];
    assert.match(place?.excerpt ?? '', /^…far .*@maps20.* off…$/);
    assert.ok((place?.excerpt.length ?? 999) < 170);
  });

  it('ends a mention that goes on beyond its line at the end of the line', () => {
    const text = 'See *Quiet Rivers\nCarry Heavy Gradients*.';
    const [place] = tallyOf({ 'a.md': text }).of('rivers')[0]?.places ?? [];
    assert.deepEqual([place?.line, place?.start, place?.end], [0, 5, 17]);
  });

  it('replaces what it knew of a document, and says whether that is news', () => {
    const tally = tallyOf({ 'a.md': '@maps20' });
    const set = (text: string) => tally.set('a.md', text, findMentions(text, 'markdown', library));
    assert.equal(set('@maps20'), false);
    assert.equal(set('@rivers21'), true);
    assert.deepEqual([...tally.counts()], [['rivers', 1]]);
    assert.equal(tally.delete('a.md'), true);
    assert.equal(tally.delete('a.md'), false);
    assert.deepEqual([...tally.counts()], []);
  });

  it('names the documents that it has mentions of', () => {
    const tally = tallyOf({ 'a.md': '@maps20', 'b.md': 'None.', 'c.md': '@rivers21' });
    assert.deepEqual(tally.names().sort(), ['a.md', 'c.md']);
    tally.delete('a.md');
    assert.deepEqual(tally.names(), ['c.md']);
  });

  it('gives columns that hold the mention, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('\n', '\r\n', ' ', 'ü')),
        (before, gaps) => {
          const text = `${before}${gaps.join('')} @maps20 `;
          for (const { places } of tallyOf({ 'a.md': text }).of('maps')) {
            for (const { line, start, end } of places) {
              assert.equal(text.split('\n')[line]?.slice(start, end), 'maps20');
            }
          }
        },
      ),
    );
  });
});
