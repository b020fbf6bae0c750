import * as vscode from 'vscode';
import { readLayout, type MapLayout } from '../../core';

/** Where the papers lay last, kept in the extension's storage. */
export interface MapStore {
  read(): Promise<MapLayout | undefined>;
  write(layout: MapLayout): Promise<void>;
}

/** A store in a file of this folder, which is made when it is needed. What cannot be read was never kept. */
export function mapStore(folder: vscode.Uri): MapStore {
  const file = vscode.Uri.joinPath(folder, 'map.json');
  return {
    read: async () => {
      try {
        return readLayout(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      } catch {
        return undefined;
      }
    },
    write: async layout => {
      await vscode.workspace.fs.createDirectory(folder);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(layout)));
    },
  };
}
