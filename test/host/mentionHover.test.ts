import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const title = 'Towards a Unified View of Parameter-Efficient Transfer Learning';

async function hoverAt(language: string, content: string, needle: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const position = document.positionAt(content.indexOf(needle) + 3);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.map(content => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

describe('The hover', () => {
  for (const [language, text] of [
    ['markdown', `As *${title}* says.`],
    ['latex', `As \\emph{${title}} says.`],
    ['plaintext', `As ${title} says.`],
  ] as const) {
    it(`shows the card of a title in ${language}`, async () => {
      const card = await hoverAt(language, text, title);
      assert.match(card, /\*\*Towards a Unified View/);
      assert.match(card, /He, Zhou, Ma and 2 more · ICLR 2022/);
    });
  }

  for (const [language, text] of [
    ['markdown', 'It is one family [@he2021towards, p. 3].'],
    ['latex', 'It is one family \\parencite[p.~3]{he2021towards}.'],
  ] as const) {
    it(`shows the card of a citation key in ${language}`, async () => {
      assert.match(await hoverAt(language, text, 'he2021towards'), /\*\*Towards a Unified View/);
    });
  }

  it('says nothing beside a mention', async () => {
    assert.equal(await hoverAt('markdown', `As *${title}* says nothing here.`, 'nothing here'), '');
  });

  it('trusts its own command and no other', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: title });
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 3),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.deepEqual(content.isTrusted, { enabledCommands: ['lectern.openPaper'] });
  });
});
