import * as vscode from 'vscode';
import type { PageRequest } from '../../core';
import { runCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import type { PaperPageDeps } from './paperPageDeps';

/** Does what the page of a paper asks for. What a request names is looked up; what is not there is passed over. */
export async function answerRequest(
  request: Exclude<PageRequest, { readonly ask: 'content' }>,
  paperId: string,
  deps: PaperPageDeps,
): Promise<void> {
  switch (request.ask) {
    case 'openPaper':
      await runCommand(commands.openPaper, request.id);
      break;
    case 'showTopic':
      await showTopic(request.id, paperId, deps);
      break;
    case 'openPlace':
      await openPlace(request, paperId, deps);
      break;
    case 'insertCitation':
    case 'addToBibliography':
    case 'copyBibtex':
    case 'copyCitationKey':
    case 'copyReference':
    case 'findSimilar':
      await runCommand(commands[request.ask], paperId);
  }
}

/** Shows one of the paper's topics in the tree. */
async function showTopic(id: string, paperId: string, { library }: PaperPageDeps): Promise<void> {
  const card = await library.cardOf(paperId);
  if (card?.topics.some(topic => topic.id === id)) {
    await runCommand(commands.revealTopic, id);
  }
}

/** Opens a mention of the paper, beside the page where its document is seen there already. */
async function openPlace(
  { document, line }: { readonly document: string; readonly line: number },
  paperId: string,
  { workspace }: PaperPageDeps,
): Promise<void> {
  const mentioning = (await workspace.of(paperId))?.find(candidate => candidate.document === document);
  const place = mentioning?.places.find(candidate => candidate.line === line);
  if (place) {
    const shown = vscode.window.visibleTextEditors.find(
      editor => editor.document.uri.toString() === document,
    );
    await vscode.window.showTextDocument(vscode.Uri.parse(document, true), {
      selection: new vscode.Range(line, place.start, line, place.end),
      ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    });
  }
}
