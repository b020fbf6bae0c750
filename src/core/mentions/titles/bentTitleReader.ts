import type { Paper } from '../../paper/paper';
import * as gap from '../scan/gap';
import type { Scan } from '../scan/scan';
import type { LinkEvidence } from './linkEvidence';
import { compareTitles, type Difference } from './compareTitles';
import type { FoundTitle } from './exactTitles';
import type { Suspicion } from './sharedPairs';
import { contentHash } from './smallWords';
import { formsOf } from './titleForms';
import { TitleReader } from './titleWords';

/** What separates a title from its neighbours. A colon does not: it stands inside titles. */
const BOUNDARY = gap.BLOCK | gap.COMMA | gap.STOP | gap.BRACKET | gap.EDGE | gap.DASH;
/** Fewer words that carry meaning than this could be anything. */
const FEWEST_WORDS = 3;

/** So many words that carry meaning may be written otherwise; the comparison tells whether that is a slip. */
const MOST_CHANGED = 1;

/** A title that is a little bent, and how much: the lower the cost the better. */
export interface BentTitle extends FoundTitle {
  readonly cost: number;
}

/** A form of a title, ready to be compared. */
interface ReadyForm {
  readonly words: readonly string[];
  /** The hashes of the words that carry meaning. */
  readonly content: Int32Array;
  /** Whether it begins with a name and a colon. */
  readonly hasName: boolean;
}

/** Compares pieces of marked spans with titles. */
export class BentTitleReader {
  private readonly titles = new TitleReader();
  private readonly forms = new Map<Paper, readonly ReadyForm[]>();

  constructor(
    private readonly scan: Scan,
    private readonly evidence: LinkEvidence,
  ) {}

  /** The pieces of a span, from one boundary to another around the shared words, that are a paper's title, bent. */
  read(suspicion: Suspicion): BentTitle[] {
    const { paper } = suspicion;
    const forms = this.forms.get(paper) ?? this.prepare(paper);
    this.forms.set(paper, forms);
    const found: BentTitle[] = [];
    for (const form of forms) {
      for (const first of this.firsts(suspicion, form.words.length)) {
        for (const end of this.ends(suspicion, first, form.words.length)) {
          if (this.sharesWords(first, end, form)) {
            found.push(...this.compare(first, end, form, paper));
          }
        }
      }
    }
    return found;
  }

  private prepare(paper: Paper): ReadyForm[] {
    return [paper.title, ...paper.alsoTitled].flatMap(title => {
      const stream = this.titles.read(title);
      return formsOf(title, stream).map(({ part, first, end }) => {
        const indexes = Array.from({ length: end - first }, (_, index) => first + index);
        return {
          words: indexes.map(word => stream.spell(word, word + 1)),
          content: Int32Array.from(indexes.map(word => contentHash(stream, word)).filter(hash => hash !== 0)),
          hasName: part === 'whole' && /^[^\s:]{3,}:\s/.test(title),
        };
      });
    });
  }

  /** The words with which a piece may begin. */
  private firsts({ span, firstWord, lastWord }: Suspicion, length: number): number[] {
    const found: number[] = [];
    for (let word = firstWord - 1; word >= Math.max(span.first, lastWord - 2 - length * 1.25); word--) {
      if (word === span.first || this.isBoundary(word)) {
        found.push(word);
      }
    }
    return found;
  }

  /** The words before which a piece that begins with `first` may end: about as many as the title has. */
  private ends({ span, lastWord }: Suspicion, first: number, length: number): number[] {
    const found: number[] = [];
    const tolerance = 2 + length / 4;
    const start = Math.max(lastWord + 1, Math.ceil(first + length - tolerance));
    for (let word = start; word <= Math.min(span.end, first + length + tolerance); word++) {
      if (word === span.end || this.isBoundary(word)) {
        found.push(word);
      }
    }
    return found;
  }

  private isBoundary(word: number): boolean {
    return ((this.scan.words.gaps[word] ?? 0) & BOUNDARY) !== 0;
  }

  /** A quick look before the comparison: whether most words that carry meaning are the same. */
  private sharesWords(first: number, end: number, { content }: ReadyForm): boolean {
    let own = 0;
    let shared = 0;
    for (let word = first; word < end; word++) {
      const hash = contentHash(this.scan.words, word);
      own += hash === 0 ? 0 : 1;
      shared += hash !== 0 && content.includes(hash) ? 1 : 0;
    }
    const missing = content.length - shared;
    const added = own - shared;
    return Math.min(missing, added) <= MOST_CHANGED && shared + 1 >= Math.max(own, content.length) * 0.75;
  }

  private compare(first: number, end: number, form: ReadyForm, paper: Paper): BentTitle[] {
    const { words } = this.scan;
    const spelled = Array.from({ length: end - first }, (_, index) =>
      words.spell(first + index, first + index + 1),
    );
    const difference = compareTitles(spelled, form.words);
    const evidence = this.evidence(paper, words.ends[end - 1] ?? 0);
    const hasName = form.hasName && spelled[0] === form.words[0];
    return isClose(difference, form.content.length, hasName, evidence)
      ? [{ first, end, paper, exact: false, cost: difference.content * 100 + difference.slips }]
      : [];
  }
}

/** Whether a wording that differs so much from a title of so many words that carry meaning is still that title. */
function isClose(
  { content, slips }: Difference,
  words: number,
  hasName: boolean,
  evidence: ReturnType<LinkEvidence>,
): boolean {
  if (evidence === 'other' || words < FEWEST_WORDS || slips > Math.max(2, words / 2)) {
    return false;
  }
  const allowed = evidence === 'same' ? words * 0.34 : hasName && words >= 6 ? 1 : 0;
  return content <= allowed;
}
