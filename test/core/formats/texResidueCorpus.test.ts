import assert from 'node:assert/strict';
import { parseListing } from '../../../src/core/formats/listing/listing';
import { readListingLines } from '../../../src/core/formats/listing/listingLine';
import { cleanTexResidue, type TexResidueChange } from '../../../src/core/formats/tex/texResidue';
import { corpusListings } from '../../support/corpusListings';
import { assertReviewed } from '../../support/reviewed';

const snapshot = 'test/fixtures/corpus/texResidue.snap.txt';
const contextLength = 25;

const show = (text: string): string => text.replaceAll('\uE000', '‹link›');

/** `before` in its context, then what it became, then the rule. */
function describeChange({ rule, before, after, offset, text }: TexResidueChange): string {
  const end = offset + before.length;
  const left = text.slice(Math.max(0, offset - contextLength), offset);
  const right = text.slice(end, end + contextLength);
  return show(`  …${left}[${before}]${right}…  →  [${after}]  (${rule})`);
}

function describeChanges(): string {
  const texts = new Map<string, string[]>();
  let title = '';
  for (const { text } of corpusListings.flatMap(readListingLines)) {
    const changes: string[] = [];
    cleanTexResidue(text, change => changes.push(describeChange(change)));
    if (text.length < 200) {
      title = text;
    }
    if (changes.length > 0) {
      texts.set(text, [title, ...changes]);
    }
  }
  return `${[...texts.values()].map(lines => lines.join('\n')).join('\n\n')}\n`;
}

describe('cleanTexResidue on the bundled listings', () => {
  it('makes exactly the changes that were reviewed (UPDATE_SNAPSHOTS=1 writes them anew)', () => {
    assertReviewed(describeChanges(), snapshot);
  });

  it('leaves no backslash, dollar sign, backtick or brace outside addresses', () => {
    const left = corpusListings
      .flatMap(page => parseListing(page).papers)
      .flatMap(
        ({ title, abstract }) =>
          `${title} ${abstract}`.replace(/https?:\S+/g, '').match(/\S*[\\$`{}]\S*/g) ?? [],
      );
    assert.deepEqual(left, []);
  });
});
