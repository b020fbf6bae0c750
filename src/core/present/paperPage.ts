import type { PageState } from './pageMessages';
import { renderWebviewPage, type PageFiles } from './webviewPage';

/** A paper's page as a whole HTML document, around a content that `renderPaperContent` made. */
export function renderPaperPage(title: string, content: string, state: PageState, files: PageFiles): string {
  const body = `<main aria-labelledby="title" data-state="${encodeData(state)}">
${content}
</main>`;
  return renderWebviewPage(title, body, files);
}

/** A value for an attribute that the page's script reads back, character by character. */
export function encodeData(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value)).replaceAll("'", '%27');
}
