import * as vscode from 'vscode';
import { generateBibtex } from '../../test/support/generateBibtex';
import { documents, keys, uriOf, write } from './workspace';

/** Does one thing that a person who writes does, and answers when the editor has. */
export type Step = (random: () => number) => Promise<void>;

/** The part of the language model API that asks Lectern's search. */
interface LanguageModels {
  invokeTool(name: string, options: { input: object; toolInvocationToken: undefined }): Promise<unknown>;
}

const { lm } = vscode as unknown as { readonly lm: LanguageModels };

const words =
  'transfer learning of robots in simulation with few labels, adapters, merging and distilled models'.split(
    ' ',
  );

const topics = ['distillation', 'peft', 'robotics', 'surveys', 'few-shot', 'merging'];

const pick = <T>(random: () => number, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)]!;

/** The document that is written in: one of the workspace's, opened when none is active. */
async function activeEditor(random: () => number): Promise<vscode.TextEditor> {
  const active = vscode.window.activeTextEditor;
  return active?.document.isClosed === false && active.document.uri.scheme === 'file'
    ? active
    : vscode.window.showTextDocument(uriOf(pick(random, Object.keys(documents))), { preview: false });
}

/** Replaces the last line, so that documents stay as long as they are. */
async function replaceLastLine(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.lineAt(document.lineCount - 1).range, text);
  await vscode.workspace.applyEdit(edit);
}

/** The place of a citation key in the document, a few characters in. */
function keyPosition(random: () => number, document: vscode.TextDocument): vscode.Position {
  const at = document.getText().indexOf(pick(random, keys));
  return document.positionAt(Math.max(0, at) + 3);
}

const ask = (command: string) => async (random: () => number) => {
  const { document } = await activeEditor(random);
  await vscode.commands.executeCommand(command, document.uri, keyPosition(random, document));
};

const complete: Step = async random => {
  const { document } = await activeEditor(random);
  const opening = document.languageId === 'latex' || document.fileName.endsWith('.tex') ? '\\cite{' : '[@';
  await replaceLastLine(document, `Also ${opening}${pick(random, words)}`);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, end);
};

/** The steps by name. One that stands there twice is done twice as often. */
export const steps: readonly (readonly [name: string, step: Step])[] = [
  [
    'open',
    async random => {
      const uri = uriOf(pick(random, [...Object.keys(documents), 'cited.bib']));
      await vscode.window.showTextDocument(uri, { preview: false });
    },
  ],
  [
    'edit',
    async random => {
      const { document } = await activeEditor(random);
      await replaceLastLine(
        document,
        `${pick(random, words)} [@${pick(random, keys)}] ${pick(random, words)}.`,
      );
    },
  ],
  ['hover', ask('vscode.executeHoverProvider')],
  ['hover', ask('vscode.executeHoverProvider')],
  ['definition', ask('vscode.executeDefinitionProvider')],
  ['completion', complete],
  [
    'search',
    async random => {
      const query = `${pick(random, words)} ${pick(random, words)}`;
      await lm.invokeTool('lectern_search_papers', {
        input: { query, limit: 8 },
        toolInvocationToken: undefined,
      });
    },
  ],
  ['switch editors', async () => vscode.commands.executeCommand('workbench.action.nextEditor')],
  ['close', async () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')],
  ['tree', async random => vscode.commands.executeCommand('lectern.revealTopic', pick(random, topics))],
  ['change .bib', async random => write('extra.bib', generateBibtex(40 + Math.floor(random() * 20)))],
  [
    'create .bib',
    async random =>
      write(`new${Math.floor(random() * 3)}.bib`, `@misc{n, title={A New Paper ${random()}}}\n`),
  ],
  [
    'delete .bib',
    async random => {
      const uri = uriOf(`new${Math.floor(random() * 3)}.bib`);
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    },
  ],
];
