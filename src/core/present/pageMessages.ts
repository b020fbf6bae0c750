/** What a paper's page asks its extension to do. Ids and places are only names: the extension looks each of them up. */
export type PageRequest =
  | { readonly ask: 'content' }
  | { readonly ask: PageAction }
  | { readonly ask: 'openPaper'; readonly id: string }
  | { readonly ask: 'showTopic'; readonly id: string }
  | { readonly ask: 'openPlace'; readonly document: string; readonly line: number };

/** What a reader can do with the paper of a page. */
export type PageAction = (typeof pageActions)[number];

/** In the order in which the page shows them. */
export const pageActions = [
  'insertCitation',
  'addToBibliography',
  'copyBibtex',
  'copyCitationKey',
  'copyReference',
  'findSimilar',
] as const;

/** What the editor keeps of a page over a reload. */
export interface PageState {
  /** Of the paper. */
  readonly id: string;
  /** Whether the next paper opens in a page of its own. */
  readonly kept: boolean;
}

/** What the extension tells its page: what it shows now, as the HTML inside `main`, and what it shall remember. */
export interface PageUpdate {
  readonly content: string;
  readonly state: PageState;
}

/** A message from a page; undefined when it is none that a page sends. */
export function readPageRequest(message: unknown): PageRequest | undefined {
  const { ask, id, document, line } = fieldsOf(message);
  if (ask === 'content' || isPageAction(ask)) {
    return { ask };
  }
  if ((ask === 'openPaper' || ask === 'showTopic') && typeof id === 'string') {
    return { ask, id };
  }
  return ask === 'openPlace' && typeof document === 'string' && Number.isSafeInteger(line)
    ? { ask, document, line: Number(line) }
    : undefined;
}

/** The state that an editor kept; undefined when it is none that a page left there. */
export function readPageState(state: unknown): PageState | undefined {
  const { id, kept } = fieldsOf(state);
  return typeof id === 'string' ? { id, kept: kept === true } : undefined;
}

function isPageAction(ask: unknown): ask is PageAction {
  return pageActions.some(action => action === ask);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
