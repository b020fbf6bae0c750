import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('checks');

const own = '@misc{smith1999odd, title={An Odd Paper}, author={Smith, Ann}}\n';
const flyEntry =
  /@\w+\{eschmann2023learning,\n {2}title = \{Learning to Fly in Seconds\},\n(?: {2}.*\n)+\}\n$/;

/** How many of the quick fixes get their edit, as the one that is chosen does. */
const MOST_RESOLVED = 9;

const diagnosticsOf = ({ uri }: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'Lectern' && code !== undefined);

/** The code and the text of each problem in a document, in its order, once these are so many. */
async function problemsIn(document: vscode.TextDocument, count: number): Promise<string[]> {
  const found = await eventually(
    () => diagnosticsOf(document),
    diagnostics => diagnostics.length === count,
  );
  return found
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${typeof code === 'string' ? code : ''} ${document.getText(range)}`);
}

/** The quick fixes at the first place of a text. */
async function fixesAt(document: vscode.TextDocument, needle: string): Promise<vscode.CodeAction[]> {
  const position = document.positionAt(document.getText().indexOf(needle) + 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    vscode.CodeActionKind.QuickFix.value,
    MOST_RESOLVED,
  );
  return actions.filter(({ title }) => /^(?:Add|Change to|Cite it as|Use the|Remove) /.test(title));
}

async function apply(document: vscode.TextDocument, needle: string, title: RegExp): Promise<void> {
  const fixes = await fixesAt(document, needle);
  const action = fixes.find(fix => title.test(fix.title));
  assert.ok(action, fixes.map(fix => fix.title).join());
  if (action.edit) {
    await vscode.workspace.applyEdit(action.edit);
  }
  if (action.command) {
    const given = (action.command.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(action.command.command, ...given);
  }
}

async function set(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('lectern.checks');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
}

describe('The checks', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  const open = async (text: string, name = 'a.md') => (await folder.openAt(name, text)).document;

  it('tell of keys without an entry, and add the paper of that key', async () => {
    await folder.write('own.bib', own);
    const document = await open('|[@smith1999odd; @eschmann2023learning; @nobody1066]\n');
    assert.deepEqual(await problemsIn(document, 2), [
      'missingEntry eschmann2023learning',
      'missingEntry nobody1066',
    ]);
    const [problem] = diagnosticsOf(document);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    const text = document.getText();
    await apply(document, 'eschmann2023', /^Add “Learning to Fly in Seconds”/);
    assert.equal(document.getText(), text);
    const written = await folder.onDisk('own.bib');
    assert.ok(written.startsWith(own));
    assert.match(written, flyEntry);
    assert.deepEqual(await problemsIn(document, 1), ['missingEntry nobody1066']);
  });

  it('add a paper of the author and year, and cite it by the key of its entry, in one step', async () => {
    await folder.write('own.bib', own);
    const document = await open('|[@smith1999odd] [@eschmann2023fly] [@eschmann2023fly]\n');
    const text = document.getText();
    await problemsIn(document, 2);
    await apply(document, 'eschmann2023fly', /^Add “Learning to Fly in Seconds”/);
    assert.equal(document.getText(), text.replaceAll('2023fly', '2023learning'));
    assert.match(await folder.onDisk('own.bib'), flyEntry);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    const bibliography = await vscode.workspace.openTextDocument(folder.uri('own.bib'));
    assert.equal(bibliography.getText(), own);
  });

  it('mend a slip in a key', async () => {
    await folder.write('own.bib', `${own}@misc{a+b, title={A and B}}\n`);
    const document = await open('---\nbibliography: own.bib\n---\n|[@smiht1999odd] @{a++b}\n');
    const text = document.getText();
    assert.deepEqual(await problemsIn(document, 2), ['missingEntry smiht1999odd', 'missingEntry a++b']);
    await apply(document, 'smiht', /^Change to “smith1999odd”$/);
    assert.equal(document.getText(), text.replace('smiht', 'smith'));
    assert.deepEqual(await problemsIn(document, 1), ['missingEntry a++b']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('say nothing of keys where the bibliography cannot be read', async () => {
    await folder.write('own.bib', own);
    const missing = await open('|\\cite{smith1999odd,lost} \\bibliography{own,elsewhere}\n', 'a.tex');
    const told = await open('|\\cite{smith1999odd,lost} \\bibliography{own}\n', 'b.tex');
    assert.deepEqual(await problemsIn(told, 1), ['missingEntry lost']);
    assert.deepEqual(diagnosticsOf(missing), []);
  });

  it('tell of a paper under two keys, and make them one', async () => {
    await folder.write('own.bib', own + own.replace('smith1999odd', 'smith:odd'));
    const document = await open('|[@smith:odd] and [@smith1999odd]; [@smith1999odd]\n');
    const text = document.getText();
    assert.deepEqual(await problemsIn(document, 2), ['citedTwice smith1999odd', 'citedTwice smith1999odd']);
    await apply(document, 'smith1999odd', /“smith:odd” everywhere/);
    assert.equal(document.getText(), text.replaceAll('smith1999odd', 'smith:odd'));
    assert.deepEqual(await problemsIn(document, 0), []);
  });

  it('tell of entries that differ from the library or are there twice, and take its title', async () => {
    const text = `@misc{fly,\r\n  title = {Learning to Fyl in Secs},\r\n  eprint = {2311.13081}\r\n}\r\n${own}${own.replace('odd,', 'odder,')}`;
    const document = await open(`|${text}`, 'own.bib');
    assert.deepEqual(await problemsIn(document, 2), [
      'differentEntry {Learning to Fyl in Secs}',
      'duplicateEntry smith1999odder',
    ]);
    const before = document.getText();
    await apply(document, 'Fyl', /^Use the title of the library$/);
    assert.equal(document.getText(), before.replace('Fyl in Secs', 'Fly in Seconds'));
    assert.deepEqual(await problemsIn(document, 1), ['duplicateEntry smith1999odder']);
    const corrected = document.getText();
    await apply(document, 'smith1999odder', /^Remove this entry and cite “smith1999odd” instead$/);
    assert.equal(document.getText(), corrected.slice(0, corrected.lastIndexOf('@misc')));
    await document.save();
  });

  it('take out an entry of a paper that has another, and cite that one instead', async () => {
    const part = '@inbook{part, title={A Part}, crossref={smith1999odder}}\n';
    await folder.write('named.md', '---\nbibliography: own.bib\n---\n[@smith1999odder; @part]');
    await folder.write('beside.tex', '\\cite{part,smith1999odder}');
    await folder.write('other.bib', own.replace('odd,', 'odder,'));
    await folder.write('other.tex', '\\cite{smith1999odder} \\bibliography{other}');
    const document = await open(`|${part}${own}${own.replace('odd,', 'odder,')}`, 'own.bib');
    assert.deepEqual(await problemsIn(document, 1), ['duplicateEntry smith1999odder']);
    await apply(document, 'odder, title', /^Remove this entry and cite “smith1999odd” instead$/);
    assert.equal(document.getText(), part.replace('odder', 'odd') + own);
    const savedText = async (name: string) => {
      const cited = await vscode.workspace.openTextDocument(folder.uri(name));
      await cited.save();
      return folder.onDisk(name);
    };
    assert.match(await savedText('named.md'), /\[@smith1999odd; @part\]$/);
    assert.equal(await savedText('beside.tex'), '\\cite{part,smith1999odd}');
    assert.equal(await savedText('other.tex'), '\\cite{smith1999odder} \\bibliography{other}');
    await document.save();
  });

  it('tell of entries that nobody cites when they are asked to', async () => {
    const inTypst = '@misc{typeset, title={Typeset}}\n';
    const document = await open(`|${own}${inTypst}@misc{unused, title={Unused}}\n`, 'own.bib');
    await folder.write('a.md', '[@smith1999odd]');
    await folder.write('b.typ', 'As @typeset[p. 3] says.');
    assert.deepEqual(await problemsIn(document, 0), []);
    try {
      await set('unusedEntries', 'hint');
      assert.deepEqual(await problemsIn(document, 1), ['unusedEntry @misc{unused, title={Unused}}']);
      assert.deepEqual(diagnosticsOf(document)[0]?.tags, [vscode.DiagnosticTag.Unnecessary]);
      await apply(document, 'unused', /^Remove this entry$/);
      assert.equal(document.getText(), own + inTypst);
      await document.save();
    } finally {
      await set('unusedEntries', undefined);
    }
    assert.deepEqual(await problemsIn(document, 0), []);
  });

  it('come back with the language in which something was found', async () => {
    await folder.write('own.bib', own);
    const document = await open('|[@smith1999odd; @lost]\n');
    assert.deepEqual(await problemsIn(document, 1), ['missingEntry lost']);
    await vscode.languages.setTextDocumentLanguage(document, 'latex');
    assert.deepEqual(await problemsIn(document, 0), []);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    assert.deepEqual(await problemsIn(document, 1), ['missingEntry lost']);
  });

  it('are as severe as the settings say, or off', async () => {
    await folder.write('own.bib', own);
    const document = await open('|[@smith1999odd; @lost]\n');
    await problemsIn(document, 1);
    try {
      await set('missingEntries', 'error');
      const severities = () => diagnosticsOf(document).map(({ severity }) => severity);
      await eventually(severities, ([severity]) => severity === vscode.DiagnosticSeverity.Error);
      assert.deepEqual(severities(), [vscode.DiagnosticSeverity.Error]);
      await set('missingEntries', 'off');
      assert.deepEqual(await problemsIn(document, 0), []);
      assert.deepEqual(await fixesAt(document, 'lost'), []);
    } finally {
      await set('missingEntries', undefined);
    }
  });
});
