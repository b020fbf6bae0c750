/** What the map costs and how good it is: `npm run bench:map`. */
import { readFileSync } from 'node:fs';
import { buildExtension } from '../scripts/build.mts';
import { launchBrowser } from '../scripts/hosts/browser.mts';
import {
  layoutPapers,
  loadLibrary,
  mapContent,
  type MapContent,
  type Positions,
  type Taxonomy,
} from '../src/core';
import { frameTimes } from './map/frames.mts';
import { mapQuality } from './map/quality.mts';
import { syntheticContent } from './map/syntheticContent.mts';
import { storedLibrary } from './storedLibrary';

/** The longest that a frame may take at 60 frames a second, in ms. */
const FRAME = 16.7;

await buildExtension('production');
const library = loadLibrary(storedLibrary());
const taxonomy = JSON.parse(readFileSync('media/corpus/taxonomy.json', 'utf8')) as Taxonomy;
const bundled = mapContent(library, taxonomy);
const browser = await launchBrowser();
for (const size of [bundled.papers.length, 10_000]) {
  await measure(size === bundled.papers.length ? bundled : syntheticContent(bundled, size));
}
await browser.close();

async function measure(content: MapContent): Promise<void> {
  const size = content.papers.length;
  const start = process.cpuUsage();
  const positions = layOut(content);
  const { user } = process.cpuUsage(start);
  const { median, p95, interval } = await frameTimes(browser, content, positions);
  console.log(
    `${size} papers: laid out in ${(user / 1e6).toFixed(1)} s of processor time; a frame takes ${median.toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms (at most ${FRAME}); from frame to frame ${interval.toFixed(1)} ms`,
  );
  if (size < 1_000) {
    const { trustworthiness, sameArea } = mapQuality(content, positions);
    console.log(
      `  trustworthiness by subject ${trustworthiness.toFixed(3)}, of the ten nearest ${(sameArea * 100).toFixed(0)} % in the same area`,
    );
  }
}

function layOut(content: MapContent): Positions {
  const steps = layoutPapers(content, new Map());
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}
