import * as vscode from 'vscode';
import type { KeyUses } from '../bibliographies/keyUses';
import { citingLanguages } from '../extension/manifest';
import { definitionProvider, referenceProvider } from './placeProviders';
import { renameProvider } from './renameProvider';

/** Go to Definition, Find References and Rename on citation keys in documents and BibTeX files. */
export function registerNavigation(uses: KeyUses): vscode.Disposable {
  const selector = [...citingLanguages, 'bibtex'].map(language => ({ language }));
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, definitionProvider(uses)),
    vscode.languages.registerReferenceProvider(selector, referenceProvider(uses)),
    vscode.languages.registerRenameProvider(selector, renameProvider(uses)),
  );
}
