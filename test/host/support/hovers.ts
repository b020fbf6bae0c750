import * as vscode from 'vscode';

/** The Markdown of the hovers at the first place of `needle` in a document, three characters in. */
export async function hoverAt(document: vscode.TextDocument, needle: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(needle) + 3);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.map(content => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}
