import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCitations } from '../../../src/core';

const keysOf = (text: string, languageId = 'markdown') =>
  findCitations(text, languageId).map(({ key }) => key);

describe('Citations of Markdown are found', () => {
  for (const [text, keys, languageId] of [
    ['```{r, fig.cap="From @b"}\n1\n```', 'b', 'rmd'],
    ["```{r a, fig.scap='Short', fig.cap='From [@b; @c]'}\n1\n```", 'b c', 'rmd'],
    ['```{r}\n#| label: x\n#| fig-cap: "From [@d]"\nplot(1)\n```', 'd', 'quarto'],
    ['```{python}\n#| tbl-cap: |\n#|   From @d\n#| echo: false\nx = y @ z\n```', 'd', 'quarto'],
    ['```{ojs}\n//| fig-cap: After @d\n```', 'd', 'quarto'],
    ['```{r}\n#| fig-subcap:\n#|   - "One @a"\n#|   - "Two @b"\n1\n```', 'a b', 'quarto'],
    ['```{=latex}\nSee \\cite{b}.\n```', 'b'],
    ['```{=tex}\n\\citep[see][p. 3]{b,c}\n```', 'b c'],
    ['[^1]: See @a.\n\n    Also @b.\n\n\tAnd @c.', 'a b c'],
    ['Term\n\n:   Meaning @a.\n\n    More @b.', 'a b'],
    ['- Item @a\n\n  More @b.\n\n    Deeper @c.', 'a b c'],
    ['1.  Item @a\n\n    More @b.', 'a b'],
    ['Lakes <d-cite key="a,b"></d-cite> dry <d-cite key=\'c\'/> out <D-CITE class="x" key="d">.', 'a b c d'],
    ['<d-cite bibtex-key="a"></d-cite><dt-cite key="b, c"></dt-cite>', 'a b c'],
    ['{cite:p}`{see}a{p. 3},b` and {cite}`c;d`, {cite:t}`e`', 'a b c d e'],
    ['*@a*, **@b**, _@c_, __@d__, (_@e_)', 'a b c d e'],
    ['_@a_b_, @c_d', 'a_b c_d'],
    ['---\ntitle: After @a\nabstract: |\n  As [@b].\nnocite: |\n  @c, @d\n---\n@e', 'a b c d e'],
  ] as const) {
    it(`in ${JSON.stringify(text)}`, () => assert.equal(keysOf(text, languageId).join(' '), keys));
  }
});

describe('No citation of Markdown is', () => {
  for (const [text, keys, languageId] of [
    ['See @Fig-foo, @EQ-a and @tbl-x; [@real]', 'real', 'quarto'],
    ['(@ex) An example.\n\nSee (@ex) and @ex, [@real].', 'real'],
    ['<style>\n@media print { p { color: red } }\n</style>\n[@real]', 'real'],
    ['<script type="x">\n{ "@context": 1 }\n</script >\n[@real]', 'real'],
    ['<PRE>\n@a\n</PRE>\n[@real]', 'real'],
    ['---\nauthor: "@somebody"\nheader-includes: |\n  <style>@media x {}</style>\n---\n[@real]', 'real'],
    ['---\nwebsite:\n  twitter-card:\n    creator: "@name"\n---\n[@real]', 'real'],
    ['Text:\n\n    import x\n    @cached\n\n    @other\n\nSee [@real].', 'real'],
    ['Text:\n\n\t@cached\n\t@other\n\n[@real]', 'real'],
    ['Text:\r\n\r\n    x\r\n    @cached\r\n\r\n[@real]', 'real'],
    ['> Text:\n>\n>     @cached\n>     @b\n\n[@real]', 'real'],
    ['- Item:\n\n      @cached\n\n  [@real]', 'real'],
    ['{% highlight python %}\n@torch.no_grad()\n{% endhighlight %}\n[@real]', 'real'],
    ['{%- raw -%}\n@a\n{%- endraw -%}\n[@real]', 'real'],
    ['Thanks to @somebody for <d-cite key="a"></d-cite>.', 'a'],
    ['Thanks to @somebody for \\cite{a}.', 'a'],
  ] as const) {
    it(`in ${JSON.stringify(text)}`, () => assert.equal(keysOf(text, languageId).join(' '), keys));
  }

  it('a person, but keys in the text are, also beside other forms', () =>
    assert.deepEqual(keysOf('@smith2020 says so \\cite{a}.'), ['smith2020', 'a']));

  it('read in more than linear time', () => {
    for (const piece of [
      '<style>',
      '{% raw %}\n',
      '<d-cite key="',
      '(@a',
      '    @a\n\n',
      '_@',
      '```{r fig.cap="@a\n',
    ]) {
      const start = performance.now();
      findCitations(piece.repeat(500_000 / piece.length), 'markdown');
      // A square would take minutes.
      assert.ok(performance.now() - start < 20_000, piece);
    }
  });

  it('ever out of order or out of the text', () => {
    const part = fc.constantFrom(
      '@a',
      '[@b]',
      '<style>',
      '</style>',
      '{% raw %}',
      '{% endraw %}',
      '\n\n    ',
      '\n',
      '_',
      '- ',
      '---\n',
      '```{r}\n',
      '`',
      '<d-cite key="c">',
      ': ',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), parts => {
        const text = parts.join('');
        let before = 0;
        for (const { key, start, end } of findCitations(text, 'quarto')) {
          assert.ok(start >= before && end > start);
          assert.equal(text.slice(start, end), key);
          before = start;
        }
      }),
    );
  });
});
