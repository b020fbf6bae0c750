import { openWindow } from '../../scripts/hosts/openWindow.mts';
import { copyWorkspace } from '../../scripts/hosts/workspaceCopy.mts';
import { openQuickPick, runCommand } from '../../scripts/window/quickPick.mts';

/** Time for the other extensions to be up, so that ours is alone when it is activated, in ms. */
const settling = 8_000;

/** Loading the code and activating, in ms, as "Running Extensions" shows it once a first search has woken Lectern. */
export async function activationTime(): Promise<number> {
  const sample = await copyWorkspace('sample');
  const window = await openWindow({ host: 'server', folder: sample.folder });
  try {
    await window.page.waitForTimeout(settling);
    await openQuickPick(window.page, 'Lectern: Search Papers');
    await window.page.keyboard.press('Escape');
    await runCommand(window.page, 'Developer: Show Running Extensions');
    const row = window.page.locator('.monaco-list-row', {
      hasText: /lectern/i,
      has: window.page.locator('.activation-time'),
    });
    const text = await row.locator('.activation-time').innerText();
    return Number(/(\d+)\s?ms/.exec(text)?.[1]);
  } finally {
    await window.close();
    await sample.remove();
  }
}
