import assert from 'node:assert/strict';
import { parseBibliography } from '../../../src/core';
import { added, swim, withEntries } from './addedEntries';

const swimLine =
  '{"id": "li2020learning", "type": "article", "title": "Learning to Swim", "author": [{"family": "Li", "given": "Bo"}], "issued": {"date-parts": [[2020]]}}';
const swimYaml = (before: string, inner: string, flush: string, end = '\n') =>
  [
    `${before}id: li2020learning`,
    `${inner}type: article`,
    `${inner}title: Learning to Swim`,
    `${inner}author:`,
    `${inner}${flush}- family: Li`,
    `${inner}${flush}  given: Bo`,
    `${inner}issued:`,
    `${inner}  date-parts:`,
    `${inner}  ${flush}- - 2020`,
  ].join(end);

describe('addEntries in CSL-YAML', () => {
  for (const [where, before, after] of [
    ['in an empty file', '', `references:\n${swimYaml('- ', '  ', '')}\n`],
    ['in an empty list', 'references: []\n', undefined],
    [
      'below a head without items',
      '---\nreferences:\n...\n',
      `---\nreferences:\n${swimYaml('- ', '  ', '')}\n...\n`,
    ],
    [
      'behind the last item',
      '---\nreferences:\n- id: a\n  author:\n  - family: A\n---\n',
      `---\nreferences:\n- id: a\n  author:\n  - family: A\n${swimYaml('- ', '  ', '')}\n---\n`,
    ],
    [
      'with the indentation and gaps of the file',
      'references:\n  - id: a\n\n  - id: b\n    author:\n      - family: B\n\n# end\n',
      `references:\n  - id: a\n\n  - id: b\n    author:\n      - family: B\n\n${swimYaml('  - ', '    ', '  ')}\n\n# end\n`,
    ],
    ['in a bare list with wide dashes', '-   id: a\n', `-   id: a\n${swimYaml('-   ', '    ', '')}\n`],
    [
      'before other fields',
      'references:\n- id: a\nlang: en\n',
      `references:\n- id: a\n${swimYaml('- ', '  ', '')}\nlang: en\n`,
    ],
    [
      'behind another list',
      'keywords:\n- x\nreferences:\n- id: a',
      `keywords:\n- x\nreferences:\n- id: a\n${swimYaml('- ', '  ', '')}`,
    ],
    [
      'behind a text that keeps its lines',
      'references:\n- id: a\n  note: |+\n    # A\n\n',
      `references:\n- id: a\n  note: |+\n    # A\n\n${swimYaml('- ', '  ', '')}\n`,
    ],
    ['with line ends of Windows', '- id: a\r\n', `- id: a\r\n${swimYaml('- ', '  ', '', '\r\n')}\r\n`],
  ] as const) {
    it(where, () => {
      const written = withEntries('refs.yaml', before, swim);
      if (after !== undefined) {
        assert.equal(written, after);
      }
      assert.ok(
        parseBibliography({ name: 'refs.yaml', text: written }).papers.some(
          ({ title }) => title === swim.title,
        ),
      );
    });
  }

  it('in a file of JSON', () => {
    assert.equal(withEntries('refs.yml', '[{"id": "a"}]', swim), `[{"id": "a"},${swimLine}]`);
  });

  for (const text of [
    'references:\n- id: "a',
    'smith2020:\n  type: article\n',
    'references: a\n',
    'references: [{id: a}]\n',
  ]) {
    it(`writes nothing into ${JSON.stringify(text)}`, () =>
      assert.equal(added('refs.yaml', text, swim), undefined));
  }
});
