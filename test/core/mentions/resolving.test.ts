import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { CITED_PAPERS, listMentions } from '../../support/citedPapers';
import { createLibrary } from '../../../src/core';

const BIBLIOGRAPHY = createLibrary([
  { title: 'A Universal Encoder', abstract: '', citationKey: 'byArxiv', arxivId: '1803.11175' },
  { title: 'Flying', abstract: '', citationKey: 'byDoi', doi: '10.1109/lra.2024.1' },
  { title: 'Universal sentence encoder.', abstract: '', citationKey: 'byTitle' },
  { title: 'Something Else', abstract: '', citationKey: 'ownOnly' },
]);

describe('a citation key', () => {
  const leadsTo = (text: string, languageId = 'markdown') =>
    findMentions(text, languageId, CITED_PAPERS, { bibliography: BIBLIOGRAPHY }).map(
      ({ paper, inBibliography }) => `${paper.title} ${String(inBibliography)}`,
    );

  it('leads to the paper with the arXiv id, DOI or title of its entry', () =>
    assert.deepEqual(leadsTo('@byArxiv @byDoi @byTitle'), [
      'Universal Sentence Encoder true',
      'Learning to Fly in Seconds true',
      'Universal Sentence Encoder true',
    ]));

  it('leads to its entry when the library has no such paper', () =>
    assert.deepEqual(leadsTo('\\cite{ownOnly}', 'latex'), ['Something Else true']));

  it('leads to the paper that has it in the library, marked as not in the bibliography', () =>
    assert.deepEqual(leadsTo('@kale2020text'), ['Text-to-Text Pre-Training for Data-to-Text Tasks false']));

  it('is not said to be missing while a file of the bibliography is still being read', () => {
    const found = findMentions('@byDoi @kale2020text', 'markdown', CITED_PAPERS, {
      bibliography: BIBLIOGRAPHY,
      isPartial: true,
    });
    assert.deepEqual(
      found.map(({ inBibliography }) => inBibliography),
      [true, undefined],
    );
  });

  it('that nobody knows is no mention', () => assert.deepEqual(leadsTo('@nobody2020'), []));

  it('of an entry in the document leads to the paper whose title stands in the entry', () =>
    assert.deepEqual(listMentions('@misc{mine, title = {Universal Sentence Encoder}}', 'bibtex'), [
      'key: mine > Universal Sentence',
      'title: Universal Sentence Encoder > Universal Sentence',
    ]));

  it('of a \\bibitem leads to the paper whose title stands in it', () =>
    assert.deepEqual(
      listMentions(
        "\\bibitem[Cer 18]{x} Cer.\n\n``Universal Sentence Encoder.''\n\\bibitem{y} Doe. Other.",
        'latex',
      ),
      ['key: x > Universal Sentence', 'title: Universal Sentence Encoder > Universal Sentence'],
    ));
});

describe('a link', () => {
  const LINKS: readonly (readonly [string, string])[] = [
    ['https://arxiv.org/abs/1803.11175', 'Universal Sentence'],
    ['http://www.arxiv.org/pdf/1803.11175v2.pdf', 'Universal Sentence'],
    ['https://arxiv.org/html/1803.11175v1#S2', 'Universal Sentence'],
    ['https://huggingface.co/papers/1803.11175', 'Universal Sentence'],
    ['https://doi.org/10.48550/arXiv.1803.11175', 'Universal Sentence'],
    ['https://doi.org/10.1109/LRA.2024.1', 'Learning to'],
    ['https://dx.doi.org/10.1109%2Flra.2024.1', 'Learning to'],
    ['https://openreview.net/pdf?id=Ab_c-1', 'TacSL: A'],
    ['https://aclanthology.org/2023.emnlp-main.131.pdf', 'Uni-O4: Unifying'],
  ];
  for (const [link, paper] of LINKS) {
    it(`${link} leads to its paper, from every language`, () => {
      const expected = [`link: ${link} > ${paper}`];
      assert.deepEqual(listMentions(`[here](${link})`, 'markdown'), expected);
      assert.deepEqual(listMentions(`See <${link}>, ${link.slice(0, 0)}so.`, 'markdown'), expected);
      assert.deepEqual(listMentions(`See (${link}).`, 'plaintext'), expected);
      assert.deepEqual(listMentions(`\\href{${link}}{here}`, 'latex'), expected);
      assert.deepEqual(listMentions(`<a href="${link}">here</a>`, 'markdown'), expected);
      assert.deepEqual(listMentions(`\`here <${link}>\`_`, 'restructuredtext'), expected);
    });
  }

  it('to no paper of the library is no mention', () =>
    assert.deepEqual(
      listMentions('https://arxiv.org/abs/2401.00001 https://openreview.net/forum?id=AB_C-1', 'markdown'),
      [],
    ));

  it('is marked when it only repeats the title beside it', () => {
    const text = '- Universal Sentence Encoder [[pdf](https://arxiv.org/abs/1803.11175)]';
    assert.deepEqual(
      findMentions(text, 'markdown', CITED_PAPERS).map(mention => mention.repeated),
      [undefined, true],
    );
  });

  it('in code is no mention', () =>
    assert.deepEqual(listMentions('`https://arxiv.org/abs/1803.11175`', 'markdown'), []));
});
