import { join } from 'node:path';
import { fetchPackage } from './fetchPackage.mts';
import { nodeBinaries } from './pins.mts';

/** Path of a Node that can start the VS Code server: the running one when it is 24 or newer, else a downloaded one. */
export async function nodeBinary(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    return process.execPath;
  }
  const pin = nodeBinaries[`${process.platform}-${process.arch}`];
  if (pin === undefined) {
    throw new Error(
      `The VS Code server needs Node 24. This is Node ${process.versions.node}: switch to Node 24 and run again.`,
    );
  }
  return join(await fetchPackage(pin), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
