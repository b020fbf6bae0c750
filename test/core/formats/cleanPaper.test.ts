import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseBibtex, parseCslJson, parseListing, parseRis, summarize } from '../../../src/core';
import { cleanPaper } from '../../../src/core/formats/cleanPaper';
import { cleanTexResidue } from '../../../src/core/formats/tex/texResidue';
import { assertReviewed } from '../../support/reviewed';

const fixture = 'test/fixtures/residue/abstracts.ris';
const snapshot = 'test/fixtures/residue/cleanPaper.snap.txt';

/** Each text of the fixture as its file has it, every change that a rule made, and what came out. */
function describeCleaning(): string {
  const file = readFileSync(fixture, 'utf8');
  const texts = [...file.matchAll(/^(?:TI|AB) {2}- (.*)$/gm)].map(([, text = '']) => text);
  const cleaned = parseRis(file).papers.flatMap(({ title, abstract }) => [title, abstract]);
  const entries = texts.map((text, at) => {
    const changes: string[] = [];
    cleanTexResidue(text, ({ rule, before, after }) =>
      changes.push(`    [${before}] → [${after}]  (${rule})`),
    );
    return text === cleaned[at] ? [`= ${text}`] : [`- ${text}`, ...changes, `+ ${cleaned[at] ?? ''}`];
  });
  return `${entries.map(lines => lines.join('\n')).join('\n')}\n`;
}

/** The control characters and soft hyphens of the fixture, to be seen in the snapshot. */
function withCodes(text: string): string {
  return text.replace(/[\u0002\u0019\u00ad]/g, char => `<${char.charCodeAt(0).toString(16)}>`);
}

describe('The abstract of a paper', () => {
  it('is cleaned as it was reviewed (UPDATE_SNAPSHOTS=1 writes it anew)', () => {
    assertReviewed(withCodes(describeCleaning()), snapshot);
  });

  const clean = 'We sort n cards. Every component is a component.';
  for (const [format, abstract] of [
    [
      'BibTeX',
      parseBibtex(
        '@article{a, title={T}, abstract={We sort \\$n\\$ cards. Every compo- nent is a component.}}',
      ).papers[0]?.abstract,
    ],
    [
      'RIS',
      parseRis('TY  - JOUR\nTI  - T\nAB  - We sort $n$ cards. Every compo- nent is a component.\nER  - \n')
        .papers[0]?.abstract,
    ],
    [
      'CSL',
      parseCslJson(
        '[{"id": "a", "title": "T", "abstract": "We sort $n$ cards. Every compo- nent is a component."}]',
      ).papers[0]?.abstract,
    ],
    [
      'a saved page',
      parseListing('Sorting Cards\n\nWe sort $n$ cards. Every compo- nent is a component.\n').papers[0]
        ?.abstract,
    ],
  ] as const) {
    it(`is clean in a paper of ${format}`, () => assert.equal(abstract, clean));
  }

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, abstract) => {
        const once = cleanPaper({ title, abstract });
        assert.deepEqual(cleanPaper(once), once);
      }),
    );
  });

  it('ends a sentence with the letter of a formula', () => {
    const { title, abstract } = cleanPaper({
      title: 'Cards',
      abstract: 'We present a way to sort cards for every $k$. Results show that it takes 20% fewer steps.',
    });
    assert.deepEqual(summarize({ title, abstract }), [
      'We present a way to sort cards for every k.',
      'Results show that it takes 20% fewer steps.',
    ]);
  });
});
