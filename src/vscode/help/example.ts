import * as vscode from 'vscode';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';

/** Papers of the bundled library, mentioned in the ways that are recognised. */
const mentions = [
  '*Towards a Unified View of Parameter-Efficient Transfer Learning*',
  '[@matena2021merging]',
  '<https://arxiv.org/abs/2311.13081>',
  'TacSL',
];

/** "Open an Example": a new document in which the reader can try the cards without one of their own. */
export function registerExample(): vscode.Disposable {
  return registerCommand(commands.openExample, async () => {
    const heading = vscode.l10n.t('Rest the pointer on a title, a citation key, a link or a name');
    const content = [`# ${heading}`, '', ...mentions.map(mention => `- ${mention}`), ''].join('\n');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  });
}
