import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../src/core';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, swap: boolean) => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  return swap ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes;
};

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 with and without a mark', () => {
    const text = '@misc{k, title = {Gödel}}';
    for (const bytes of [
      utf8(text),
      utf8(`\uFEFF${text}`),
      utf16(text, false),
      utf16(text, true),
      utf16(`\uFEFF${text}`, false),
      utf16(`\uFEFF${text}`, true),
    ]) {
      assert.deepEqual(decodeText(bytes), { text, problems: [] });
    }
    assert.equal(decodeText(new Uint8Array()).text, '');
  });

  it('reads other lines as windows-1252, and leaves the rest in UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('a ö\n'), 0x47, 0xf6, 0x94, 0x0a, ...utf8('é\n'), 0xe9]);
    const { text, problems } = decodeText(bytes);
    assert.equal(text, 'a ö\nGö”\né\né');
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.line, 1);
    assert.match(problems[0].message, /and 1 more .*save the file as UTF-8/);
  });

  it('reads any bytes, and every text back', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => typeof decodeText(bytes).text === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        assert.equal(
          decodeText(utf8(`@misc{k, ${text.replaceAll('\0', '')}}`)).text,
          `@misc{k, ${text.replaceAll('\0', '')}}`,
        );
      }),
    );
  });
});
