import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverMatching } from './support/hovers';
import { WritingFolder } from './support/writingFolder';

/** A work of each kind that people keep in one large file, and what its reference in APA says. */
const works = [
  {
    title: 'Barking of Dogs at Dawn',
    entry:
      '@article{dawn, title={Barking of Dogs at Dawn}, author={Own, Olga}, journal={Dogs}, volume=3, number=4, pages={5--9}, year=2001}',
    reference: /Own, O\. \(2001\)\. Barking of Dogs at Dawn\. Dogs, 3\(4\), 5–9\./,
  },
  {
    title: 'Barking of Dogs at Noon',
    entry:
      '@phdthesis{noon, title={Barking of Dogs at Noon}, author={Own, Olga}, school={University of Oslo}, year=2002}',
    reference: /Own, O\. \(2002\)\. Barking of Dogs at Noon \[PhD thesis\]\. University of Oslo\./,
  },
  {
    title: 'Barking of Dogs at Dusk',
    entry:
      '@book{dusk, title={Barking of Dogs at Dusk}, author={Own, Olga}, publisher={Kennel Press}, edition={2}, year=2003}',
    reference: /Own, O\. \(2003\)\. Barking of Dogs at Dusk \(2nd ed\.\)\. Kennel Press\./,
  },
  {
    title: 'Barking of Dogs at Night',
    entry:
      '@techreport{night, title={Barking of Dogs at Night}, author={Own, Olga}, institution={The Kennel}, number={TR-7}, year=2004}',
    reference: /Own, O\. \(2004\)\. Barking of Dogs at Night \(Technical Report TR-7\)\. The Kennel\./,
  },
] as const;

const folder = new WritingFolder('master');
const [workspace] = vscode.workspace.workspaceFolders ?? [];
const master = vscode.Uri.joinPath(workspace?.uri ?? vscode.Uri.file('/'), 'library.bib');

const inBraces = (field: string) => field.replace(/=\{?([^{}]*)\}?$/, '={$1}');

/** The id of the paper whose card is over a title, as soon as the library has it. */
async function idOf(title: string): Promise<string> {
  const content = `*${title}*`;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const card = decodeURIComponent(await hoverMatching(document, title, /copyBibtex/));
  return /lectern\.copyBibtex\?\["([^"]+)"/.exec(card)?.[1] ?? card;
}

describe("A paper of the reader's own library", () => {
  before(async () => {
    const text = works.map(({ entry }) => `${entry}\n`).join('\n');
    await vscode.workspace.fs.writeFile(master, new TextEncoder().encode(text));
  });
  after(() => vscode.workspace.fs.delete(master));
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('is cited into a project with its whole entry', async () => {
    await folder.write('refs.bib', '');
    await folder.openAt('main.tex', 'As |.\n\\bibliography{refs}\n');
    const ids = await Promise.all(works.map(({ title }) => idOf(title)));
    await vscode.commands.executeCommand('lectern.insertCitation', ...ids);
    const written = (await folder.onDisk('refs.bib')).replace(/\s*=\s*|\s+/g, sign =>
      sign.includes('=') ? '=' : ' ',
    );
    for (const { entry } of works) {
      const [head = '', ...fields] = entry.replace(/\}?\}$/, '').split(/,\s*(?=\w+=)/);
      for (const part of [`${head},`, ...fields.map(inBraces)]) {
        assert.ok(written.includes(part), `${part} is not in ${written}`);
      }
    }
  });

  for (const { title, reference } of works) {
    it(`has a reference that says what it is: ${title}`, async () => {
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand('lectern.copyReferenceAs', await idOf(title), { style: 'apa' });
      assert.match(await vscode.env.clipboard.readText(), reference);
    });
  }
});
