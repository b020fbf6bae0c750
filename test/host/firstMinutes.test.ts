import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';

const activeText = () => vscode.window.activeTextEditor?.document.getText() ?? '';

describe('The first minutes', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('have an example whose titles, keys, links and names all have a card', async () => {
    await vscode.commands.executeCommand('lectern.openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled && document.languageId === 'markdown');
    for (const mention of ['Unified View', 'matena2021merging', '2311.13081', 'TacSL']) {
      const card = await eventually(
        () => hoverAt(document, mention),
        text => text !== '',
      );
      assert.match(card, /\*\*.+\*\*/, mention);
    }
  });

  it('lead to a report of a problem that holds versions and counts, and no path', async () => {
    await vscode.commands.executeCommand('lectern.reportProblem');
    const text = activeText();
    assert.match(text, /^# A Problem with Lectern\n/);
    assert.ok(text.includes(`- Lectern ${String(extensionVersion())}\n`));
    assert.ok(text.includes(` ${vscode.version} (`));
    assert.match(text, /- papers: \d+\n/);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder && !text.includes(folder.uri.path) && !text.includes(folder.name));
    assert.doesNotMatch(text, /file:|vscode-|[\\/]\w+[\\/]/);
  });

  it('take the reader through steps that exist', () => {
    const { contributes } = vscode.extensions.getExtension('lectern.lectern')?.packageJSON as {
      contributes: { walkthroughs: { steps: { title: string; description: string }[] }[] };
    };
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps);
    assert.equal(steps.length, 4);
    assert.ok(steps.every(({ title, description }) => title !== '' && description.includes('](command:')));
  });
});

function extensionVersion(): unknown {
  const manifest = vscode.extensions.getExtension('lectern.lectern')?.packageJSON as { version: unknown };
  return manifest.version;
}
