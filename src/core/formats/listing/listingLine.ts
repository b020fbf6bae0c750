/** What a line of a listing is by itself; whether a heading is a title only its neighbours tell. */
type LineKind = 'furniture' | 'heading' | 'abstract';

/** A line with text. */
export interface ListingLine {
  readonly kind: LineKind;
  /** Without surrounding spaces and glued page furniture. */
  readonly text: string;
  /** 0-based line in the source. */
  readonly line: number;
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const count = '\\d[\\d.,]*\\s?[km]?';

/** Lines that pages of papers carry besides papers. All are matched against the whole line. */
const furniture: readonly RegExp[] = [
  /^[^\p{L}]*$/u,
  /^[^\p{L}]*(?:new|hot|trending|subscribe|sign up|sign in|log in|log out|login|share|save|upvote|upvoted|like|reply|next|previous|prev|back|more|menu|home|search|papers|daily papers|trending papers|view all|load more|show more|see more|read more|view paper|view pdf|pdf|arxiv|html|code|github|abstract|title|tl;dr|ai summary|footer|privacy|terms|about|contact|pricing|docs|models|datasets|spaces)[^\p{L}]*$/iu,
  /^(?:get trending papers|subscribe to|sign up (?:for|to)|get (?:the )?latest papers|stay up to date|join the (?:community|discussion)).{0,120}$/i,
  /^by\s?(?:\p{Lu}|@).{0,80}$/u,
  /^(?:submitted|posted|shared|published|updated|added) (?:by|on|at|in)\b.{0,80}$/i,
  new RegExp(
    `^(?:(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s)?(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${month}(?:,?\\s\\d{4})?|${month},?\\s\\d{4})$`,
    'i',
  ),
  /^(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago$/i,
  new RegExp(
    `^[^\\p{L}\\p{N}]*${count}\\s(?:upvotes?|comments?|likes?|views?|stars?|authors?|papers?|replies|citations?|votes?|downloads?|results)$`,
    'iu',
  ),
  new RegExp(`^(?:upvotes?|comments?|likes?|github|stars?)\\s${count}$`, 'i'),
  /^[^\p{L}]*page \d{1,5}(?: of \d{1,5})?$/iu,
  /^[«‹<←\s]{0,3}(?:previous|prev)?[\s.…\d|]{1,60}(?:next)?[\s»›>→]{0,3}$/i,
  /^[«‹<←\s]{0,3}(?:previous|prev)\s[\s.…\d|]{0,60}next[\s»›>→]{0,3}$/i,
  new RegExp(`^[^\\p{L}\\p{N}]*${count}$`, 'iu'),
  /^(?:©|copyright\b).{0,100}$/i,
];

/** Page furniture stuck to the front of a title: `SubscribeOnline Learning …`. */
const gluedFurniture = /^(?:new)?Subscribe(?=\p{Lu}|\d)/u;

const longestFurniture = 200;

/** Length in UTF-16 code units from which a line of sentences is an abstract: titles rarely pass it. */
const shortestProse = 200;
/** Length from which a line is an abstract whatever it looks like. */
const longestTitle = 600;

/** True for a text that ends like a sentence or has one ending inside. */
export function isProse(text: string): boolean {
  return /[.!?][)\]"'”’]*$/.test(text) || /[.!?] \p{Lu}/u.test(text);
}

function findKind(text: string): LineKind {
  if (text.length <= longestFurniture && furniture.some(pattern => pattern.test(text))) {
    return 'furniture';
  }
  return text.length >= longestTitle || (text.length >= shortestProse && isProse(text))
    ? 'abstract'
    : 'heading';
}

/** Headings that stand on the page three times and more, most often without an abstract, are its furniture. */
function findRepeated(lines: readonly ListingLine[]): ReadonlySet<string> {
  const surplus = new Map<string, number>();
  for (const [at, { kind, text }] of lines.entries()) {
    if (kind !== 'heading') {
      continue;
    }
    const weight = lines[at + 1]?.kind === 'abstract' ? -3 : 1;
    surplus.set(text, (surplus.get(text) ?? 0) + weight);
  }
  return new Set([...surplus].filter(([, weight]) => weight >= 3).map(([text]) => text));
}

/** The lines of a page that have text and are no furniture, in order. Line ends may be of any kind. */
export function readListingLines(page: string): ListingLine[] {
  const lines = page.split(/\r\n|\r|\n/).flatMap((raw, line): ListingLine[] => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      return [];
    }
    const text = trimmed.replace(gluedFurniture, '');
    return [{ kind: findKind(text), text, line }];
  });
  const repeated = findRepeated(lines);
  return lines.filter(
    ({ kind, text }) => kind !== 'furniture' && !(kind === 'heading' && repeated.has(text)),
  );
}
