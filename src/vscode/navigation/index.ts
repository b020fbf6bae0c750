import * as vscode from 'vscode';
import { citingLanguages } from '../manifest';
import { KeyFiles, type KeyFilesDeps } from './keyFiles';
import { KeyUses } from './keyUses';
import { definitionProvider, referenceProvider } from './placeProviders';
import { renameProvider } from './renameProvider';

/** Go to Definition, Find References and Rename on citation keys in documents and BibTeX files. */
export function registerNavigation(deps: KeyFilesDeps): vscode.Disposable {
  const selector = [...citingLanguages, 'bibtex'].map(language => ({ language }));
  const files = new KeyFiles(deps);
  const uses = new KeyUses(deps.library, files);
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, definitionProvider(uses)),
    vscode.languages.registerReferenceProvider(selector, referenceProvider(uses)),
    vscode.languages.registerRenameProvider(selector, renameProvider(uses, files, deps.library)),
  );
}
