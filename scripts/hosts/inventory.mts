import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path from there, with its size in bytes. */
type Inventory = Readonly<Record<string, number>>;

interface Finished {
  readonly integrity: string;
  readonly files: Inventory;
}

const recordName = '.lectern-inventory.json';

async function takeInventory(folder: string): Promise<Inventory> {
  const files: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== recordName) {
      files[path.slice(folder.length + 1)] = (await stat(path)).size;
    }
  }
  return files;
}

/** Notes what a finished folder holds, so that `isIntact` can tell later whether anything was lost. */
export async function recordInventory(folder: string, integrity: string): Promise<void> {
  const record: Finished = { integrity, files: await takeInventory(folder) };
  await writeFile(join(folder, recordName), JSON.stringify(record));
}

/** True when the folder was finished from the package with this checksum and no file of it is missing or cut short. */
export async function isIntact(folder: string, integrity: string): Promise<boolean> {
  try {
    const record = JSON.parse(await readFile(join(folder, recordName), 'utf8')) as Finished;
    if (record.integrity !== integrity) {
      return false;
    }
    const found = await takeInventory(folder);
    return Object.entries(record.files).every(([path, size]) => found[path] === size);
  } catch {
    return false;
  }
}
