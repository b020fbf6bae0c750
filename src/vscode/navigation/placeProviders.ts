import * as vscode from 'vscode';
import type { KeyUses } from '../bibliographies/keyUses';
import { rangeOf } from '../documents/rangeOf';
import { leavesKeys } from './leavesKeys';

/** From a citation key, or from an entry that names another, to the entry of the key; on an entry to itself. */
export function definitionProvider(uses: KeyUses): vscode.DefinitionProvider {
  return {
    provideDefinition: async (document, position) => {
      const key = leavesKeys(document) ? undefined : await uses.keyAt(document, position);
      if (!key) {
        return undefined;
      }
      const entries = await uses.entries(document, key.key);
      const originSelectionRange = rangeOf(document, key);
      return entries.flatMap(({ document: target, places }) =>
        places.map(place => {
          const targetRange = rangeOf(target, place);
          return {
            originSelectionRange,
            targetUri: target.uri,
            targetRange,
            targetSelectionRange: targetRange,
          };
        }),
      );
    },
  };
}

/** All places of a key, with its entries when they are asked for. */
export function referenceProvider(uses: KeyUses): vscode.ReferenceProvider {
  return {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const key = leavesKeys(document) ? undefined : await uses.keyAt(document, position);
      const found = key ? await uses.everywhere(document, key.key, token) : [];
      return found.flatMap(({ document: target, places }) =>
        places
          .filter(({ kind }) => includeDeclaration || kind !== 'entry')
          .map(place => new vscode.Location(target.uri, rangeOf(target, place))),
      );
    },
  };
}
