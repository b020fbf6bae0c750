import type { Paper } from '../../paper';
import type { Scan } from '../scan/scan';
import type { TitleContext, TitleContexts } from './titleContext';
import type { TitleForm, TitleIndex } from './titleIndex';

/** A title in a text: its words, its paper, and whether it is the whole title. */
export interface FoundTitle {
  readonly first: number;
  readonly end: number;
  readonly paper: Paper;
  readonly exact: boolean;
}

/** Finds the titles of an index in a scanned text, from left to right, the longest at each place. */
export function findExactTitles(scan: Scan, index: TitleIndex, contexts: TitleContexts): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (let word = 0; word < scan.words.count; word++) {
    const title = longestAt(scan, index, contexts, word);
    if (title !== undefined) {
      found.push(title);
      word = title.end - 1;
    }
  }
  return found;
}

function longestAt(
  scan: Scan,
  index: TitleIndex,
  contexts: TitleContexts,
  first: number,
): FoundTitle | undefined {
  let best: FoundTitle | undefined;
  for (const { end, form } of index.match(scan.words, first)) {
    const isBetter = best === undefined || end > best.end || form.part === 'whole';
    if (isBetter && accepts(contexts, form, first, end)) {
      best = { first, end, paper: form.paper, exact: form.part === 'whole' };
    }
  }
  return best;
}

function accepts(contexts: TitleContexts, form: TitleForm, first: number, end: number): boolean {
  if (contexts.isTied(first) || contexts.isTied(end)) {
    return false;
  }
  const context = contexts.of(first, end);
  return form.part === 'whole'
    ? acceptsWhole(contexts, context, form, first, end)
    : acceptsPart(context, first, end, form);
}

function acceptsWhole(
  contexts: TitleContexts,
  context: TitleContext,
  form: TitleForm,
  first: number,
  end: number,
): boolean {
  const count = end - first;
  if (contexts.hasSubtitleAfter(end)) {
    return false;
  }
  if (count <= 2) {
    return isAlone(context, first, end) && contexts.written(first).startsWith(form.title.charAt(form.start));
  }
  if (isTight(context, count)) {
    return (
      (context.leftClosed || !contexts.beginsInsideTitle(first)) &&
      (context.rightClosed || isVenue(contexts.written(end)))
    );
  }
  const isLong = count >= 6;
  return (
    (isLong || hasWeight(contexts, form, first, end)) &&
    (context.leftClosed || isLong || !contexts.beginsInsideTitle(first)) &&
    (context.rightClosed || !contexts.goesOnAsTitle(end))
  );
}

/** A few plain words in lower case are no title: "policy-guided diffusion". */
function hasWeight(contexts: TitleContexts, form: TitleForm, first: number, end: number): boolean {
  const letters = form.end - form.start;
  return (end - first >= 5 && letters >= 20) || /\p{Lu}/u.test(contexts.written(first));
}

function acceptsPart(context: TitleContext, first: number, end: number, form: TitleForm): boolean {
  const shortest = form.part === 'head' ? 4 : 5;
  return end - first >= shortest && form.end - form.start >= 20 && isAlone(context, first, end);
}

/** Whether the words are all of what is marked as a reference. */
function isAlone(context: TitleContext, first: number, end: number): boolean {
  const { span } = context;
  return (
    span !== undefined &&
    span.kind !== 'code' &&
    span.kind !== 'heading' &&
    context.leftClosed &&
    context.rightClosed &&
    (span.kind === 'item' || span.kind === 'bibitem' || span.end - span.first <= end - first + 4)
  );
}

/** Whether the marked span is about as long as the title: what stands beside the title in it belongs to a title. */
function isTight(context: TitleContext, count: number): boolean {
  const { span } = context;
  return (
    span !== undefined &&
    span.kind !== 'item' &&
    span.kind !== 'bibitem' &&
    span.end - span.first <= count * 2 + 10
  );
}

function isVenue(word: string): boolean {
  return /\d|\p{Lu}.*\p{Lu}/u.test(word) || /^(?:by|in|paper|code|pdf|arxiv)$/i.test(word);
}
