import * as vscode from 'vscode';
import {
  bundledStyles,
  plainLabel,
  referenceStyle,
  type BundledStyle,
  type ReferenceStyle,
} from '../../core';
import { findFiles } from '../documents/findFiles';
import { settings } from '../extension/manifest';

/** More styles in a workspace than anybody picks from. */
const MOST_FILES = 50;

interface StyleRow extends vscode.QuickPickItem {
  readonly style?: ReferenceStyle;
}

/** The style of the setting. */
export function usualStyle(): ReferenceStyle {
  return referenceStyle(vscode.workspace.getConfiguration().get<unknown>(settings.referenceStyle));
}

/** Asks for a style: those that come with Lectern, the .csl files of the workspace, or any file. */
export async function chooseStyle(): Promise<ReferenceStyle | undefined> {
  const chosen = await vscode.window.showQuickPick(styleRows(), {
    title: vscode.l10n.t('Copy Reference As'),
    placeHolder: vscode.l10n.t('A style of the Citation Style Language (citationstyles.org)'),
    matchOnDescription: true,
  });
  return chosen && (chosen.style ?? chooseFile());
}

async function styleRows(): Promise<StyleRow[]> {
  const usual = usualStyle();
  const found = await findFiles([{ pattern: '**/*.csl', excluded: '**/node_modules/**' }], MOST_FILES);
  const paths = [...(found?.values() ?? [])].map(uri => vscode.workspace.asRelativePath(uri, false)).sort();
  const files = new Set(usual.kind === 'file' ? [usual.path, ...paths] : paths);
  return [
    { label: vscode.l10n.t('Plain'), style: { kind: 'plain' } },
    ...bundledStyles.map((name): StyleRow => ({ label: styleName(name), style: { kind: 'bundled', name } })),
    ...[...files].map((path): StyleRow => ({ label: plainLabel(path), style: { kind: 'file', path } })),
    { label: vscode.l10n.t('Choose a .csl File…') },
  ];
}

function styleName(name: BundledStyle): string {
  switch (name) {
    case 'apa':
      return 'APA';
    case 'ieee':
      return 'IEEE';
    case 'chicago-author-date':
      return 'Chicago (author-date)';
  }
}

async function chooseFile(): Promise<ReferenceStyle | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose a Citation Style'),
      filters: { [vscode.l10n.t('Citation styles')]: ['csl'] },
    })) ?? [];
  return uri && { kind: 'file', path: uri.fsPath };
}
