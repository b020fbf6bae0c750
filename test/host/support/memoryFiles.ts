import * as vscode from 'vscode';

/** Files in memory that can be written, except for those that are read-only. */
export interface MemoryFiles {
  dispose(): void;
  uri(name: string): vscode.Uri;
  text(name: string): string | undefined;
}

let systems = 0;

/** Mounts files by their names, all in one folder; `dispose` takes them away again. */
export function memoryFiles(
  texts: Readonly<Record<string, string>>,
  readOnly: readonly string[] = [],
): MemoryFiles {
  const scheme = `memory${++systems}`;
  const files = new Map(Object.entries(texts));
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const nameOf = ({ path }: vscode.Uri) => path.slice(1);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const registration = vscode.workspace.registerFileSystemProvider(scheme, {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: uri => {
      const text = files.get(nameOf(uri));
      if (nameOf(uri) !== '' && text === undefined) {
        throw vscode.FileSystemError.FileNotFound(uri);
      }
      const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      const permissions = readOnly.includes(nameOf(uri))
        ? { permissions: vscode.FilePermission.Readonly }
        : {};
      return { type, ctime: 0, mtime: 0, size: text?.length ?? 0, ...permissions };
    },
    readDirectory: () => [...files.keys()].map(name => [name, vscode.FileType.File]),
    readFile: uri => new TextEncoder().encode(files.get(nameOf(uri)) ?? ''),
    writeFile: (uri, content) => {
      if (readOnly.includes(nameOf(uri))) {
        refuse();
      }
      files.set(nameOf(uri), new TextDecoder().decode(content));
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  });
  return {
    uri: name => vscode.Uri.from({ scheme, path: `/${name}` }),
    text: name => files.get(name),
    dispose: () => {
      registration.dispose();
      changed.dispose();
    },
  };
}
