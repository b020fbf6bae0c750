import assert from 'node:assert/strict';
import {
  answerCheck,
  answerPaper,
  answerPapers,
  lookUpCitations,
  createLibrary,
  findCitations,
  findMentions,
} from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';

const library = bundledLibrary();
const port = {
  search: (query: string, options?: { readonly limit?: number }) =>
    Promise.resolve(library.search(query, options)),
  mentions: ({ text, languageId }: { readonly text: string; readonly languageId: string }) =>
    Promise.resolve(findMentions(text, languageId, library)),
  citations: ({ text, languageId }: { readonly text: string; readonly languageId: string }) =>
    Promise.resolve(findCitations(text, languageId)),
};
const encoder = library.findByTitle('Universal Sentence Encoder');
assert.ok(encoder);

describe('Answers for a language model', () => {
  it('list papers with key and one sentence', () => {
    const answer = answerPapers([encoder], 'none');
    assert.match(
      answer,
      /^1\. Universal Sentence Encoder\. Cer.*2018.*\[key: cer2018universal\]\n {3}\S.*\.$/,
    );
    assert.equal(answerPapers([], 'none'), 'none');
  });

  it('take the written summary where there is one', () => {
    const paper = { ...encoder, summary: 'Encodes sentences for transfer. Beats word vectors.' };
    assert.match(answerPapers([paper], 'none'), /\n {3}Encodes sentences for transfer\.$/);
    assert.match(
      answerPaper(paper),
      /\nSummary: Encodes sentences for transfer\. Beats word vectors\.\nAbstract: /,
    );
    assert.doesNotMatch(answerPaper({ ...encoder, summary: '' }), /\nSummary: /);
  });

  it('cut a long abstract at 2,000 characters', () => {
    const [paper] = createLibrary([{ title: 'Long', abstract: 'word '.repeat(1000) }]).papers;
    assert.ok(paper);
    const answer = answerPaper(paper);
    assert.ok(answer.length < 2100 && answer.endsWith('…'));
    assert.match(answerPaper({ ...paper, abstract: '' }), /no abstract/);
  });

  it('say which citations are known, and what may be meant by the others', async () => {
    const text = 'See \\cite{cer2018universal, cer2018encoder} and \\emph{Learning to Fly in Seconds}.';
    const checked = await lookUpCitations(
      { text, languageId: 'latex' },
      ['Universal Sentence Encodr', 'No Such Work At All'],
      port,
    );
    const tell = ({ kind, cited, paper }: (typeof checked)[number]) => [kind, cited, paper?.citationKey];
    assert.deepEqual(checked.map(tell), [
      ['key', 'cer2018universal', 'cer2018universal'],
      ['title', 'Learning to Fly in Seconds', 'eschmann2023learning'],
      ['key', 'cer2018encoder', undefined],
      ['title', 'Universal Sentence Encodr', 'cer2018universal'],
      ['title', 'No Such Work At All', undefined],
    ]);
    assert.match(
      answerCheck(checked),
      /^3 of 5 citations are known\.\nUnknown:\n- key "cer2018encoder": perhaps .*cer2018universal/,
    );
    assert.equal(answerCheck([]), 'There are no citations to check.');
  });
});
