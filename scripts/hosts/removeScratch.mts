import { rm } from 'node:fs/promises';

/** Removes a folder below the system's temporary one. A process at its end may still write there: then it stays. */
export async function removeScratch(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    console.error(`${folder} stays: ${error instanceof Error ? error.message : String(error)}`);
  }
}
