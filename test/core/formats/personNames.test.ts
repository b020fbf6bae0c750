import assert from 'node:assert/strict';
import { parseBibtex } from '../../../src/core';
import { onlyPaper } from '../../support/readPapers';

/** A list of names and how each is read: "family|given|suffix". */
const LISTS: readonly (readonly [tex: string, ...people: string[]])[] = [
  ['Donald E. Knuth', 'Knuth|Donald E.'],
  ['Knuth, Donald E.', 'Knuth|Donald E.'],
  ['Knuth,Donald E.', 'Knuth|Donald E.'],
  ['Aristotle', 'Aristotle'],
  ['Ludwig van Beethoven', 'van Beethoven|Ludwig'],
  ['van Beethoven, Ludwig', 'van Beethoven|Ludwig'],
  ['Charles Louis Xavier Joseph de la Vallee Poussin', 'de la Vallee Poussin|Charles Louis Xavier Joseph'],
  ['de la fontaine', 'de la fontaine'],
  ['Jean de La Fontaine du Bois Joli', 'de La Fontaine du Bois Joli|Jean'],
  ['Jean {de} la Fontaine', 'la Fontaine|Jean de'],
  ['Brinch Hansen, Per', 'Brinch Hansen|Per'],
  ['Per {Brinch Hansen}', 'Brinch Hansen|Per'],
  ['{\\relax Ch}arles Dickens', 'Dickens|Charles'],
  ["{\\'E}mile Zola", 'Zola|Émile'],
  ["Jean d'Alembert", "d'Alembert|Jean"],
  ["Gerard 't Hooft", "'t Hooft|Gerard"],
  ["'t Hooft, Gerard", "'t Hooft|Gerard"],
  ['Ford, Jr., Henry', 'Ford|Henry|Jr.'],
  ['King, Martin Luther, Jr.', 'King|Martin Luther|Jr.'],
  ['Martin Luther King, Jr.', 'King|Martin Luther|Jr.'],
  ['King, {Jr.}, Martin Luther', 'King|Martin Luther|Jr.'],
  ['von Neumann, III, John', 'von Neumann|John|III'],
  ['Smith,', 'Smith'],
  ['J.~R.~R. Tolkien', 'Tolkien|J. R. R.'],
  ['J.-P. Serre', 'Serre|J.-P.'],
  ['{World Health Organization}', 'World Health Organization'],
  ['{Barnes and Noble, Inc.}', 'Barnes and Noble, Inc.'],
  ['{\\O}ystein Ore and {\\L}ukasz Kaiser', 'Ore|Øystein', 'Kaiser|Łukasz'],
  ['A B AND C D\n\tand\r\n E F', 'B|A', 'D|C', 'F|E'],
  ['Anderson Sandy and Land, And', 'Sandy|Anderson', 'Land|And'],
  ['Li, A; Wu, B; Xu, C', 'Li|A', 'Wu|B', 'Xu|C'],
  ['family=Duck, given={Donald, Jr}, given-i=D, prefix=von, useprefix=true', 'von Duck|Donald, Jr'],
  ['given=Jean, prefix={de la}, family=Fontaine and Li, A', 'de la Fontaine|Jean', 'Li|A'],
  ['"family={Robinson and Sons}"', 'Robinson and Sons'],
  ['王小明 and 李 明', '王小明', '李|明'],
  ['Martin Luther King Jr.', 'King|Martin Luther|Jr.'],
  ['King Jr., Martin Luther', 'King|Martin Luther|Jr.'],
  ['Elizabeth II', 'II|Elizabeth'],
  ['Li, A. & Wu, B.', 'Li|A.', 'Wu|B.'],
  ['Johnson \\& Johnson', 'Johnson|Johnson &'],
  ['Li, A., Wu, B. C.', 'Li|A.', 'Wu|B. C.'],
  ['Li A., Brinch Hansen P.-J., Xu C', 'Li|A.', 'Brinch Hansen|P.-J.', 'Xu|C'],
  ['Müller, Jürgen', 'Müller|Jürgen'],
  ['and', 'and'],
];

describe('names of a BibTeX entry', () => {
  for (const [tex, ...people] of LISTS) {
    it(`are read from: ${tex}`, () => {
      const { authors } = onlyPaper(parseBibtex(`@misc{k, title={T}, author = {${tex}}}`));
      assert.deepEqual(
        (authors ?? []).map(({ family, given, suffix }) =>
          [family, given, suffix].filter(part => part !== undefined).join('|'),
        ),
        people,
      );
    });
  }

  it('may be cut short by "and others"', () => {
    for (const end of ['and others', 'and Others', 'and et al.', 'et al.', ', et al']) {
      const paper = onlyPaper(parseBibtex(`@misc{k, author = {Li, A ${end}}}`));
      assert.deepEqual([paper.authors, paper.authorsPartial], [[{ given: 'A', family: 'Li' }], true]);
    }
  });

  it('are those of the editors of a book without authors, not of a part of one', () => {
    const editors = (type: string) => onlyPaper(parseBibtex(`@${type}{k, editor={Li, A}}`)).authors?.length;
    assert.deepEqual(['book', 'proceedings', 'inproceedings', 'incollection'].map(editors), [1, 1, 0, 0]);
  });
});
