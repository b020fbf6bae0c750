import assert from 'node:assert/strict';
import ts from 'typescript';
import { renderMapPage, renderMissingContent, renderPaperPage } from '../src/core';
import { bundleFacts } from './support/bundleFacts';

/** The ways of a script to reach a network, in Node, in a worker and in a page. */
const WAYS = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource importScripts sendBeacon RTCPeerConnection
  Image Request http https http2 net tls dgram dns undici axios openExternalWindow`.split(/\s+/),
);

/** What a bundle may import at run time. */
const IMPORTS = ['vscode', 'node:worker_threads'];

/** Uses that reach no network, with their reasons. */
const harmless = [
  // A map of MiniSearch, from which it fetches an entry or a new one.
  'libraryWorker.js: this._index.fetch(term, createMap)',
  // The page's own worker script: the content security policy lets it ask for nothing else.
  'map.js: fetch(scriptUri)',
  // citeproc-js turns a text into a document of a browser, from a data: address; there are no documents in a worker, and it is not asked to.
  'referenceWorker.js: new XMLHttpRequest()',
];

/** Calls, constructions and imports that may reach a network. */
function waysOut(name: string, script: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression } = node;
      const callee = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
      const [first] = node.arguments ?? [];
      const isImport = callee === 'require' || expression.kind === ts.SyntaxKind.ImportKeyword;
      const isAllowed = first !== undefined && ts.isStringLiteral(first) && IMPORTS.includes(first.text);
      if (WAYS.has(callee) || (isImport && !isAllowed)) {
        found.push(`${name}: ${node.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, script, ts.ScriptTarget.Latest, true));
  return found;
}

describe('The network', () => {
  it('is asked for nothing by any script that is shipped', async () => {
    const { scripts } = await bundleFacts();
    assert.ok(scripts.size >= 6);
    const found = [...scripts].flatMap(([name, script]) => waysOut(name, script));
    assert.deepEqual([...new Set(found)].sort(), harmless);
  });

  it('would be noticed', () => {
    for (const script of [
      'fetch("x")',
      'self.fetch(x)',
      'new WebSocket(y)',
      'require("https")',
      'import(z)',
    ]) {
      assert.equal(waysOut('a.js', script).length, 1, script);
    }
  });

  it('is closed to the pages', () => {
    const files = {
      styleUri: 's',
      scriptUri: 'j',
      cspSource: 'https://own.example',
      nonce: 'n',
      language: 'en',
    };
    const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const pages = [
      renderMapPage({ ...files, layoutUri: 'l', words: {} }),
      renderPaperPage('T', renderMissingContent(), { id: 'i', kept: false }, files),
    ];
    for (const policy of pages.map(policyOf)) {
      const directives = policy.replaceAll('&#39;', "'").split('; ');
      assert.ok(directives.includes("default-src 'none'"), policy);
      for (const directive of directives) {
        assert.match(
          directive,
          /^[a-z]+(?:-[a-z]+)* (?:'none'|https:\/\/own\.example|'nonce-n'|blob:)$/,
          policy,
        );
      }
    }
  });
});
