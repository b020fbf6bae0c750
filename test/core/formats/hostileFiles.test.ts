import assert from 'node:assert/strict';
import {
  createLibrary,
  parseCslJson,
  parseCslYaml,
  parseRis,
  readCslStyle,
  type ParsedPapers,
} from '../../../src/core';
import { attack, objectNames } from '../../support/hostileFiles';
import { keysIn } from '../../support/readPapers';

const deep = 100_000;
const good = { id: 'good2020', title: 'A Good Paper' };
const goodRecord = 'TY  - JOUR\nID  - good2020\nTI  - A Good Paper\nER  - \n';

/** The good paper is read; each paper that is read can be kept in a library, found by its key and searched. */
function assertGood(parsed: ParsedPapers): void {
  const library = createLibrary(parsed.papers);
  assert.equal(library.findByKey('good2020')?.title, 'A Good Paper');
  assert.equal(library.search('good paper')[0]?.paper.title, 'A Good Paper');
  for (const { message, line } of parsed.problems) {
    assert.ok(message !== '' && line >= 1);
  }
}

describe('A hostile RIS file', () => {
  for (const [name, record] of [
    ['a record without end', `TY  - JOUR\n${'AU  - A\n'.repeat(deep)}`],
    ['a line without end', `TY  - JOUR\nTI  - ${'a '.repeat(deep)}\nER  - \n`],
    ['records in records', 'TY  - JOUR\n'.repeat(deep)],
    ['ends without records', 'ER  - \n'.repeat(deep)],
    ['a year without end', `TY  - JOUR\nTI  - T\nPY  - ${'9'.repeat(deep)}\nER  - \n`],
    ['what is no text', `TY  - JOUR\nTI  - \u0000\uD800\u202E\nAU  - ${','.repeat(deep)}\nER  - \n`],
    ['HTML and commands', `TY  - JOUR\nTI  - ${attack}\nUR  - command:x\nER  - \n`],
  ] as const) {
    it(`is read beside ${name}`, () => {
      assertGood(parseRis(`${goodRecord}${record}\n${goodRecord}`));
    });
  }

  it('has keys as all objects have them', () => {
    const records = objectNames.map(key => `TY  - JOUR\nID  - ${key}\nTI  - Called ${key}\nER  - \n`);
    const parsed = parseRis(records.join(''));
    assert.deepEqual(keysIn(parsed), objectNames);
    const library = createLibrary(parsed.papers);
    for (const key of objectNames) {
      assert.equal(library.findByKey(key)?.title, `Called ${key}`);
    }
    assert.equal(library.findByKey('valueOf'), undefined);
  });
});

describe('A hostile CSL-JSON file', () => {
  const item = (fields: string) => `[{"id":"x",${fields}},${JSON.stringify(good)}]`;

  for (const [name, text] of [
    ['a number without end', item(`"title":"T","issued":{"date-parts":[[${'9'.repeat(deep)}]]}`)],
    ['a number that is infinite', item('"title":"T","volume":1e999,"issued":{"date-parts":[[-1e999]]}')],
    ['names of another shape', item('"title":"T","author":[null,7,[],{"family":{}},{"given":[]}]')],
    ['a title of another shape', item('"title":{"toString":"x"}')],
    ['a date of dates', item(`"title":"T","issued":{"date-parts":${'['.repeat(500)}${']'.repeat(500)}}`)],
    ['HTML and commands', item(`"title":${JSON.stringify(attack)},"URL":"command:x"`)],
    ['prototypes', item('"title":"T","__proto__":{"title":"P"},"constructor":{"prototype":{"id":"y"}}')],
    ['entities', item(`"title":"${'&amp;'.repeat(deep)}"`)],
    ['tags without end', item(`"title":"${'<i>'.repeat(deep)}"`)],
  ] as const) {
    it(`is read beside ${name}`, () => {
      assertGood(parseCslJson(text));
    });
  }

  it('is refused with a problem when it is nested without end', () => {
    for (const text of ['['.repeat(deep), `${'['.repeat(deep)}${']'.repeat(deep)}`, '{"a":'.repeat(deep)]) {
      const { papers, problems } = parseCslJson(text);
      assert.deepEqual(papers, []);
      assert.ok(problems.length > 0);
    }
  });
});

describe('A hostile CSL-YAML file', () => {
  it('is no bomb of references to itself', () => {
    const lists = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? 'a0: &a0 [x, x]' : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}*a${at - 1}]`,
    );
    assertGood(
      parseCslYaml(`${lists.join('\n')}
references:
- {id: x, title: *a29}
- {id: good2020, title: A Good Paper}
`),
    );
  });

  it('is refused with a problem when it is nested without end', () => {
    for (const text of ['['.repeat(deep), `- `.repeat(5_000), '{a: '.repeat(deep)]) {
      assert.ok(parseCslYaml(text).problems.length > 0);
    }
  });
});

describe('A hostile style', () => {
  const styleOf = (inner: string) => `<style version="1.0"><info><title>T</title></info>${inner}</style>`;

  for (const [name, text] of [
    ['elements without end', styleOf('<group>'.repeat(deep))],
    ['attributes without end', `<style ${'a="b" '.repeat(deep)}version="1.0"/>`],
    ['a tag that is never closed', `<style ${'a '.repeat(deep)}`],
    [
      'entities of entities',
      `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>${styleOf('&b;'.repeat(1_000))}`,
    ],
    ['comments in comments', `${'<!--'.repeat(deep)}${styleOf('')}`],
    ['nothing', ''],
  ] as const) {
    it(`of ${name} is taken or refused with a sentence`, () => {
      const read = readCslStyle(text);
      assert.ok(read.kind === 'style' ? read.text.length <= text.length : read.message !== '');
    });
  }
});
