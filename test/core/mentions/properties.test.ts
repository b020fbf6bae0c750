import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { CITED_PAPERS, titlesIn } from '../../support/citedPapers';

const LANGUAGES = [
  'markdown',
  'quarto',
  'rmd',
  'latex',
  'bibtex',
  'restructuredtext',
  'plaintext',
  'rsweave',
];
const PIECES = [
  'Universal Sentence Encoder',
  'TacSL',
  '@cer2018universal',
  '\\cite{',
  '\\cites[',
  'https://arxiv.org/abs/1803.11175',
  '[',
  '](',
  ')',
  '**',
  '_',
  '`',
  '```\n',
  '$',
  '{',
  '}',
  '%',
  '\\',
  '\\begin{verbatim}',
  '\\bibitem{',
  '<!--',
  '<a href="',
  '>',
  '|',
  '\n',
  '\n\n',
  '    ',
  '- ',
  '# ',
  '&amp;',
  '&#x1F600;',
  '“',
  '”',
  '"',
  "''",
  '``',
  '^[',
  '[^1]',
  '@misc{a, title = {',
  '\u0301',
  '\ud83d',
  '\udc00',
  '→',
  '\0',
  ' ',
  '---\n',
  'Towards a Unified View of Paramter-Efficient Transfer Learning',
];

const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 40,
});

describe('mentions in any text', () => {
  it('are in order, inside the text, not overlapping and not empty', () =>
    fc.assert(
      fc.property(soup, fc.constantFrom(...LANGUAGES), (pieces, languageId) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of findMentions(text, languageId, CITED_PAPERS)) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          end = mention.end;
        }
      }),
      { numRuns: 2000 },
    ));

  const MARKS: readonly (readonly [string, string])[] = [
    ['**', '**'],
    ['_', '_'],
    ['"', '"'],
    ['“', '”'],
    ['[', '](https://a.b/c)'],
    ['<b>', '</b>'],
    ['## ', '\n'],
    ['- ', ', 2020'],
    ['| ', ' |'],
    ['> ', '\n'],
    ['(', ')'],
    ['see *', '*.'],
    ['<a href="x">', '</a>'],
    ['1. A. Author. ', '. In *ICML*'],
    ['\n\n', '\n\n'],
  ];

  it('include every title, whatever marks stand around it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...CITED_PAPERS.papers.filter(paper => paper.title.split(' ').length > 2)),
        fc.uniqueArray(fc.constantFrom(...MARKS), { maxLength: 3 }),
        ({ title }, marks) => {
          const text = marks.reduce((inner, [before, after]) => before + inner + after, title);
          assert.deepEqual(titlesIn(`\n\n${text}\n`), [title]);
        },
      ),
      { numRuns: 500 },
    ));
});
