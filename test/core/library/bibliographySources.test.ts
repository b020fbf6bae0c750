import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort, writtenKeyAt, type LibraryPort } from '../../../src/core';
import { paperInput } from '../../support/papers';

const OWN = 'file:///thesis/all.bib';
const FOREIGN = 'file:///elsewhere/other.bib';
const bibliography = [{ source: OWN }];

/** A bundled paper, one of the file that documents cite from, and one of another. */
async function port(): Promise<LibraryPort> {
  const library = createLibrary([
    paperInput({ title: 'Sheaves of the Bundle', citationKey: 'abel2019sheaves' }),
  ]);
  const asked = localLibraryPort(
    () => Promise.resolve({ library, taxonomy: [], sourcesOf: () => [] }),
    () => Promise.resolve(),
  );
  const read = (name: string, content: string) => asked.readSource({ name, label: name, content });
  await read(FOREIGN, '@misc{foreign, title={Sheaves Elsewhere}}');
  await read(OWN, '@misc{own, title={Sheaves of My Own}}');
  return asked;
}

async function offered(text: string): Promise<string[]> {
  const written = writtenKeyAt(text, text.length, 'latex');
  assert.ok(written);
  const found = await (await port()).completeKey(written, bibliography);
  return found.map(({ from, key }) => `${from} ${key}`);
}

describe('A bibliography that is a source of the library', () => {
  it('is offered before the rest of the library', async () => {
    const found = await offered('\\cite{sheaves');
    assert.deepEqual(found.slice(0, 1), ['bibliography own']);
    assert.deepEqual(found.slice(1).toSorted(), ['library abel2019sheaves', 'library foreign']);
  });

  it('is offered first when nothing is typed', async () => {
    assert.deepEqual((await offered('\\cite{')).slice(0, 1), ['bibliography own']);
  });

  it('is not offered to a citation that has the key', async () => {
    assert.ok(!(await offered('\\cite{own, sheaves')).includes('bibliography own'));
  });

  it('tells its keys from those of other files', async () => {
    const text = '\\cite{own} and \\cite{foreign}';
    const mentions = await (await port()).mentions({ text, languageId: 'latex', bibliography });
    assert.deepEqual(
      mentions?.map(({ key, inBibliography }) => [key, inBibliography]),
      [
        ['own', true],
        ['foreign', false],
      ],
    );
  });

  it('is checked for the keys that it lacks, and told as what may be meant', async () => {
    const text = '\\cite{own, owm, foreign}';
    const findings = await (
      await port()
    ).checkCitations({ text, languageId: 'latex', bibliography, origin: 'named' });
    assert.deepEqual(
      findings.map(finding => finding.kind === 'missingEntry' && [finding.key, finding.near]),
      [
        ['owm', ['own']],
        ['foreign', []],
      ],
    );
  });

  it('gets no second entry of a paper', async () => {
    const asked = await port();
    const papers = (await asked.search('sheaves')).map(({ paper }) => paper);
    const added = await asked.addEntries('', papers, bibliography);
    assert.deepEqual(added?.added.toSorted(), ['abel2019sheaves', 'foreign']);
    assert.ok(added.keys.includes('own'));
  });
});
