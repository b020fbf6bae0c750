import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeHtml, escapeMarkdown, plainLabel, plainLine } from '../../../src/core';

describe('escapeMarkdown', () => {
  it('leaves no character that Markdown, HTML or an entity could use', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const bare = escapeMarkdown(text).replace(/\\[\\`*_{}[\]()#+\-.!|~<>$^=:@"']|&amp;/g, '');
        assert.doesNotMatch(bare, /[\\`*_{}[\]()#|~<>$&\n]/);
      }),
    );
  });

  it('shows hostile text as text', () => {
    assert.equal(
      escapeMarkdown('[x](command:y) <img src=z> $(alert) &lt;'),
      '\\[x\\]\\(command\\:y\\) \\<img src\\=z\\> \\$\\(alert\\) &amp;lt;',
    );
  });
});

describe('escapeHtml', () => {
  it('leaves no character that could open a tag, an entity or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.doesNotMatch(escapeHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/g, ''), /[&<>"']/);
      }),
    );
  });
});

describe('plainLine', () => {
  it('drops what reorders or hides text', () => {
    assert.equal(plainLine(' a\u202eb\u0000c\u200bd\n\te\ufeff '), 'a b c d e');
  });
});

describe('plainLabel', () => {
  it('leaves nothing that VS Code could take for a theme icon, and shows the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('$', '(', ')', '$(gear)', 'sync', '~spin', '\u2060', '\\', ' ')),
        parts => {
          const text = parts.join('');
          assert.ok(!plainLabel(text).includes('$('));
          assert.equal(plainLabel(text).replaceAll('\u2060', ''), plainLine(text));
        },
      ),
    );
  });
});
