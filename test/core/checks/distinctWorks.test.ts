import assert from 'node:assert/strict';
import { checkEntries, createLibrary, PaperRecords } from '../../../src/core';

const records = new PaperRecords(createLibrary([]));
const findings = (text: string, cited?: readonly string[]) =>
  checkEntries(text, { records, ...(cited ? { cited: new Set(cited) } : {}) }).map(
    ({ kind, key }) => `${kind} ${key}`,
  );

/** Two entries of one title and author. */
const two = (one: string, other: string) =>
  findings(
    `@book{a,title={The Art of Things},author={Doe, J},${one}}\n@book{b,title={The Art of Things},author={Doe, J},${other}}\n`,
  );

describe('Two entries of one title', () => {
  for (const [one, other] of [
    ['volume=1,year=2012', 'volume=2,year=2012'],
    ['edition={1},year=2008', 'edition={2},year=2009'],
    ['edition={First}', 'edition={2nd}'],
    ['number={3}', 'number={4}'],
    ['part="I"', 'part="II"'],
    ['volume=1,pages={1--20}', 'volume=1,pages={21--40}'],
  ] as const) {
    it(`are two works: ${one}, ${other}`, () => assert.deepEqual(two(one, other), []));
  }

  for (const [one, other] of [
    ['edition={2}', 'edition={Second}'],
    ['edition={2nd}', 'edition="2"'],
    ['pages={1--20}', 'pages={1-20}'],
    ['volume=1', 'year=2012'],
    ['doi={10.1000/x},volume=1', 'doi={10.1000/x},volume=2'],
  ] as const) {
    it(`are one work: ${one}, ${other}`, () => assert.deepEqual(two(one, other), ['duplicateEntry b']));
  }
});

describe('Two entries of one title and of other types', () => {
  const written = (one: string, other: string, title = 'The Long Art of Certain Things') =>
    findings(
      [one.replace('{', '{a,title={T},author={Doe, J},'), other.replace('{', '{b,title={T},author={Doe, J},')]
        .join('\n')
        .replaceAll('title={T}', `title={${title}}`),
    );

  for (const [one, other] of [
    ['@phdthesis{year=2001}', '@book{year=2002}'],
    ['@phdthesis{year=2001}', '@article{year=2001}'],
    ['@book{year=2001}', '@inproceedings{year=2001}'],
    ['@techreport{year=2001}', '@techreport{year=2002}'],
    ['@proceedings{year=2001}', '@proceedings{year=2002}'],
  ] as const) {
    it(`are two works: ${one}, ${other}`, () => assert.deepEqual(written(one, other), []));
  }

  for (const [one, other] of [
    ['@inproceedings{year=2001}', '@article{year=2002}'],
    ['@techreport{year=2001}', '@article{year=2002}'],
    ['@misc{year=2001}', '@book{year=2001}'],
    ['@techreport{year=2001}', '@techreport{year=2001}'],
  ] as const) {
    it(`are one work: ${one}, ${other}`, () => assert.deepEqual(written(one, other), ['duplicateEntry b']));
  }

  it('are two works by the signs in their titles', () => {
    const [one, other] = ['$B^+$', '$B^-$'].map(sign => `Decay of ${sign} Mesons in Long Channels`);
    assert.deepEqual(
      findings(`@article{a,title={${one}},author={Doe, J}}\n@article{b,title={${other}},author={Doe, J}}\n`),
      [],
    );
  });

  it('are compared with each other, not only with the first', () => {
    const entries = ['1', '2', '2'].map(
      (volume, place) => `@book{k${place},title={The Art of Things},author={Doe, J},volume=${volume}}`,
    );
    assert.deepEqual(findings(entries.join('\n')), ['duplicateEntry k2']);
  });
});

describe('An entry is in use', () => {
  it('as a parent that is named in other capitals', () =>
    assert.deepEqual(
      findings(
        '@inproceedings{a,crossref="Euro17",title={A}}\n@proceedings{EURO17,title={P}}\n@misc{z,title={Z}}',
        ['a'],
      ),
      ['unusedEntry z'],
    ));

  it('when a field of an entry cites it', () =>
    assert.deepEqual(
      findings(
        '@misc{a,title={A},note={Reply to \\citep[see][]{b,c}}}\n@misc{b,title={B}}\n@misc{c,title={C}}\n@misc{z,title={Z}}',
        ['a'],
      ),
      ['unusedEntry z'],
    ));
});
