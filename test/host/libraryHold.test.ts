import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { generateBibtex } from '../support/generateBibtex';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';
import { sayLine } from './support/say';

/** Entries of 1.4 KB each. */
const ENTRIES = 5000;
const LAST = 'The Very Last Paper of a Very Large Library';
/** How often it is looked at whether the thread is held, in ms. */
const BEAT = 5;

/** Answers the size of the file in bytes. */
async function writeLibrary(uri: vscode.Uri): Promise<number> {
  const text = `${generateBibtex(ENTRIES)}\n@misc{last, title = {${LAST}}}\n`;
  const bytes = new TextEncoder().encode(text);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return bytes.length;
}

/** Tells how long the thread was held at most since this was called, in ms. */
function watchHolds(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - BEAT);
    last = now;
  }, BEAT);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

// Prints how long the extension host was held; how long is too long is for a benchmark on a quiet machine to say.
describe('A large library', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uriOf = (name: string) => vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), name);
  // It is made under a name that nobody reads: making it holds the thread as well.
  const [unread, file] = [uriOf('unread.txt'), uriOf('library.bib')];

  after(() => vscode.workspace.fs.delete(file));

  it('is read to its end while the extension host goes on with its work', async () => {
    const content = `*${LAST}*`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const size = await writeLibrary(unread);
    const [start, heldFor] = [performance.now(), watchHolds()];
    await vscode.workspace.fs.rename(unread, file);
    const card = await eventually(
      () => hoverAt(document, LAST),
      found => found.includes(LAST),
    );
    const [time, hold] = [performance.now() - start, heldFor()];
    assert.ok(card.includes(LAST));
    sayLine(
      `    ${ENTRIES} entries, ${(size / 1e6).toFixed(1)} MB: all found after ${(time / 1000).toFixed(1)} s, ` +
        `the extension host's thread held for ${hold.toFixed(0)} ms at most`,
    );
  });
});
