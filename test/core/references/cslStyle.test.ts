import assert from 'node:assert/strict';
import { readCslStyle } from '../../../src/core';

const messageOf = (text: string) => {
  const read = readCslStyle(text);
  return read.kind === 'problem' ? read.message : '';
};

describe('readCslStyle', () => {
  it('tells the language of a style', () => {
    const localeOf = (attributes: string) => {
      const read = readCslStyle(`<style ${attributes}><bibliography><layout/></bibliography></style>`);
      return read.kind === 'style' ? read.locale : undefined;
    };
    assert.equal(localeOf('version="1.0"'), 'en-US');
    assert.equal(localeOf(`version='1.0' default-locale='de-DE'`), 'de-DE');
  });

  it('says why a file is no style that writes references', () => {
    assert.match(messageOf('<html></html>'), /no CSL style/);
    assert.match(messageOf('<style><citation/></style>'), /no <bibliography>/);
    assert.match(messageOf('<style>'.padEnd(2_000_000)), /too long/);
  });

  it('names the style that a dependent one stands for', () => {
    const parent = 'http://www.zotero.org/styles/ieee';
    assert.match(
      messageOf(`<style><info><link href="${parent}" rel="independent-parent"/></info></style>`),
      /styles\/ieee instead/,
    );
  });
});
