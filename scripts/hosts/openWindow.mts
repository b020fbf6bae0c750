import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.mts';
import { takeFailurePicture } from './failurePicture.mts';
import type { HostName, HostOptions, RunningHost } from './host.mts';
import { patience } from './patience.mts';
import { startServerHost } from './serverHost.mts';
import { startWebHost } from './webHost.mts';

export interface WindowOptions extends HostOptions {
  readonly host: HostName;
  /** In CSS pixels; 1280 by 800 when absent. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Called with the page before VS Code is loaded into it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A VS Code window with Lectern in it. */
export interface Window extends Pick<RunningHost, 'data'> {
  readonly page: Page;
  close(): Promise<void>;
}

const starters: Readonly<Record<HostName, (options: HostOptions) => Promise<RunningHost>>> = {
  server: startServerHost,
  web: startWebHost,
};

/**
 * Starts a VS Code and a browser of its own, and answers when the workbench and its file are drawn. Steps in its page wait as long as
 * `patience` says.
 */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const host = await starters[options.host](options);
  try {
    const browser = await launchBrowser();
    const close = async () => {
      await Promise.race([browser.close(), sleep(patience.stop, undefined, { ref: false })]);
      await host.close();
    };
    const page = await openPage(browser, host.url, options);
    return { page, close, ...(host.data === undefined ? {} : { data: host.data }) };
  } catch (error) {
    await host.close();
    throw error;
  }
}

async function openPage(
  browser: Browser,
  url: string,
  { size, file, prepare }: WindowOptions,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: size ?? { width: 1280, height: 800 },
    // Where the extension host is a web worker, its clipboard is the page's.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(patience.step);
  try {
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience.start });
    const signs = ['.statusbar-item', ...(file === undefined ? [] : ['.monaco-editor .view-line'])];
    for (const sign of signs) {
      await page.locator(`.monaco-workbench ${sign}`).first().waitFor({ timeout: patience.start });
    }
    return page;
  } catch (error) {
    await takeFailurePicture(page, `no workbench at ${url}`);
    await browser.close();
    throw error;
  }
}
