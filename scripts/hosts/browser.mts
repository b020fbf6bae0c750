import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Browser, chromium as playwright, type LaunchOptions } from 'playwright-core';
import { fetchPackage } from './fetchPackage.mts';
import { writeFontSetup } from './fontSetup.mts';
import { patience } from './patience.mts';
import { chromium, fonts } from './pins.mts';
import { runCommand } from './runCommand.mts';

const inflate = promisify(brotliDecompress);

const quietFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/**
 * Starts a headless Chromium: the one `LECTERN_CHROME` names, else the downloaded one on Linux x64, else the Chrome
 * that is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ args: quietFlags, timeout: patience.start, ...(await chooseBrowser()) });
}

/** The flags and the path of that browser, downloaded unless the cache has it. */
export async function chooseBrowser(): Promise<LaunchOptions> {
  if (process.env.LECTERN_CHROME !== undefined) {
    return { executablePath: process.env.LECTERN_CHROME };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { channel: 'chrome' };
  }
  const folder = await fetchPackage(chromium, { prepare: inflateBrowser });
  const fontFolder = await fetchPackage(fonts);
  const fontSetup = join(folder, 'lectern-fonts.conf');
  await writeFontSetup(fontSetup, [join(folder, 'fonts'), join(fontFolder, 'ttf')]);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSetup },
  };
}

async function inflateBrowser(folder: string): Promise<void> {
  const bin = join(folder, 'bin');
  await writeFile(join(folder, 'chromium'), await inflate(await readFile(join(bin, 'chromium.br'))));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const archive = join(bin, `${name}.tar`);
    await writeFile(archive, await inflate(await readFile(`${archive}.br`)));
    await runCommand('tar', ['-xf', archive, '--no-same-owner', '-C', folder], folder);
  }
  await rm(bin, { recursive: true });
}
