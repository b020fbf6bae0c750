import * as vscode from 'vscode';

/** A card as editors show it. HTML is allowed for the mark of the summary; the core escapes what comes from a paper. */
export function cardMarkdown(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card);
  markdown.supportHtml = true;
  return markdown;
}
