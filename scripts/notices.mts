import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from './build.mts';
import { repository } from './hosts/paths.mts';
import { isMain } from './isMain.mts';

/** What is above it in THIRD-PARTY-NOTICES.md is written by hand. */
const HEADING = '## Packages in the scripts of `dist`';

/** What the hand-written part says of these is more than their license. */
const describedAbove = ['citeproc'];

/** THIRD-PARTY-NOTICES.md as it must be for what the build puts into the bundles. */
export async function thirdPartyNotices(): Promise<string> {
  const written = await readFile(join(repository, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const start = written.indexOf(`\n${HEADING}`);
  const above = (start < 0 ? written : written.slice(0, start)).trimEnd();
  const names = [...(await bundledPackages())].filter(name => !describedAbove.includes(name)).sort();
  const notices = await Promise.all(names.map(noticeOf));
  return `${above}\n\n${HEADING}\n\n${notices.join('\n')}`;
}

async function bundledPackages(): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const bundle of bundles) {
    const { metafile } = await build({ ...bundle, metafile: true, write: false });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
        if (bytesInOutput > 0 && name !== undefined) {
          names.add(name);
        }
      }
    }
  }
  return names;
}

async function noticeOf(name: string): Promise<string> {
  const folder = join(repository, 'node_modules', name);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = (await readdir(folder)).find(entry => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} has no license to print`);
  }
  const license = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return `### ${name} ${version}\n\n\`\`\`text\n${license}\n\`\`\`\n`;
}

if (isMain(import.meta.url)) {
  await writeFile(join(repository, 'THIRD-PARTY-NOTICES.md'), await thirdPartyNotices());
}
