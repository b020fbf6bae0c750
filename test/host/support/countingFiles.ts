import * as vscode from 'vscode';

/** Files of a read-only file system in memory that counts how often each is read. */
export interface CountingFiles {
  dispose(): void;
  uri(name: string): vscode.Uri;
  reads(name: string): number;
}

let systems = 0;

/** Mounts files by their names, all in one folder; `dispose` takes them away again. */
export function countingFiles(texts: Readonly<Record<string, string>>): CountingFiles {
  const scheme = `counting${++systems}`;
  const reads = new Map<string, number>();
  const nameOf = ({ path }: vscode.Uri) => path.slice(1);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const registration = vscode.workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: uri => {
        const text = texts[nameOf(uri)];
        if (nameOf(uri) !== '' && text === undefined) {
          throw vscode.FileSystemError.FileNotFound(uri);
        }
        const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
        return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
      },
      readDirectory: () => Object.keys(texts).map(name => [name, vscode.FileType.File]),
      readFile: uri => {
        reads.set(nameOf(uri), (reads.get(nameOf(uri)) ?? 0) + 1);
        return new TextEncoder().encode(texts[nameOf(uri)] ?? '');
      },
      createDirectory: refuse,
      writeFile: refuse,
      delete: refuse,
      rename: refuse,
    },
    { isReadonly: true },
  );
  return {
    uri: name => vscode.Uri.from({ scheme, path: `/${name}` }),
    reads: name => reads.get(name) ?? 0,
    dispose: () => {
      registration.dispose();
    },
  };
}
