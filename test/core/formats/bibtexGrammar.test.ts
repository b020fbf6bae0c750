import assert from 'node:assert/strict';
import { parseBibtex } from '../../../src/core';
import { keysIn, onlyPaper, problemsIn } from '../../support/readPapers';

/** What BibTeX and biber accept, however odd: name, file, and the keys that must be read without a problem. */
const LEGAL: readonly (readonly [name: string, file: string, keys: readonly string[]])[] = [
  ['an entry in parentheses', '@article(k, title = "T")', ['k']],
  ['parentheses inside an entry in parentheses', '@article(k, title = {A (b) c}, year = 1999)', ['k']],
  ['a closing parenthesis in the key of such an entry', '@misc(k(1), title = {T})', ['k(1)']],
  ['white space everywhere', '@ \n article \n {\n k \n ,\n title \n = \n {T} \n }', ['k']],
  ['types and names in any case', '@ARTICLE{k, TiTLe = {T}, YEAR = 1999}', ['k']],
  ['a comma behind the last field', '@misc{k, title = {T},}', ['k']],
  ['several commas', '@misc{k,, title = {T},, year = 1999,,}', ['k']],
  ['no field at all', '@misc{k}', ['k']],
  ['no field but a comma', '@misc{k,}', ['k']],
  [
    'keys of odd characters',
    "@misc{DBLP:conf/x+y.z-1_2|<3>&*'!?[4];é@~`\\#%$^, title = {T}}",
    ["DBLP:conf/x+y.z-1_2|<3>&*'!?[4];é@~`\\#%$^"],
  ],
  [
    'a key in quotes, with an equals sign, or a number',
    '@misc{"k"}@misc{a=b}@misc{12}',
    ['"k"', 'a=b', '12'],
  ],
  [
    'a key called constructor',
    '@misc{__proto__, title={T}}@misc{constructor, title={U}}',
    ['__proto__', 'constructor'],
  ],
  ['an unknown type', '@patent-application2{k, title = {T}}', ['k']],
  ['a number as value', '@misc{k, title = {T}, year = 2020}', ['k']],
  ['quotes inside braces', '@misc{k, title = {say "no}}', ['k']],
  ['quotes in braces inside quotes', '@misc{k, title = "say {"}no{"}"}', ['k']],
  ['an accent with quotes, in braces inside quotes', '@misc{k, title = "G{\\"o}del"}', ['k']],
  ['an equals sign, a comma and an at sign in a value', '@misc{k, title = {a = b, c @misc x}}', ['k']],
  ['an address in a value', '@misc{k, title = {T}, note = {me@home.org}}', ['k']],
  [
    'a whole entry quoted in a value',
    '@misc{k, note = {see\n@article{x, title = {X}}\n}, title={T}}\n@misc{l}',
    ['k', 'l'],
  ],
  ['concatenation', '@misc{k, title = "A" # { and } # "B" # 12}', ['k']],
  ['month macros', '@misc{k, title = {T}, month = 10 # "~" # jan}', ['k']],
  ['abbreviations of the standard styles', '@article{k, title = {T}, journal = tcs}', ['k']],
  ['empty values', '@misc{k, title = {}, author = "", year = {T}}', ['k']],
  ['nested braces', '@misc{k, title = {{{{{T}}}}}}', ['k']],
  ['text between entries', 'All this % is {ignored, "too" = #\n@misc{a}\nas is this\n@misc{b}', ['a', 'b']],
  ['two entries on a line', '@misc{a}@misc{b}', ['a', 'b']],
  ['an entry behind the word comment', '@comment and now @misc{k, title = {T}}', ['k']],
  ['an entry in a comment, which BibTeX reads', '@comment{ @misc{k, title = {T}} }', ['k']],
  ['an entry behind a percent sign, which BibTeX reads', '% @misc{k, title = {T}}', ['k']],
  [
    'comments of JabRef',
    '@misc{k}\n@Comment{jabref-meta: databaseType:bibtex;}\n@comment{x: a@b;\n1 {y} z;}',
    ['k'],
  ],
  [
    'a comment between fields, which biber reads',
    '@misc{k, % why\n title = {T}, % not }\n year = 1999 }',
    ['k'],
  ],
  ['a preamble', '@preamble{ "\\newcommand{\\x}[1]{#1}" # {y} }\n@misc{k}', ['k']],
  ['control entries of styles', '@control{REVTEX42Control}\n@IEEEtranBSTCTL{c, x = {y}}\n@misc{k}', ['k']],
  ['carriage returns', '@misc{k,\r\n  title = {T},\r\n  year = 1999\r\n}\r\n', ['k']],
  ['carriage returns alone', '% x\r@misc{k, % y\r  title = {T}\r}\r', ['k']],
  ['a byte order mark', '\uFEFF@misc{k}', ['k']],
  ['an opening brace in a key', '@misc{a{b, title = {T}}\n@misc{c}', ['a{b', 'c']],
  ['field names of odd characters', '@misc{k, bdsk-file-1 = {x}, a:b+c/d.e = {y}, título = {z}}', ['k']],
];

describe('parseBibtex accepts', () => {
  for (const [name, file, keys] of LEGAL) {
    it(name, () => {
      const parsed = parseBibtex(file);
      assert.deepEqual(keysIn(parsed), keys);
      assert.deepEqual(problemsIn(parsed), []);
    });
  }

  it('values with their concatenations, quotes and spaces', () => {
    const paper = onlyPaper(parseBibtex('@misc{k, title = "A" # { and\n\t more} # "{"}B{"}" # 12 # "" }'));
    assert.equal(paper.title, 'A and more"B"12');
  });

  it('abbreviations in any case, made of each other', () => {
    const parsed = parseBibtex(
      '@string{ACL = "ACL"} @string(long = {Proc. of } # acl) @STRING{x = Long # " 2020", y = {!}}\n@misc{k, title={T}, journal = X # y}',
    );
    assert.equal(onlyPaper(parsed).venue, 'Proc. of ACL 2020!');
  });
});

describe('parseBibtex says what is wrong, and keeps', () => {
  const MISTAKES: readonly (readonly [
    name: string,
    file: string,
    keys: readonly string[],
    problem: RegExp,
  ])[] = [
    [
      'both entries of one key',
      '@misc{k, title={A}}\n@misc{k, title={B}}',
      ['k', 'k'],
      /^1: The key “k” .* line 1 already/,
    ],
    ['the first of two fields', '@misc{k, title={A},\n title={B}}', ['k'], /^1: .*field title twice/],
    ['an entry without a key', '@misc{title = {T}}', [''], /^0: .*no citation key/],
    ['an entry with an empty key', '@misc{, title = {T}}', [''], /^0: .*no citation key/],
    ['a key with spaces', '@misc{my key, title = {T}}', ['my key'], /^0: .*spaces in its citation key/],
    [
      'an entry without the comma behind its key',
      '@misc{k\n title = {T}}',
      ['k'],
      /^1: .*comma after its citation key/,
    ],
    [
      'an entry without a comma between fields',
      '@misc{k, title={T}\n year=1999}',
      ['k'],
      /^0: .*comma after title/,
    ],
    [
      'an entry with a field without a value',
      '@misc{k, title={T},\n year = ,}',
      ['k'],
      /^1: .*no value for year/,
    ],
    [
      'an unknown abbreviation by its name',
      '@misc{k, title={T},\n journal = acl}',
      ['k'],
      /^1: The abbreviation “acl”/,
    ],
    [
      'an abbreviation used too early',
      '@misc{k, title=x}\n@string{x = "X"}',
      ['k'],
      /^0: The abbreviation “x” is not/,
    ],
    [
      'what stands before the cut',
      '@misc{k, title={T},\n abstract = {and so',
      ['k'],
      /^1: .*closing brace; add it/,
    ],
    ['what stands before a missing end', '@misc{k, title={T}', ['k'], /^0: .*cut off by the end of the file/],
    [
      'what stands before a missing quotation mark',
      '@misc{k, title={T},\n note = "x\n}\n@misc{l}',
      ['k', 'l'],
      /^1: .*quotation/,
    ],
    [
      'an entry with an escaped brace',
      '@misc{k, title = {a \\{ b}}\n@misc{l}',
      ['k', 'l'],
      /^0: .*unbalanced/,
    ],
    [
      'an entry with an escaped quotation mark',
      '@misc{k,\n title = "say \\"no\\""}\n@misc{l}',
      ['k', 'l'],
      /^1: .*takes for the end/,
    ],
    [
      'what stands before nonsense',
      '@misc{k, title={T}, = }\n@misc{l}',
      ['k', 'l'],
      /^0: .*stops making sense/,
    ],
    [
      'an entry whose parent is missing',
      '@misc{k, title={T}, crossref={p}}',
      ['k'],
      /^0: .*not in this file: “p”/,
    ],
    [
      'the others when a bracket is missing',
      '@misc k, title={T}}\n@misc{l}',
      ['l'],
      /^0: .*no bracket behind its type/,
    ],
    ['the others when one is empty', '@misc{\n@misc{l, title={T}}', ['l'], /^1: .*another begins inside it/],
    [
      'the others when @string is broken',
      '@string{x "X"}\n@misc{l}',
      ['l'],
      /^0: This @string is not of the form/,
    ],
  ];
  for (const [name, file, keys, problem] of MISTAKES) {
    it(name, () => {
      const parsed = parseBibtex(file);
      assert.deepEqual(keysIn(parsed), keys);
      assert.equal(parsed.problems.length, 1, problemsIn(parsed).join('\n'));
      assert.match(problemsIn(parsed).join(), problem);
    });
  }

  it('an unknown abbreviation, named once however often it is used', () => {
    const { problems } = parseBibtex('@misc{a, title={T}, journal=nips}\n@misc{b, title={T}, journal=NIPS}');
    assert.equal(problems.length, 1);
  });

  it('nothing of damaged entries in comments', () => {
    const parsed = parseBibtex('% @misc{a,\n%  title = {T},\n% }\n@comment{ @misc{b title } }\n@misc{c}');
    assert.deepEqual([keysIn(parsed), problemsIn(parsed)], [['c'], []]);
  });
});
