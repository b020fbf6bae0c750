import assert from 'node:assert/strict';
import { applyEdit, insertCitation } from '../../../src/core';

/** The text with a citation of `new` inserted at ^^. */
function inserted(text: string, languageId: string): string | undefined {
  const at = text.indexOf('^^');
  const plain = text.replace('^^', '');
  const edit = insertCitation(plain, at, ['new'], languageId);
  return edit && applyEdit(plain, edit);
}

describe('A citation of its own', () => {
  for (const [languageId, text, wanted] of [
    ['markdown', 'the world^^.', 'the world [@new].'],
    ['latex', 'well^^', 'well \\cite{new}'],
    ['latex', 'As~\\cite{a} and~\\cite{b}, well^^.', 'As~\\cite{a} and~\\cite{b}, well~\\cite{new}.'],
    ['markdown', 'in *emph^^asis* here', 'in *emphasis [@new]* here'],
    ['markdown', 'in *emphasis*^^ here', 'in *emphasis* [@new] here'],
    ['markdown', '*^^so*', '*[@new] so*'],
    ['markdown', '("^^', '("[@new]'],
    ['markdown', 'It’^^s so', 'It’s [@new] so'],
    ['markdown', 'end. ^^Next', 'end. [@new] Next'],
    ['markdown', '世界^^你好', '世界[@new]你好'],
    ['typst', 'the wor^^ld.', 'the world @new.'],
    [
      'latex',
      '\\begin{document}\nx ^^\n\\end{document}',
      '\\begin{document}\nx \\cite{new}\n\\end{document}',
    ],
    ['markdown', '---\ntitle: x\n---\n^^', '---\ntitle: x\n---\n[@new]'],
  ] as const) {
    it(`stands between words: ${JSON.stringify(text)}`, () =>
      assert.equal(inserted(text, languageId), wanted));
  }

  for (const [languageId, text] of [
    ['markdown', '^^---\ntitle: x\n---\nSo.'],
    ['markdown', '---\ntitle: x^^\n---\nSo.'],
    ['markdown', '---\ntitle: x\n--^^-'],
    ['latex', '^^\\documentclass{article}\n\\begin{document}\nx\n\\end{document}'],
    ['latex', '\\documentclass{article}\n% \\begin{document}\n^^'],
    ['latex', '\\begin{document}\nx\n\\end{document}\n^^'],
    ['latex', '\\te^^xtbf{x}'],
    ['latex', '\\begin{verbatim}\nx ^^\n\\end{verbatim}'],
    ['latex', '% later ^^'],
    ['markdown', '<!-- later ^^ -->'],
    ['markdown', '```\nx ^^\n```'],
    ['markdown', 'So `x ^^y` is'],
    ['restructuredtext', 'So ``x ^^ y`` is'],
  ] as const) {
    it(`stands nowhere in ${JSON.stringify(text)}`, () =>
      assert.equal(inserted(text, languageId), undefined));
  }
});

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
  ] as const) {
    it(`is not nested in ${JSON.stringify(text)}`, () => assert.equal(inserted(text, 'latex'), wanted));
  }
});
