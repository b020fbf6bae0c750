import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('navigation');

const bib =
  '@misc{key2001, title={Key2001}}\n@inbook{part, title={Part}, crossref={key2001}}\n@set{both, entryset={part,key2001}}\n';

const files: Readonly<Record<string, string>> = {
  'a.md': '---\nbibliography: own.bib\n---\nAs @key2001 and [@part; @key2001].\n',
  'b.tex': 'As \\cite{part,\n  key2001}. % \\cite{key2001}\n\\bibliography{own}\n',
  'c.rst': 'As :cite:`key2001`.\n',
  'd.md': '---\nbibliography: other.bib\n---\nAs @key2001.\n',
  'own.bib': bib,
  'other.bib': '@misc{key2001, title={Another}}\n',
};

async function writeAll(): Promise<void> {
  await folder.make();
  await vscode.extensions.getExtension('lectern.lectern')?.activate();
  for (const [name, content] of Object.entries(files)) {
    await folder.write(name, content);
  }
}

const open = (name: string) => vscode.workspace.openTextDocument(folder.uri(name));

/** Where the first `needle` of a document stands, with the cursor two characters in. */
async function at(name: string, needle: string): Promise<[vscode.Uri, vscode.Position]> {
  const document = await open(name);
  const offset = document.getText().indexOf(needle);
  assert.ok(offset >= 0);
  return [document.uri, document.positionAt(offset + 2)];
}

/** A place as "name line:character" of the folder's files. */
const shown = (uri: vscode.Uri, { start }: vscode.Range) =>
  `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} ${start.line}:${start.character}`;

async function definitions(name: string, needle: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    ...(await at(name, needle)),
  );
  return found.map(place =>
    'targetUri' in place ? shown(place.targetUri, place.targetRange) : shown(place.uri, place.range),
  );
}

async function references(name: string, needle: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    ...(await at(name, needle)),
  );
  return found.map(({ uri, range }) => shown(uri, range)).sort();
}

async function rename(name: string, needle: string, to: string): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    ...(await at(name, needle)),
    to,
  );
}

const places = [
  'a.md 3:25',
  'a.md 3:4',
  'b.tex 1:2',
  'c.rst 0:10',
  'own.bib 0:6',
  'own.bib 1:38',
  'own.bib 2:26',
];

async function textOf(name: string): Promise<string> {
  return (await open(name)).getText();
}

describe('Citation keys', () => {
  before(writeAll);
  after(() => folder.remove());

  for (const [name, needle, target] of [
    ['a.md', 'key2001', 'own.bib 0:6'],
    ['b.tex', 'key2001', 'own.bib 0:6'],
    ['b.tex', 'part', 'own.bib 1:8'],
    ['d.md', 'key2001', 'other.bib 0:6'],
    ['own.bib', 'key2001}}', 'own.bib 0:6'],
  ] as const) {
    it(`lead from ${needle} in ${name} to the entry`, async () => {
      assert.deepEqual(await definitions(name, needle), [target]);
    });
  }

  it('lead to the item of a CSL file', async () => {
    await folder.write('items.json', '[\n  { "id": "json2003", "type": "book", "title": "A" }\n]\n');
    await folder.write('e.md', '---\nbibliography: items.json\n---\nAs @json2003.\n');
    assert.deepEqual(await definitions('e.md', 'json2003'), ['items.json 1:11']);
    await folder.write('f.md', '---\nreferences:\n- id: own2004\n  title: Own\n---\nAs [@own2004].\n');
    assert.deepEqual(await definitions('f.md', 'own2004]'), ['f.md 2:6']);
  });

  it('are found in all documents that mean the same entry', async () => {
    for (const [name, needle] of [
      ['a.md', 'key2001'],
      ['b.tex', 'key2001'],
      ['own.bib', 'key2001'],
    ] as const) {
      const found = await references(name, needle);
      // A document without a bibliography of its own cites from all files beside it.
      assert.deepEqual(found, places, `${name} ${needle}`);
    }
    assert.deepEqual(await references('d.md', 'key2001'), ['c.rst 0:10', 'd.md 3:4', 'other.bib 0:6']);
  });

  it('lead nowhere from other words', async () => {
    assert.deepEqual(await definitions('a.md', 'bibliography'), []);
    assert.deepEqual(await definitions('own.bib', 'title={Part'), []);
  });

  it('are left alone when the setting says so', async () => {
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update('lectern.navigation.keys', 'never', vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await definitions('b.tex', 'key2001'), []);
    } finally {
      await configuration.update('lectern.navigation.keys', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are refused as new names when they are none or taken', async () => {
    for (const name of ['two words', 'a,b', '', 'part', 'PART']) {
      await assert.rejects(Promise.resolve(rename('a.md', 'key2001', name)), JSON.stringify(name));
    }
    await assert.rejects(Promise.resolve(rename('a.md', 'bibliography', 'free')));
  });
});

describe('Rename of a citation key', () => {
  beforeEach(writeAll);
  afterEach(() => folder.remove());

  for (const [bibliography, items] of [
    [
      'items.json',
      '[\n  { "id": "csl2003", "type": "book", "title": "csl2003" },\n  { "id": "part", "title": "A" }\n]\n',
    ],
    ['items.yaml', 'references:\n- id: csl2003\n  type: book\n  title: csl2003\n- id: part\n  title: A\n'],
  ] as const) {
    it(`follows to the item of ${bibliography}, and is refused where that has the name`, async () => {
      const citing = `---\nbibliography: ${bibliography}\n---\nAs @csl2003.\n`;
      await folder.write(bibliography, items);
      await folder.write('e.md', citing);
      await folder.write('f.md', citing.replace('@csl2003', '[@part; @csl2003]'));
      assert.deepEqual(await references('e.md', 'csl2003'), [
        'e.md 3:4',
        'f.md 3:12',
        bibliography.endsWith('json') ? 'items.json 1:11' : 'items.yaml 1:6',
      ]);
      await assert.rejects(Promise.resolve(rename('e.md', 'csl2003', 'part')));
      assert.ok(await vscode.workspace.applyEdit(await rename('f.md', 'csl2003', 'new')));
      assert.equal(await textOf(bibliography), items.replace('csl2003', 'new'));
      assert.equal(await textOf('e.md'), citing.replace('csl2003', 'new'));
    });
  }

  for (const [name, needle] of [
    ['a.md', 'key2001'],
    ['b.tex', 'key2001'],
    ['own.bib', 'key2001'],
    ['own.bib', 'key2001}\n'.trim()],
  ] as const) {
    it(`follows from ${needle} in ${name} to documents and entries, and is undone in one step`, async () => {
      await vscode.window.showTextDocument(await open('a.md'));
      const edit = await rename(name, needle, 'new?');
      assert.ok(await vscode.workspace.applyEdit(edit));
      const renamed = (file: string) => (files[file] ?? '').replaceAll('key2001', 'new?');
      assert.equal(await textOf('a.md'), renamed('a.md').replaceAll('@new?', '@{new?}'));
      assert.equal(await textOf('b.tex'), (files['b.tex'] ?? '').replace('  key2001', '  new?'));
      assert.equal(await textOf('c.rst'), renamed('c.rst'));
      assert.equal(await textOf('own.bib'), renamed('own.bib'));
      assert.equal(await textOf('other.bib'), files['other.bib']);
      assert.equal(await textOf('d.md'), files['d.md']);
      await vscode.window.showTextDocument(await open('a.md'));
      await vscode.commands.executeCommand('undo');
      for (const file of Object.keys(files)) {
        assert.equal(await textOf(file), files[file], file);
      }
    });
  }
});
