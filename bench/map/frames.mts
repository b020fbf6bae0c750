import type { Browser } from 'playwright-core';
import { contentKey, toLayout, type MapContent, type Positions } from '../../src/core';
import { openMapPage } from './mapPage.mts';

/** In ms, for one frame of the map's own script. */
export interface FrameTimes {
  readonly median: number;
  readonly p95: number;
  /** From one frame to the next, as the browser draws them. */
  readonly interval: number;
}

/** Pans and zooms over the whole map and back, and times every frame in the page. */
export async function frameTimes(
  browser: Browser,
  content: MapContent,
  positions: Positions,
): Promise<FrameTimes> {
  const map = await openMapPage(browser, () => undefined);
  try {
    const key = contentKey(content);
    await map.tell({ kind: 'content', content, key, layout: toLayout(key, content, positions) });
    await map.page.locator('#count', { hasText: /\d/ }).waitFor({ timeout: 60_000 });
    return await map.page.evaluate<FrameTimes>(`(${measure})()`);
  } finally {
    await map.close();
  }
}

/** Runs in the page; as text, since a compiler would add calls that the page does not know. */
const measure = `async () => {
  const request = window.requestAnimationFrame.bind(window);
  const spent = [];
  window.requestAnimationFrame = draw =>
    request(time => {
      const start = performance.now();
      draw(time);
      spent.push(performance.now() - start);
    });
  const canvas = document.getElementById('canvas');
  const intervals = [];
  let last = performance.now();
  for (let frame = 0; frame < 240; frame++) {
    const deltaY = frame % 120 < 60 ? -25 : 25;
    const place = { clientX: 640 + (frame % 60), clientY: 400, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY }));
    await new Promise(resolve => request(resolve));
    intervals.push(performance.now() - last);
    last = performance.now();
  }
  const at = (values, share) => values.sort((a, b) => a - b)[Math.floor(values.length * share)];
  return { median: at(spent, 0.5), p95: at(spent, 0.95), interval: at(intervals, 0.5) };
}`;
