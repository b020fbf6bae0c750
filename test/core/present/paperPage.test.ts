import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createLibrary,
  readPageRequest,
  readPageState,
  renderMissingContent,
  renderPaperContent,
  renderPaperPage,
  type PaperContent,
  type PaperInput,
} from '../../../src/core';
import { paperInput } from '../../support/papers';

function contentOf(given: Partial<PaperInput>, options: Partial<Omit<PaperContent, 'paper'>> = {}): string {
  const [paper] = createLibrary([paperInput(given)]).papers;
  assert.ok(paper);
  return renderPaperContent({ paper, topics: [], related: [], ...options });
}

/** The requests that a page's elements would send. */
const requestsIn = (html: string) =>
  [...html.matchAll(/data-ask="([^"]*)"/g)].map(([, data = '']) =>
    readPageRequest(JSON.parse(decodeURIComponent(data))),
  );

const hostile = [
  '</h1><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '\u202eevil\u2066\u200b',
  'javascript:alert(1)',
  '&lt;b&gt; &#0; \ud800',
];

/** The names of all tags and attributes of a page, which data must not add to. */
const shapeOf = (html: string) =>
  [...html.matchAll(/<\/?[a-z][^\s>]*|\s[a-z-]+(?==")/g)].map(([part]) => part.trim());

describe('renderPaperContent', () => {
  it('gives every field its place and every part an id', () => {
    const html = contentOf(
      { authors: [{ given: 'Junxian', family: 'He' }], venue: 'ICLR', year: 2022, arxivId: '2110.04366' },
      { topics: [{ id: 'peft', label: 'Tuning', scope: 'Few parameters.' }] },
    );
    assert.match(html, /<h1 id="title" dir="auto">Learning to Test<\/h1>/);
    assert.match(html, /Junxian He<\/p>[^]*ICLR 2022[^]*href="https:\/\/arxiv\.org\/abs\/2110\.04366"/);
    assert.deepEqual(html.match(/^<(?!h1)\w+ id="[^"]*"/gm), [
      '<header id="head"',
      '<div id="actions"',
      '<nav id="topics"',
      '<section id="abstract"',
    ]);
  });

  it('writes Chinese, Japanese and Korean names family first', () => {
    const html = contentOf({ authors: [{ given: '明', family: '李' }], authorsPartial: true });
    assert.match(html, /<p class="authors">李明 et al\.<\/p>/);
  });

  it('marks the sentence that says what the paper does, and shows the rest as it is', () => {
    const html = contentOf({ abstract: 'Tests are old. We propose a test. It works & well.' });
    assert.match(
      html,
      />Tests are old\. <mark><span class="unseen">Contribution: <\/span>We propose a test\.<\/mark> It works &amp; well\.</,
    );
  });

  it('shows a written summary above the abstract, in which the contribution is marked', () => {
    const html = contentOf({ abstract: 'We propose a test.', summary: 'A test <of tests>.' });
    assert.match(
      html,
      /<section id="summary"[^]*>A test &lt;of tests&gt;\. <span title="Summary written from the abstract">✎<\/span><[^]*<section id="abstract"[^]*<mark>/,
    );
    assert.doesNotMatch(contentOf({}), /id="summary"/);
  });

  it('says so when there is no abstract', () => {
    assert.match(contentOf({ abstract: ' \u200b' }), /The library has no abstract of this paper\./);
  });

  it('asks for what its buttons and links say', () => {
    const [related] = createLibrary([paperInput({ id: 'other', title: 'Testing to Learn' })]).papers;
    assert.ok(related);
    const place = { line: 4, start: 0, end: 3, excerpt: 'As said.' };
    const html = contentOf(
      {},
      {
        topics: [{ id: 'peft', label: 'Tuning', scope: '' }],
        related: [{ paper: related, score: 1, shared: ['test', 'learn'] }],
        mentionedIn: [{ document: 'file:///a%20b.md', label: 'a b.md', places: [place] }],
      },
    );
    assert.deepEqual(requestsIn(html), [
      { ask: 'insertCitation' },
      { ask: 'addToBibliography' },
      { ask: 'copyBibtex' },
      { ask: 'copyCitationKey' },
      { ask: 'copyReference' },
      { ask: 'findSimilar' },
      { ask: 'showTopic', id: 'peft' },
      { ask: 'openPlace', document: 'file:///a%20b.md', line: 4 },
      { ask: 'openPaper', id: 'other' },
    ]);
    assert.match(html, />a b\.md:5<\/button> <span class="excerpt">As said\.<[^]*In common: test, learn/);
  });

  it('says whether the workspace is being read, or mentions nothing, and is silent without one', () => {
    assert.match(contentOf({}, { mentionedIn: 'reading' }), /Reading the documents…/);
    assert.match(contentOf({}, { mentionedIn: [] }), /No document mentions this paper\./);
    assert.doesNotMatch(contentOf({}), /workspace/);
  });

  it('lists no more places than somebody reads, and counts the others', () => {
    const places = Array.from({ length: 7 }, (_, line) => ({ line, start: 0, end: 1, excerpt: '' }));
    const documents = Array.from({ length: 21 }, (_, n) => ({ document: `${n}`, label: `${n}.md`, places }));
    const html = contentOf({}, { mentionedIn: documents });
    assert.match(html, /2 more mentions in 0\.md[^]*1 more document</);
    assert.equal(requestsIn(html).filter(request => request?.ask === 'openPlace').length, 100);
  });

  it('gives hostile fields no way out', () => {
    const plain = contentOf({ authors: [{ family: 'He' }], venue: 'V', abstract: 'We propose a test.' });
    for (const text of hostile) {
      const html = contentOf({
        title: text,
        authors: [{ family: text }],
        venue: text,
        citationKey: text,
        abstract: text,
        url: text,
        topics: [text],
      });
      assert.doesNotMatch(html, /<script|<img|onmouseover="|href|[\u202e\u2066\u200b]/);
      const known = new Set(shapeOf(plain));
      assert.deepEqual(
        shapeOf(html).filter(part => !known.has(part)),
        [],
      );
    }
  });

  it('keeps every id for the extension, whatever it is', () => {
    const [paper] = createLibrary([paperInput()]).papers;
    assert.ok(paper);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), id => {
        const html = renderPaperContent({ paper, topics: [{ id, label: 'T', scope: '' }], related: [] });
        assert.deepEqual(requestsIn(html).at(-1), { ask: 'showTopic', id });
      }),
    );
  });
});

describe('renderPaperPage', () => {
  const files = {
    styleUri: 'https://x/s.css',
    scriptUri: 'https://x/s.js',
    cspSource: 'https://x',
    nonce: 'n1',
    language: 'en',
  };
  const page = (title: string) =>
    renderPaperPage(title, renderMissingContent(), { id: `a"'<b`, kept: true }, files);

  it('allows its own style sheet and script, and nothing else', () => {
    const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page('T'))?.[1];
    assert.equal(
      csp,
      'default-src &#39;none&#39;; style-src https://x; script-src &#39;nonce-n1&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
    assert.doesNotMatch(page('T'), /unsafe|style="/);
  });

  it('carries the state that the editor keeps, character by character', () => {
    const data = /data-state="([^"]*)"/.exec(page('T'))?.[1] ?? '';
    assert.deepEqual(readPageState(JSON.parse(decodeURIComponent(data))), { id: `a"'<b`, kept: true });
  });

  it('gives hostile titles no way out', () => {
    for (const title of hostile) {
      assert.deepEqual(shapeOf(page(title)), shapeOf(page('T')));
    }
  });
});

describe('readPageRequest', () => {
  it('passes over what no page sends', () => {
    for (const message of [
      undefined,
      null,
      'copyBibtex',
      {},
      { ask: 'quit' },
      { ask: 'openPaper' },
      { ask: 'openPaper', id: 7 },
      { ask: 'openPlace', document: 'file:///a', line: 'x' },
      { ask: 'openPlace', document: 'file:///a', line: 1.5 },
    ]) {
      assert.equal(readPageRequest(message), undefined);
    }
  });
});

describe('readPageState', () => {
  it('takes a page that is not kept for one to be reused, and anything else for nothing', () => {
    assert.deepEqual(readPageState({ id: 'a' }), { id: 'a', kept: false });
    assert.equal(readPageState({ kept: true }), undefined);
    assert.equal(readPageState(undefined), undefined);
  });
});
