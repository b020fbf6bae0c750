import assert from 'node:assert/strict';
import { addEntries } from '../../../src/core';
import { added, fly, swim, withEntries } from './addedEntries';

const flyJson = `{
  "id": "smith2021learning",
  "type": "paper-conference",
  "title": "Learning to Fly",
  "author": [
    {
      "family": "Smith",
      "given": "Ann"
    },
    {
      "literal": "others"
    }
  ],
  "container-title": "ICLR",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1000/fly",
  "archive": "arXiv",
  "archive_location": "2101.00001"
}`;
const swimJson = `{
  "id": "li2020learning",
  "type": "article",
  "title": "Learning to Swim",
  "author": [
    {
      "family": "Li",
      "given": "Bo"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  }
}`;
const swimLine =
  '{"id": "li2020learning", "type": "article", "title": "Learning to Swim", "author": [{"family": "Li", "given": "Bo"}], "issued": {"date-parts": [[2020]]}}';
const indented = (text: string, by: string) => text.replace(/\n/g, `\n${by}`);

describe('addEntries in CSL-JSON', () => {
  for (const [where, before, after] of [
    ['in an empty file', '', `[\n  ${indented(swimJson, '  ')}\n]\n`],
    ['in an empty list', '[]', `[\n  ${indented(swimJson, '  ')}\n]`],
    ['in an empty list of lines', '[\n]\n', `[\n  ${indented(swimJson, '  ')}\n]\n`],
    [
      'behind the last item',
      '[\n  {\n    "id": "a"\n  }\n]\n',
      `[\n  {\n    "id": "a"\n  },\n  ${indented(swimJson, '  ')}\n]\n`,
    ],
    [
      'behind a bracket',
      '[{\n  "id": "a"\n}, {\n  "id": "b"\n}]',
      `[{\n  "id": "a"\n}, {\n  "id": "b"\n}, ${swimJson}]`,
    ],
    ['on one line', '[{"id": "a"}]', `[{"id": "a"},${swimLine}]`],
    [
      'on a line of its own',
      '[\n{"id":"a"},\n{"id":"b, \\"] "}\n]',
      `[\n{"id":"a"},\n{"id":"b, \\"] "},\n${swimLine.replace(/(?<=[":\]},]) /g, '')}\n]`,
    ],
    [
      'in the list of an object',
      '{"config": {"items": [1]}, "items": [{"id": "a"}], "x": [2]}',
      `{"config": {"items": [1]}, "items": [{"id": "a"},${swimLine}], "x": [2]}`,
    ],
    [
      'in the references of an object',
      '{"references": [{"id": "a"}]}',
      `{"references": [{"id": "a"},${swimLine}]}`,
    ],
  ] as const) {
    it(where, () => assert.equal(withEntries('refs.json', before, swim), after));
  }

  it('with the line ends and tabs of the file, behind a byte order mark', () => {
    const text = '\uFEFF[\r\n\t{\r\n\t\t"id": "a"\r\n\t}\r\n]\r\n';
    const item = indented(swimJson.replace(/ {2}/g, '\t'), '\t').replace(/\n/g, '\r\n');
    assert.equal(withEntries('refs.json', text, swim), text.replace('\t}\r\n]', `\t},\r\n\t${item}\r\n]`));
  });

  it('with all that is known of the paper', () => {
    assert.equal(withEntries('refs.json', '[]', fly), `[\n  ${indented(flyJson, '  ')}\n]`);
  });

  it('with the key in its own field where the file has that', () => {
    const text = '[{"id": "http://zotero.org/1", "citation-key": "a"}]';
    assert.match(
      withEntries('refs.json', text, swim),
      /"id": "li2020learning", "citation-key": "li2020learning"/,
    );
  });

  it('under a key of its own, once, and not where the file has the paper', () => {
    const other = '[{"id": "Li2020learning", "title": "Other"}]';
    assert.deepEqual(added('refs.json', other, swim, swim)?.keys, ['li2020learningb', 'li2020learningb']);
    const own = '[{"id": "own", "title": "To Fly", "author": [{"family": "Smith"}], "DOI": "10.1000/FLY"}]';
    assert.deepEqual(added('refs.json', own, fly), { keys: ['own'], added: [] });
    assert.deepEqual(addEntries('', [fly], [{ name: 'b.json', text: own }]), { keys: ['own'], added: [] });
    const once = withEntries('refs.json', '[]', fly, swim);
    assert.equal(withEntries('refs.json', once, swim, fly), once);
  });

  for (const text of ['[{"id": "a"}', '[{"id": "a"},]', '{"id": "a", "title": "A"}', '"a"', '@misc{a}']) {
    it(`writes nothing into ${text}`, () => assert.equal(added('refs.json', text, swim), undefined));
  }
});
