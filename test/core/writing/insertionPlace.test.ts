import assert from 'node:assert/strict';
import { applyEdit, insertCitation } from '../../../src/core';

/** The text with a citation of `new` inserted at ^^. */
function inserted(text: string, languageId: string): string | undefined {
  const at = text.indexOf('^^');
  const plain = text.replace('^^', '');
  const edit = insertCitation(plain, at, ['new'], languageId);
  return edit && applyEdit(plain, edit);
}

describe('A citation', () => {
  for (const [text, wanted] of [
    ['How? [@a^^][^1].', 'How? [@a; @new][^1].'],
    ['[^1][@a^^] so', '[^1][@a; @new] so'],
    ['See [@a^^][the page](https://x.org).', 'See [@a; @new][the page](https://x.org).'],
    ['See [@a^^]: yes', 'See [@a; @new]: yes'],
    ['[@b][@a^^]', '[@b][@a; @new]'],
    ['{cite:p}`{see}a{p. 3},b^^` so', '{cite:p}`{see}a{p. 3},b,new` so'],
    ['See [[my no^^te]] now.', 'See [[my note]] [@new] now.'],
    ['See [a li^^nk](https://x.org) now.', 'See [a link](https://x.org) [@new] now.'],
    ['<!-- [@a^^] -->', '<!-- [@a; @new] -->'],
    ['<!-- later: ^^ -->', '<!-- later: [@new] -->'],
  ] as const) {
    it(`joins or follows what is there in ${text}`, () => assert.equal(inserted(text, 'markdown'), wanted));
  }

  for (const [text, wanted] of [
    ['See @fig-foo^^ here.', 'See @fig-foo [@new] here.'],
    ['See [@Fig-f^^oo] here.', 'See [@Fig-foo] [@new] here.'],
  ] as const) {
    it(`stands beside a cross-reference in ${text}`, () => assert.equal(inserted(text, 'quarto'), wanted));
  }

  for (const [text, wanted] of [
    ['% see \\cite{a^^}\n', '% see \\cite{a,new}\n'],
    ['50\\% of \\cite{a^^}', '50\\% of \\cite{a,new}'],
    ['% later ^^', '% later \\cite{new}'],
  ] as const) {
    it(`is not nested in ${JSON.stringify(text)}`, () => assert.equal(inserted(text, 'latex'), wanted));
  }
});
