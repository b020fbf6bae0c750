import { isIdeograph } from '../scan/fold';
import * as gap from '../scan/gap';
import type { Scan, Span } from '../scan/scan';
import { lowerBound } from '../lowerBound';
import { isSmallWord } from './smallWords';

/** Marks that end a title on its left, and on its right. A colon on the right goes on with a subtitle. */
const LEFT_MARKS = gap.BLOCK | gap.COLON | gap.COMMA | gap.STOP | gap.BRACKET | gap.EDGE | gap.DASH;
const RIGHT_MARKS = gap.BLOCK | gap.COMMA | gap.STOP | gap.BRACKET | gap.EDGE | gap.DASH;
const LONGEST_SPAN = 80;

/** How a run of words stands among its neighbours. */
export interface TitleContext {
  /** The innermost marked span around the words. */
  readonly span: Span | undefined;
  /** Whether the words stand alone on this side: a mark, the end of the span or of the block. */
  readonly leftClosed: boolean;
  readonly rightClosed: boolean;
}

/** Answers where runs of words stand in a scanned document. */
export class TitleContexts {
  constructor(private readonly scan: Scan) {}

  /** How the words from `first` to before `end` stand in the text. */
  of(first: number, end: number): TitleContext {
    const { gaps, count } = this.scan.words;
    const span = this.innermost(first, end);
    const left = gaps[first] ?? gap.BLOCK;
    const right = end < count ? (gaps[end] ?? gap.BLOCK) : gap.BLOCK;
    return {
      span,
      leftClosed: span?.first === first || (left & LEFT_MARKS) !== 0,
      rightClosed: span?.end === end || (right & RIGHT_MARKS) !== 0,
    };
  }

  /** The narrowest span that holds the words. */
  private innermost(first: number, end: number): Span | undefined {
    let best: Span | undefined;
    const { spans } = this.scan;
    for (let index = lowerBound(spans, span => span.first > first) - 1; index >= 0; index--) {
      const span = spans[index];
      if (span === undefined || span.first < first - LONGEST_SPAN) {
        break;
      }
      if (span.end >= end && (best === undefined || span.end - span.first < best.end - best.first)) {
        best = span;
      }
    }
    return best;
  }

  /** The word as it is written. */
  written(word: number): string {
    const { starts, ends, count } = this.scan.words;
    return word < 0 || word >= count ? '' : this.scan.text.slice(starts[word], ends[word]);
  }

  /** Whether the word is tied to the one before it by a hyphen or an underscore: "non-linear". */
  isTied(word: number): boolean {
    const { starts, ends, gaps, count } = this.scan.words;
    if (word <= 0 || word >= count || ((gaps[word] ?? 0) & gap.BLOCK) !== 0) {
      return false;
    }
    const end = ends[word - 1] ?? 0;
    if (starts[word] === end) {
      return !this.isIdeograph(end) && !this.isIdeograph(end - 1);
    }
    const between = this.scan.text.slice(end, Math.min(starts[word] ?? 0, end + 2));
    return between === '-' || between === '_' || between === '\u2010' || between === '\u2011';
  }

  private isIdeograph(offset: number): boolean {
    return isIdeograph(this.scan.text.charCodeAt(offset));
  }

  /** The colon that goes on with a subtitle: no other mark, and a capital behind it. */
  hasSubtitleAfter(end: number): boolean {
    const flags = this.scan.words.gaps[end] ?? gap.BLOCK;
    return (
      end < this.scan.words.count &&
      (flags & gap.COLON) !== 0 &&
      (flags & (gap.BLOCK | gap.BRACKET | gap.EDGE)) === 0
    );
  }

  /** Whether the words stand behind a colon, as the subtitle of something. */
  isSubtitle(first: number): boolean {
    const flags = this.scan.words.gaps[first] ?? gap.BLOCK;
    return (flags & gap.COLON) !== 0 && (flags & (gap.BLOCK | gap.BRACKET | gap.EDGE)) === 0;
  }

  /** Whether the text goes on like a longer title: "… for English", "… Revisited". */
  goesOnAsTitle(end: number): boolean {
    const next = this.written(end);
    if (isSmallWord(next.toLowerCase())) {
      return !/^(?:and|by|in|is|as|or|the|a|an|at|from)$/i.test(next) && isTitleWord(this.written(end + 1));
    }
    return isTitleWord(next);
  }

  /** Whether the words before belong to a longer title: "Multilingual …", "Tabular Augmentation via …". */
  beginsInsideTitle(first: number): boolean {
    const before = this.written(first - 1);
    if (isSmallWord(before.toLowerCase())) {
      return (
        JOINT.test(before) && isTitleWord(this.written(first - 2)) && isTitleWord(this.written(first - 3))
      );
    }
    return isTitleWord(before) && !LEAD_IN.test(before);
  }

  /** Whether the word before introduces a title: "the", "see", "2018". */
  isIntroduced(first: number): boolean {
    return LEAD_IN.test(this.written(first - 1));
  }
}

/** Small words that tie the end of a title to its beginning. */
const JOINT = /^(?:via|with|for|of|through|using|by|on|from|to|in|as)$/;

/** What may stand before a title without a mark between. */
const LEAD_IN =
  /^(?:the|a|an|our|in|on|and|\d+|see|papers?|titled|entitled|called|preprint|article|work|also|cf|reference|title|via|new)$/i;

/** A capital and small letters: no acronym, no name of a conference, no number. */
function isTitleWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}
