import { openWindow } from '../../scripts/hosts/openWindow.mts';
import { copyWorkspace } from '../../scripts/hosts/workspaceCopy.mts';
import { openQuickPick } from '../../scripts/window/quickPick.mts';

/** Loading the code and activating, in ms, as "Running Extensions" shows it in a window that opened on the sample. */
export async function activationTime(): Promise<number> {
  const sample = await copyWorkspace('sample');
  const window = await openWindow({
    host: 'server',
    folder: sample.folder,
    file: `${sample.folder}/article.md`,
  });
  try {
    await openQuickPick(window.page, 'Developer: Show Running Extensions');
    const row = window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Lectern' });
    const text = await row.locator('.activation-time').innerText();
    return Number(/(\d+)\s?ms/.exec(text)?.[1]);
  } finally {
    await window.close();
    await sample.remove();
  }
}
