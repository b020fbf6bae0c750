import { createVSIX } from '@vscode/vsce';
import { repository } from './hosts/paths.mts';

/** Builds the extension as it ships and writes it as a .vsix to this path; under another version when one is given. */
export async function packExtension(packagePath: string, version?: string): Promise<void> {
  // There is no repository to point the links of the README at.
  await createVSIX({
    cwd: repository,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(version === undefined ? {} : { version, updatePackageJson: false }),
  });
}
