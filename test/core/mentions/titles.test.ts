import assert from 'node:assert/strict';
import { listMentions, titlesIn } from '../../support/citedPapers';

const USE = 'Universal Sentence Encoder';
const DATA_TO_TEXT = 'Text-to-Text Pre-Training for Data-to-Text Tasks';
const DREAM = "Dropout's Dream Land: Generalization from Learned Simulators to Reality";
const LABEL_LESS =
  'Can You Label Less by Using Out-of-Domain Data? Active & Transfer Learning with Few-shot Instructions';
const ACCENTS = 'Müller Čížek Networks for Naïve Learners';
const INFTY = 'Adapt-infty: Scalable Lifelong Multimodal Instruction Tuning via Dynamic Data Selection';

const SPELLINGS: readonly (readonly [string, string, string, string])[] = [
  ['another case', 'markdown', '- text-to-text PRE-TRAINING for data-to-text tasks', DATA_TO_TEXT],
  [
    'words written together',
    'markdown',
    'See Text-to-text pretraining for data-to-text tasks.',
    DATA_TO_TEXT,
  ],
  ['words written apart', 'markdown', 'See Text to text pre training for data to text tasks.', DATA_TO_TEXT],
  ['dashes for hyphens', 'markdown', 'See Text–to–Text Pre‑Training for Data–to–Text Tasks.', DATA_TO_TEXT],
  ['a curly apostrophe', 'markdown', DREAM.replace("'", '’'), DREAM],
  ['a wrapped line', 'markdown', 'in Universal\nSentence\nEncoder we', USE],
  [
    'a hyphenated line end',
    'plaintext',
    'in Text-to-Text Pre-Train-\n  ing for Data-to-Text Tasks (2020)',
    DATA_TO_TEXT,
  ],
  ['decomposed accents', 'markdown', ACCENTS.normalize('NFD'), ACCENTS],
  ['no accents', 'markdown', 'Muller Cizek Networks for Naive Learners', ACCENTS],
  ['HTML entities', 'markdown', 'M&uuml;ller &#268;&#237;&#382;ek Networks for Na&iuml;ve Learners', ACCENTS],
  ['an escaped ampersand', 'markdown', LABEL_LESS.replace('&', '&amp;'), LABEL_LESS],
  ['"and" for an ampersand', 'markdown', LABEL_LESS.replace('&', 'and'), LABEL_LESS],
  ['emphasis inside', 'markdown', '**Universal** _Sentence_ Encoder', USE],
  ['a link inside', 'markdown', 'Universal [Sentence](https://a.org/b_(c)) Encoder', USE],
  ['a footnote inside', 'markdown', 'Universal Sentence[^1] Encoder', USE],
  ['HTML tags inside', 'markdown', 'Universal <em class="a > b">Sentence</em> <!-- x --> Encoder', USE],
  ['a heading', 'markdown', '# Universal Sentence Encoder (2018)', USE],
  ['an underlined heading', 'markdown', 'Universal Sentence Encoder\n===', USE],
  ['a table cell', 'markdown', '| a | Universal Sentence Encoder | b |', USE],
  ['link text', 'markdown', '[D. Cer, Y. Yang - Universal Sentence Encoder, 2018](https://x.org)', USE],
  ['a quotation over lines', 'markdown', '> Universal Sentence\n> Encoder', USE],
  [
    'BibTeX in a code block',
    'markdown',
    '```\n@misc{a,\n  title={{Universal} Sentence Encoder},\n}\n```',
    USE,
  ],
  ['LaTeX accents', 'latex', 'M{\\"u}ller \\v{C}\\\'{i}\\v zek Networks for Na\\"{\\i}ve Learners', ACCENTS],
  ['protected capitals', 'latex', '{U}niversal {S}entence {E}ncoder', USE],
  ['LaTeX emphasis', 'latex', '\\emph{Universal \\textbf{Sentence} Encoder}', USE],
  ['a tie and a comment', 'latex', 'Universal~Sentence % not yet\n  Encoder', USE],
  ['an escaped ampersand in LaTeX', 'latex', LABEL_LESS.replace('&', '\\&'), LABEL_LESS],
  ['mathematics', 'latex', INFTY.replace('infty', '$\\infty$'), INFTY],
  ['a sign for its name', 'markdown', `- ${INFTY.replace('infty', '∞')}`, INFTY],
  ['a LaTeX footnote inside', 'latex', 'Universal Sentence\\footnote{Or so.} Encoder', USE],
  ['a footnote of its own', 'latex', 'So.\\footnote{See Universal Sentence Encoder.}', USE],
  [
    'a reference',
    'latex',
    '\\bibitem{a} D. Cer.\n\\newblock Universal Sentence Encoder.\n\\newblock 2018.',
    USE,
  ],
  ['a title field', 'bibtex', '@misc{a, title = "{Universal Sentence Encoder}", year = 2018}', USE],
  [
    'a title field with a macro',
    'bibtex',
    '@misc{a, month = jan, title = {Universal Sentence Encoder} }',
    USE,
  ],
  ['a link in reStructuredText', 'restructuredtext', '`Universal Sentence Encoder <https://x.org>`_', USE],
  [
    'a link over lines in reStructuredText',
    'restructuredtext',
    'See `Universal Sentence\nEncoder <https://x.org>`__.',
    USE,
  ],
  ['a table cell with a link by reference', 'markdown', '| USE | [Universal Sentence Encoder][use] |', USE],
  [
    'a footnote’s text',
    'markdown',
    'Text.[^n]\n\n[^n]: Cer et al., *Universal Sentence Encoder*, 2018.',
    USE,
  ],
  [
    'entities in an HTML link',
    'markdown',
    '<p><a href="x.html">Universal&nbsp;Sentence&#32;Encoder</a></p>',
    USE,
  ],
  ['a hyphenated line end in a list', 'markdown', '1. Cer, D. Universal Sentence En-\n   coder. 2018.', USE],
  ['quotation marks of LaTeX, a comma inside', 'latex', `called \`\`${DREAM},'' and`, DREAM],
  [
    'a reference with a braced label',
    'latex',
    '\\bibitem[{Cer et~al.(2018)}]{cer}\nD.~Cer. 2018.\n\\newblock {\\em Universal sentence\n  encoder}.',
    USE,
  ],
  [
    'a title field over lines with braces inside',
    'bibtex',
    '@misc{a,\n  title = {Text-to-Text {Pre-Training} for\n           {Data-to-Text} Tasks},\n}',
    DATA_TO_TEXT,
  ],
  [
    'a title field with accents in braces',
    'bibtex',
    '@misc{a, title = "{M{\\"u}ller {\\v C}{\\\'\\i}{\\v z}ek} Networks for {N}a{\\"\\i}ve Learners"}',
    ACCENTS,
  ],
  ['plain text', 'plaintext', '[1] D. Cer et al. Universal Sentence Encoder. 2018.', USE],
];

describe('titles', () => {
  for (const [form, languageId, text, title] of SPELLINGS) {
    it(`are found in ${languageId} with ${form}`, () =>
      assert.deepEqual(titlesIn(text, languageId), [title]));
  }

  it('are found under other titles of the work', () =>
    assert.deepEqual(titlesIn('- TIES-Merging: Resolving Interference When Merging Models'), [
      'Resolving Interference When Merging Models',
    ]));

  it('have the range of their words, without marks around them', () =>
    assert.deepEqual(listMentions('[**Universal Sentence Encoder**,](https://a.b) 2018', 'markdown'), [
      'title: Universal Sentence Encoder > Universal Sentence',
    ]));

  const STRANGERS: readonly (readonly [string, string])[] = [
    ['goes on with a subtitle', '[Learning to Fly in Seconds: The Next Second](https://a.b)'],
    ['goes on as a longer title', '- **Universal Sentence Encoder for English,** 2018'],
    ['begins as a longer title', 'the Multilingual Universal Sentence Encoder is'],
    ['ends a longer title', '- Active Tabular Augmentation via Policy-Guided Diffusion, ICML'],
    ['ends a longer title in a link', '[A Multilingual View of Universal Sentence Encoder](https://a.b)'],
    ['is tied to a word before', 'a meta-Universal Sentence Encoder'],
    ['is tied to a word behind', 'the Universal Sentence Encoder-based one'],
    ['lies across two cells', '| Universal Sentence | Encoder |'],
    ['lies across two paragraphs', 'a Universal Sentence\n\nEncoder for all'],
    ['lies in a web address', 'https://a.b/Universal_Sentence_Encoder'],
    ['lies in program code', '```python\nuniversal_sentence_encoder = "Universal Sentence Encoder"\n```'],
    ['is ordinary words in small letters', 'we use policy-guided diffusion for planning'],
    ['is two ordinary words in prose', 'methods of Deep Clustering are'],
  ];
  for (const [reason, text] of STRANGERS) {
    it(`are not found where the text ${reason}`, () => assert.deepEqual(titlesIn(text), []));
  }

  it('of two words are found where they are all of a reference', () =>
    assert.deepEqual(titlesIn('see [Deep Clustering](https://a.b)'), ['Deep Clustering']));

  it('are not found in verbatim text of LaTeX', () =>
    assert.deepEqual(
      titlesIn('\\begin{verbatim}\nUniversal Sentence Encoder\n\\end{verbatim}', 'latex'),
      [],
    ));
});
