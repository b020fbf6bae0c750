import { thisProcess } from '../extension/thisProcess';

/**
 * What is the same for two addresses of one file, also when a document names `References.bib` and the disk `references.bib`: on
 * Windows and macOS case does not count there, as VS Code has it, too.
 */
export function fileKey(address: { toString(): string }, { platform } = thisProcess): string {
  const written = address.toString();
  const isFolded = (platform === 'win32' || platform === 'darwin') && written.startsWith('file:');
  return isFolded ? written.toLowerCase() : written;
}
