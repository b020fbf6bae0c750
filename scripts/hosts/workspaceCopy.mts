import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { repository } from './paths.mts';
import { removeScratch } from './removeScratch.mts';

/** A throw-away copy of a folder. */
export interface WorkspaceCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A fresh temporary folder with nothing in it. */
export async function emptyWorkspace(): Promise<WorkspaceCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'lectern-'));
  const folder = join(parent, 'workspace');
  await mkdir(folder);
  return { folder, remove: () => removeScratch(parent) };
}

/** Copies a folder of the repository, the test workspace when none is named, to a fresh temporary place. */
export async function copyWorkspace(source = 'test/fixtures/workspace'): Promise<WorkspaceCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'lectern-'));
  const folder = join(parent, basename(source));
  await cp(join(repository, source), folder, { recursive: true });
  return { folder, remove: () => removeScratch(parent) };
}
