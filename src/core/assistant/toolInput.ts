/** What a language model asks a tool, or a sentence that tells it what is wrong with its question. */
export type ToolInput<T> =
  { readonly kind: 'input'; readonly input: T } | { readonly kind: 'wrong'; readonly message: string };

/** The most papers that an answer lists. */
const MOST_PAPERS = 10;

/** The most characters of a text that citations are checked in. */
const LONGEST_TEXT = 1_000_000;

/** The most titles that are checked at once. */
const MOST_TITLES = 50;

/** Which paper is meant: by its citation key, its id or its title. */
export interface PaperQuestion {
  readonly paper: string;
  readonly limit: number;
}

export interface SearchQuestion {
  readonly query: string;
  readonly limit: number;
}

/** Without a text and without titles the active document is meant. */
export interface CheckQuestion {
  readonly text?: string;
  readonly languageId: string;
  readonly titles: readonly string[];
}

/** `{ query, limit? }`. */
export function readSearchQuestion(value: unknown): ToolInput<SearchQuestion> {
  return withTextAndLimit(value, 'query', (query, limit) => ({ query, limit }));
}

/** `{ paper, limit? }`. */
export function readPaperQuestion(value: unknown): ToolInput<PaperQuestion> {
  return withTextAndLimit(value, 'paper', (paper, limit) => ({ paper, limit }));
}

/** `{ text?, languageId?, titles? }`. */
export function readCheckQuestion(value: unknown): ToolInput<CheckQuestion> {
  const { text, languageId = 'markdown', titles = [] } = fieldsOf(value);
  if (text !== undefined && typeof text !== 'string') {
    return wrong('"text" must be a string: the text whose citations are to be checked.');
  }
  if (text !== undefined && text.length > LONGEST_TEXT) {
    return wrong(`"text" is too long: at most ${LONGEST_TEXT} characters can be checked at once.`);
  }
  if (typeof languageId !== 'string') {
    return wrong('"languageId" must be a string such as "latex" or "markdown".');
  }
  if (!Array.isArray(titles) || !titles.every(title => typeof title === 'string')) {
    return wrong('"titles" must be a list of strings: the titles of cited papers.');
  }
  if (titles.length > MOST_TITLES) {
    return wrong(`"titles" is too long: at most ${MOST_TITLES} titles can be checked at once.`);
  }
  return { kind: 'input', input: { ...(text !== undefined && { text }), languageId, titles } };
}

function withTextAndLimit<T>(
  value: unknown,
  name: string,
  make: (text: string, limit: number) => T,
): ToolInput<T> {
  const fields = fieldsOf(value);
  const text = fields[name];
  const limit = fields.limit ?? MOST_PAPERS;
  if (typeof text !== 'string' || text.trim() === '') {
    return wrong(`"${name}" must be a string that is not empty.`);
  }
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MOST_PAPERS) {
    return wrong(`"limit" must be a whole number from 1 to ${MOST_PAPERS}.`);
  }
  return { kind: 'input', input: make(text.trim(), limit) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function wrong(message: string): { readonly kind: 'wrong'; readonly message: string } {
  return { kind: 'wrong', message };
}
