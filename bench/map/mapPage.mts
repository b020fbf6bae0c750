import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { repository } from '../../scripts/hosts/paths.mts';
import { renderMapPage, type MessageFromMap, type MessageToMap } from '../../src/core';

const origin = 'http://map.test';

/** The map's page in a browser of its own, with a stand-in for VS Code. */
export interface MapPage {
  readonly page: Page;
  tell(message: MessageToMap): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the page as it ships, built before, in a tab of this browser.
 * @param hear is called with all that the page says
 */
export async function openMapPage(
  browser: Browser,
  hear: (message: MessageFromMap) => void,
  size = { width: 1280, height: 800 },
): Promise<MapPage> {
  const page = await browser.newPage({ viewport: size });
  await page.exposeFunction('lecternHears', hear);
  await page.addInitScript(pretendToBeVsCode);
  await page.route(`${origin}/**`, async route => {
    const path = new URL(route.request().url()).pathname;
    const body = path === '/' ? pageHtml() : await readFile(join(repository, path));
    await route.fulfill({
      body,
      contentType: contentTypes[path.slice(path.lastIndexOf('.'))] ?? 'text/html',
    });
  });
  await page.goto(origin);
  return {
    page,
    tell: message => page.evaluate(data => window.postMessage(data), revived(message)),
    close: () => page.close(),
  };
}

const contentTypes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Playwright hands typed arrays over as plain objects; the page reads plain arrays just as well. */
function revived(message: MessageToMap): unknown {
  return JSON.parse(
    JSON.stringify(message, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? [...(value as Int8Array)] : value,
    ),
  );
}

function pageHtml(): string {
  return renderMapPage({
    scriptUri: `${origin}/dist/map.js`,
    layoutUri: `${origin}/dist/mapLayout.js`,
    styleUri: `${origin}/media/map.css`,
    cspSource: origin,
    nonce: 'bench',
    language: 'en',
    words: {},
  });
}

/** Runs in the page before its own script; as text, since a compiler would add calls that the page does not know. */
const pretendToBeVsCode = `
  let state;
  window.acquireVsCodeApi = () => ({
    postMessage: message => window.lecternHears(message),
    getState: () => state,
    setState: next => (state = next),
  });
`;
