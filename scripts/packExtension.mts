import { createVSIX } from '@vscode/vsce';
import { repository } from './hosts/paths.mts';

/** Writes the extension in a folder as a .vsix to this path; the project's own is built as it ships. */
export async function packExtension(packagePath: string, cwd = repository): Promise<void> {
  // There is no repository to point the links of the README at.
  await createVSIX({
    cwd,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}
