import assert from 'node:assert/strict';
import { findMentions } from '../../src/core';
import { bundledLibrary } from '../support/bundledPapers';

describe('The bundled library', () => {
  const library = bundledLibrary();

  it('has 265 papers with ids and citation keys of their own', () => {
    assert.equal(library.papers.length, 265);
    assert.equal(new Set(library.papers.map(paper => paper.id)).size, 265);
    assert.equal(new Set(library.papers.map(paper => paper.citationKey)).size, 265);
    assert.ok(library.papers.every(paper => paper.abstract.length > 100));
  });

  it('finds each paper by its own title as first result', () => {
    const lost = library.papers.filter(paper => library.search(paper.title)[0]?.paper !== paper);
    assert.deepEqual(
      lost.map(paper => paper.title),
      [],
    );
  });

  for (const [languageId, mark] of [
    ['markdown', (title: string) => `As *${title}* shows, …`],
    ['latex', (title: string) => `As \\emph{${title.replace(/[&%#_$]/g, '\\$&')}} shows, …`],
  ] as const) {
    it(`recognises each title in ${languageId}`, () => {
      const text = library.papers.map(paper => mark(paper.title)).join('\n\n');
      const found = findMentions(text, languageId, library).filter(mention => mention.kind === 'title');
      assert.deepEqual(
        found.map(mention => mention.paper.title),
        library.papers.map(paper => paper.title),
      );
    });
  }

  it('recognises its citation keys', () => {
    const [paper] = library.papers;
    const [mention] = findMentions(`See [@${paper?.citationKey ?? ''}].`, 'markdown', library);
    assert.equal(mention?.paper, paper);
    assert.equal(mention?.kind, 'key');
  });
});
