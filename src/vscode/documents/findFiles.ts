import * as vscode from 'vscode';

/** A file system without file search never answers; this long it is waited for, in ms. */
const PATIENCE = 20_000;

/**
 * The files that match one of the searches, each once by its address, at most `most` of each search; `undefined` when
 * the search took too long.
 */
export async function findFiles(
  searches: readonly { readonly pattern: vscode.GlobPattern; readonly excluded: string | null }[],
  most: number,
): Promise<ReadonlyMap<string, vscode.Uri> | undefined> {
  const patience = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => patience.cancel(), PATIENCE);
  try {
    const found = await Promise.all(
      searches.map(({ pattern, excluded }) =>
        vscode.workspace.findFiles(pattern, excluded, most, patience.token),
      ),
    );
    return patience.token.isCancellationRequested
      ? undefined
      : new Map(found.flat().map(uri => [uri.toString(), uri]));
  } finally {
    clearTimeout(timer);
    patience.dispose();
  }
}
