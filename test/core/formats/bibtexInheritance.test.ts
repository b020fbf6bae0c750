import assert from 'node:assert/strict';
import { parseBibtex } from '../../../src/core';

function paperOf(key: string, file: string) {
  const paper = parseBibtex(file).papers.find(one => one.citationKey === key);
  assert.ok(paper);
  return paper;
}

describe('parseBibtex inherits', () => {
  it('the title of the proceedings as booktitle, before or after them', () => {
    const parent = '@proceedings{p, title={Proc of X}, editor={Ed, A}, year=2020, doi={10.1000/p}}';
    const child = '@inproceedings{c, title={C}, author={Li, B}, crossref={p}}';
    for (const file of [parent + child, child + parent]) {
      const paper = paperOf('c', file);
      assert.deepEqual(
        [paper.title, paper.venue, paper.year, paper.doi],
        ['C', 'Proc of X', 2020, undefined],
      );
    }
  });

  it('from a parent whose key differs in case, but rather from the one whose key does not', () => {
    const upper = '@proceedings{P, title={Upper}}';
    const child = '@inproceedings{c, title={C}, crossref={p}}';
    assert.equal(paperOf('c', upper + child).venue, 'Upper');
    assert.equal(paperOf('c', `${upper}${child}@proceedings{p, title={Lower}}`).venue, 'Lower');
  });

  it("BibTeX's booktitle before biblatex's", () => {
    const parent = '@proceedings{p, title={Proceedings}, booktitle={Proc. P}}';
    assert.equal(paperOf('c', `@inproceedings{c, title={C}, crossref="p"}${parent}`).venue, 'Proc. P');
  });

  it('the name of the journal from a periodical, of a series from many volumes, and not their editors', () => {
    assert.equal(paperOf('c', '@article{c, title={C}, crossref={p}}@periodical{p, title={J}}').venue, 'J');
    const volumes = paperOf('c', '@inbook{c, title={C}, crossref={p}}@mvbook{p, title={M}, editor={Ed}}');
    assert.deepEqual([volumes.venue, volumes.authors], ['M', []]);
  });

  it('the author and the title of the book in parts of it', () => {
    const paper = paperOf(
      'c',
      '@inbook{c, title={C}, crossref={b}}@book{b, title={B}, author={Li, A}, subtitle={S}}',
    );
    assert.deepEqual([paper.title, paper.venue, paper.authors], ['C', 'B', [{ given: 'A', family: 'Li' }]]);
  });

  it('shared data by xdata, also through another, and never as papers', () => {
    const file =
      '@xdata{x, publisher={P}, xdata={y}}@xdata{y, year={2001}}@book{b, title={B}, xdata={z, x}}@xdata{z, note={n}}';
    const { papers, problems } = parseBibtex(file);
    assert.deepEqual(
      papers.map(paper => [paper.citationKey, paper.venue, paper.year]),
      [['b', 'P', 2001]],
    );
    assert.deepEqual(problems, []);
  });

  it('what an abbreviation stood for where the parent stands', () => {
    const parent = '@string{j = "Old"}@proceedings{p, title=j}';
    const child = '@inproceedings{c, title={C}, crossref={p}, publisher=j}';
    assert.equal(paperOf('c', `${parent}@string{j = "New"}${child}`).venue, 'Old');
  });

  it('nothing in a circle, and through at most a few', () => {
    const { papers, problems } = parseBibtex(
      '@misc{a, title={A}, crossref={b}}@misc{b, title={B}, crossref={a}}',
    );
    assert.equal(papers.length, 2);
    assert.match(problems[0]?.message ?? '', /circle/);
    const chain = Array.from({ length: 3000 }, (_, at) => `@misc{k${at}, crossref={k${at + 1}}}`).join('\n');
    assert.equal(parseBibtex(chain).papers.length, 3000);
  });

  it('other keys by ids and sets', () => {
    const file = '@set{s, entryset={a, b}}@misc{a, title={A}, ids={x, y}}@misc{b, title={B}}';
    assert.deepEqual(paperOf('a', file).otherKeys, ['x', 'y', 's']);
    assert.equal(paperOf('b', file).otherKeys, undefined);
  });

  it('a hash that changes with the parent and with an abbreviation, and with nothing else', () => {
    const hashes = (file: string) => parseBibtex(file).entries.map(({ paper, hash }) => [paper.id, hash]);
    const of = (key: string, file: string) => hashes(file).find(([id]) => id === key)?.[1];
    const file =
      '@string{j="J"}\n@misc{a, title={A}, crossref={p}}\n@misc{b, journal=j}\n@misc{p, year={2000}}';
    assert.equal(of('a', file), of('a', `junk\n\n${file.replace('"J"', '"K"')}`));
    assert.notEqual(of('a', file), of('a', file.replace('2000', '2001')));
    assert.notEqual(of('b', file), of('b', file.replace('"J"', '"K"')));
    assert.equal(of('b', file), of('b', file.replace('2000', '2001')));
  });
});
