import * as vscode from 'vscode';
import { readCslStyle, rootedPath, type ReferenceStyle } from '../../core';
import type { StyleTexts } from '../../worker/references/referenceWriter';
import { fromHome } from '../library/fromHome';

/** The languages whose words come with Lectern; in any other, references are in American English. */
const LANGUAGES = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'nl-NL'];

/** A style that is not there or cannot be used; the message says what the reader can do. */
class StyleError extends Error {}

/** The texts that a processor needs for a style. Rejects with a {@link StyleError}. */
export async function styleTexts(
  style: Exclude<ReferenceStyle, { readonly kind: 'plain' }>,
  extension: vscode.Uri,
): Promise<StyleTexts> {
  const ours = (name: string) => readText(vscode.Uri.joinPath(extension, 'media', 'styles', name));
  const text = await (style.kind === 'bundled' ? ours(`${style.name}.csl`) : readOwnStyle(style.path));
  const read = readCslStyle(text);
  if (read.kind === 'problem') {
    throw new StyleError(read.message);
  }
  const wanted = LANGUAGES.filter(language => language === 'en-US' || language === read.locale);
  const locales = await Promise.all(
    wanted.map(async language => [language, await ours(`locales-${language}.xml`)] as const),
  );
  return { style: read.text, locale: read.locale, locales: Object.fromEntries(locales) };
}

async function readOwnStyle(path: string): Promise<string> {
  for (const uri of placesOf(path)) {
    try {
      return await readText(uri);
    } catch {
      // The next folder of the workspace may have it.
    }
  }
  throw new StyleError(vscode.l10n.t('There is no style {0}.', path));
}

/** A path from the root or the home folder is one file; any other may be in each folder of the workspace. */
function placesOf(path: string): vscode.Uri[] {
  const full = fromHome(path).replaceAll('\\', '/');
  const rooted = rootedPath(full);
  return rooted === undefined
    ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, full))
    : [vscode.Uri.file(rooted)];
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
