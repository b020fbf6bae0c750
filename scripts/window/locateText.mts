import type { Page } from 'playwright-core';

/** A place in the window, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first place in the editor that shows this text. Waits for it, and rejects in the end. */
export async function locateText(page: Page, text: string): Promise<Point> {
  const found = await page.waitForFunction(findInEditor, text);
  return (await found.jsonValue())!;
}

/** Runs in the page. The editor draws a line as many spans and its spaces as no-break spaces. */
function findInEditor(text: string): Point | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) {
      continue;
    }
    const middle = start + Math.floor(text.length / 2);
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let before = 0; nodes.nextNode() !== null;) {
      const { length } = nodes.currentNode.textContent ?? '';
      if (middle < before + length) {
        const range = document.createRange();
        range.setStart(nodes.currentNode, middle - before);
        range.setEnd(nodes.currentNode, middle - before + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      before += length;
    }
  }
  return undefined;
}
