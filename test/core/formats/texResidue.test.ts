import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanTexResidue } from '../../../src/core/formats/tex/texResidue';
import { texResidueRules } from '../../../src/core/formats/tex/texResidueRules';

const pieces = texResidueRules.flatMap(rule => [...rule.example, ...rule.spares]);
const marks = [
  '\\',
  '{',
  '}',
  '^',
  '_',
  '$',
  '`',
  "'",
  '"',
  '~',
  '-',
  '--',
  ' ',
  '&',
  '(',
  ')',
  '|',
  'x',
  '2',
  '\uE000',
];
const names = [
  'alpha',
  'infty',
  'times',
  'pm',
  'sim',
  'mathcal',
  'frac',
  'textbf',
  'eg',
  'L',
  'https://a.org/x_t',
];

/** Texts made of what the rules look for, so that they meet in every order. */
const dirtyText = fc
  .array(
    fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...names), fc.constantFrom(...pieces), fc.string()),
  )
  .map(parts => parts.join(''));

describe('cleanTexResidue', () => {
  for (const { name, example, spares } of texResidueRules) {
    describe(name, () => {
      const [dirty, clean] = example;
      it(`turns ${dirty} into ${clean}`, () => {
        const applied: string[] = [];
        assert.equal(
          cleanTexResidue(dirty, change => applied.push(change.rule)),
          clean,
        );
        assert.ok(applied.includes(name), `applied ${applied.join(', ')}`);
      });
      for (const spare of spares) {
        it(`spares ${spare}`, () => assert.equal(cleanTexResidue(spare), spare));
      }
    });
  }

  it('gives every rule a name of its own', () => {
    assert.equal(new Set(texResidueRules.map(rule => rule.name)).size, texResidueRules.length);
  });

  const plain = [
    'sim-to-real transfer (Sim2Real, SIM2REAL) in Isaac Sim 4.0 and in sim',
    'five times, 8 times, 10-30 times, x3.27, 512x512, 45x, ~50 tokens',
    'at 6 pm in Alpha Centauri, Six Sigma, Pi and Delta airlines, delta (residual) actions, beta-VAE',
    'beta release (alpha), mu-law, an infinity, epsilon-greedy, tau-bench, to be in or not in',
    'CIFAR-10, L0-norm, T5, GPT-4o, regret@5, t-ReX*, #2, C++, C#, 45 % and 5%, <4%, AUC > 0.9',
    'snake_case, my_file_name.txt, __init__, d_model, @user_name, me_too@uni_x.example.org',
    'https://github.com/a/b_c~d/x_t%20y#z_1 and github.com/a_b/x_t, http://a.org/~me/n^2',
    "LaTeX and BibTeX, AT&T, R&D, Q&A, \"quoted\" and 'quoted', the '90s, rock 'n' roll",
    'price $5, $10 million, from US$3 to US$4',
    'well-known -- no: a sim, a pm'.replace('--', '–'),
  ];
  for (const text of plain) {
    it(`leaves ${text}`, () => assert.equal(cleanTexResidue(text), text));
  }

  it('gives the same when it cleans twice, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(dirtyText, fc.string(), fc.string({ unit: 'binary' })), text => {
        const once = cleanTexResidue(text);
        assert.equal(cleanTexResidue(once), once);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a sign of its rule in every text that a pattern matches', () => {
    fc.assert(
      fc.property(fc.oneof(dirtyText, fc.string({ unit: 'binary' })), text => {
        const unsigned = texResidueRules.filter(
          ({ signs = [''] }) => !signs.some(sign => text.includes(sign)),
        );
        assert.deepEqual(
          unsigned.filter(({ pattern }) => text.search(pattern) >= 0),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every address', () => {
    fc.assert(
      fc.property(dirtyText, fc.webUrl({ withFragments: true }), (text, url) => {
        const address = url.replace(/[\\{}<>"^`|&%$#]/g, '');
        assert.ok(cleanTexResidue(`${text} ${address} `).includes(address));
      }),
    );
  });
});
