import type { TitleContext, TitleContexts } from './titleContext';
import type { TitleMatch } from './titleIndex';

/** From this many words on a title is known even where its neighbours look as if they belonged to it. */
const LONG_TITLE = 6;

/**
 * Whether words that spell a title are a mention of it, where they stand: not a piece of a longer word or of a longer
 * title, and not words that just happen to be somebody's title. Parts of a title count only alone in a reference.
 */
export function acceptsTitle(contexts: TitleContexts, match: TitleMatch, first: number): boolean {
  const { end } = match;
  if (contexts.isTied(first) || contexts.isTied(end)) {
    return false;
  }
  const context = contexts.of(first, end);
  if (match.form.part !== 'whole') {
    return isAlone(context, first, end) && !contexts.isSubtitle(first);
  }
  if (contexts.hasSubtitleAfter(end)) {
    return false;
  }
  if (end - first <= 2) {
    return isAlone(context, first, end) && match.title.startsWith(contexts.written(first).charAt(0));
  }
  return isTight(context, end - first)
    ? fitsReference(contexts, context, first, end)
    : fitsProse(contexts, context, match, first);
}

function fitsReference(contexts: TitleContexts, context: TitleContext, first: number, end: number): boolean {
  return (
    (context.leftClosed || contexts.isIntroduced(first)) &&
    (context.rightClosed || isVenue(contexts.written(end)))
  );
}

function fitsProse(
  contexts: TitleContexts,
  context: TitleContext,
  { title, end }: TitleMatch,
  first: number,
): boolean {
  const count = end - first;
  const isLong = count >= LONG_TITLE;
  // A few plain words in lower case are no title: "policy-guided diffusion".
  const hasWeight = isLong || (count >= 5 && title.length >= 24) || /\p{Lu}/u.test(contexts.written(first));
  return (
    hasWeight &&
    (context.leftClosed || isLong || !contexts.beginsInsideTitle(first)) &&
    (context.rightClosed || !contexts.goesOnAsTitle(end))
  );
}

/** Whether the words are all of what is marked as a reference. */
function isAlone(context: TitleContext, first: number, end: number): boolean {
  const { span, leftClosed, rightClosed } = context;
  if (span === undefined || span.kind === 'code' || span.kind === 'heading' || !leftClosed || !rightClosed) {
    return false;
  }
  return span.kind === 'item' || span.kind === 'bibitem' || span.end - span.first <= end - first + 4;
}

/** Whether the marked span is about as long as the title: what stands beside the title in it belongs to a title. */
function isTight({ span }: TitleContext, count: number): boolean {
  return (
    span !== undefined &&
    span.kind !== 'item' &&
    span.kind !== 'bibitem' &&
    span.end - span.first <= count * 2 + 10
  );
}

/** What may follow a title without a mark between: a year, "NeurIPS", "by". */
function isVenue(word: string): boolean {
  return /\d|\p{Lu}\P{Lu}*\p{Lu}/u.test(word) || /^(?:by|in|paper|code|pdf|arxiv)$/i.test(word);
}
