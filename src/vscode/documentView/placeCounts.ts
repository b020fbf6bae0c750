import * as vscode from 'vscode';

const SCHEME = 'lectern-places';

/** A badge has room for two characters. */
const MOST = 99;

/** Shows at the end of a row, where long titles do not push it out of sight, how many places it stands for. */
export function registerPlaceCounts(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: uri => {
      const count = uri.scheme === SCHEME ? Number(uri.query) : 0;
      return count > 0
        ? new vscode.FileDecoration(String(Math.min(count, MOST)), placesText(count))
        : undefined;
    },
  });
}

/** An address whose decoration is this count. */
export function countUri(row: string, count: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(row)}`, query: String(count) });
}

/** "3 mentions". */
export function placesText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
