import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { attempt } from './attempt.mts';
import { isIntact, recordInventory } from './inventory.mts';
import { cacheFolder } from './paths.mts';
import type { Pin } from './pins.mts';
import { runCommand } from './runCommand.mts';

export interface FetchOptions {
  /** The part of the package to keep; all of it when absent. */
  readonly keep?: string;
  /** Completes the unpacked folder before it counts as fetched. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/** What this process has fetched or found intact, by folder: a cache has thousands of files to look at. */
const fetched = new Map<string, Promise<string>>();

/**
 * The folder with the unpacked package, downloaded with the person's own npm and checked against the pinned checksum
 * unless an intact copy is in the cache. A broken copy is replaced. Rejects when npm cannot download it in four attempts
 * or the checksum differs in all of them.
 */
export function fetchPackage(pin: Pin, options: FetchOptions = {}): Promise<string> {
  const folder = join(cacheFolder, `${basename(pin.name)}-${pin.version}`);
  const found = fetched.get(folder) ?? fetchInto(folder, pin, options);
  fetched.set(folder, found);
  return found;
}

async function fetchInto(folder: string, pin: Pin, options: FetchOptions): Promise<string> {
  if (await isIntact(folder, pin.integrity)) {
    return folder;
  }
  console.log(`Downloading ${pin.holds}: ${pin.name}@${pin.version}, ${pin.megabytes} MB …`);
  await mkdir(cacheFolder, { recursive: true });
  const scratch = await mkdtemp(join(cacheFolder, 'incomplete-'));
  try {
    const unpacked = join(scratch, 'package', options.keep ?? '');
    const tarball = await attempt(4, 5_000, () => download(pin, scratch));
    await unpack(tarball, scratch, join('package', options.keep ?? ''));
    await options.prepare?.(unpacked);
    await recordInventory(unpacked, pin.integrity);
    await putInPlace(unpacked, folder, pin);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return folder;
}

/** Another process may have put its own copy there meanwhile and be running what is in it: an intact one stays. */
async function putInPlace(unpacked: string, folder: string, pin: Pin): Promise<void> {
  try {
    await rename(unpacked, folder);
  } catch {
    if (!(await isIntact(folder, pin.integrity))) {
      await rm(folder, { recursive: true, force: true });
      await rename(unpacked, folder);
    }
  }
}

async function download(pin: Pin, scratch: string): Promise<string> {
  const packed = await runCommand('npm', ['pack', `${pin.name}@${pin.version}`, '--loglevel=error'], scratch);
  const tarball = join(scratch, packed.trim().split('\n').at(-1)!);
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (`sha512-${digest}` !== pin.integrity) {
    throw new Error(
      `${pin.name}@${pin.version} arrived with checksum sha512-${digest}, not ${pin.integrity}.`,
    );
  }
  return tarball;
}

function unpack(tarball: string, into: string, keep: string): Promise<string> {
  return runCommand(
    'tar',
    ['-xzf', tarball, '--no-same-owner', '-C', into, keep.replaceAll('\\', '/')],
    into,
  );
}
