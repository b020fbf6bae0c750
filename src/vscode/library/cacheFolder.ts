import * as vscode from 'vscode';
import { hashText, type CacheStore } from '../../core';

/** What is kept for all workspaces together takes at most so many bytes, that of this one aside. */
const MOST_BYTES = 1_000_000_000;

/** A place for what is kept of the library from one session of this workspace to the next: a folder in the extension's storage. */
export function cacheFolder(storage: vscode.Uri): CacheStore {
  const all = vscode.Uri.joinPath(storage, 'libraries');
  const own = vscode.Uri.joinPath(all, hashText(workspaceName()));
  const { fs } = vscode.workspace;
  return {
    read: async name => {
      const piece = vscode.Uri.joinPath(own, name);
      return (await exists(piece)) ? fs.readFile(piece) : undefined;
    },
    write: async (name, bytes) => {
      const unfinished = vscode.Uri.joinPath(own, `${name}.part`);
      await fs.writeFile(unfinished, bytes);
      await fs.rename(unfinished, vscode.Uri.joinPath(own, name), { overwrite: true });
    },
    keep: async names => {
      for (const [name] of await childrenOf(own)) {
        if (!names.includes(name)) {
          await fs.delete(vscode.Uri.joinPath(own, name));
        }
      }
      await dropOldest(all, own);
    },
  };
}

function workspaceName(): string {
  const { workspaceFile, workspaceFolders = [] } = vscode.workspace;
  return workspaceFile?.toString() ?? workspaceFolders.map(({ uri }) => uri.toString()).join('\n');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function childrenOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return (await exists(folder)) ? vscode.workspace.fs.readDirectory(folder) : [];
}

/** Deletes what other workspaces kept longest ago, as far as all of it takes too much room. */
async function dropOldest(all: vscode.Uri, own: vscode.Uri): Promise<void> {
  const folders = (await childrenOf(all)).map(([name]) => vscode.Uri.joinPath(all, name));
  const others = await Promise.all(folders.filter(folder => folder.path !== own.path).map(sizeOf));
  let bytes = 0;
  for (const { folder, size } of others.sort((a, b) => b.time - a.time)) {
    bytes += size;
    if (bytes > MOST_BYTES) {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  }
}

/** How many bytes a folder's files take, and when the last of them was written. */
async function sizeOf(folder: vscode.Uri): Promise<{ folder: vscode.Uri; size: number; time: number }> {
  const names = (await childrenOf(folder)).map(([name]) => vscode.Uri.joinPath(folder, name));
  const stats = await Promise.all(names.map(uri => vscode.workspace.fs.stat(uri)));
  return {
    folder,
    size: stats.reduce((sum, { size }) => sum + size, 0),
    time: Math.max(0, ...stats.map(({ mtime }) => mtime)),
  };
}
