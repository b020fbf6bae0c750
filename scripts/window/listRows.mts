import type { Locator } from 'playwright-core';

/** The rows that a list or tree shows, from top to bottom: label, description and detail, separated by ` | `. */
export async function listRows(list: Locator): Promise<string[]> {
  const rows = await list.locator('.monaco-list-row').evaluateAll(found =>
    found.map(row => ({
      index: Number(row.getAttribute('data-index')),
      parts: [...row.querySelectorAll('.label-name, .label-description')].map(part =>
        part.textContent.trim(),
      ),
    })),
  );
  return rows.sort((a, b) => a.index - b.index).map(row => row.parts.filter(part => part !== '').join(' | '));
}
