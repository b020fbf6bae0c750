import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.mts';
import type { HostName, HostOptions, RunningHost } from './host.mts';
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
export interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

const starters: Readonly<Record<HostName, (options: HostOptions) => Promise<RunningHost>>> = {
  server: startServerHost,
  web: startWebHost,
};

/** Starts a VS Code and a browser of its own, and answers when the workbench is drawn. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const host = await starters[options.host](options);
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await host.close();
  };
  try {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    await options.prepare?.(page);
    await page.goto(host.url);
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
