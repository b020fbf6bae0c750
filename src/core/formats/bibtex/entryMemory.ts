import { hashText } from '../../text/hash';
import type { EntryTrace, KnownEntries, PaperEntry } from '../parsedPapers';
import { ownString } from '../ownStrings';
import { textOfAbbreviation } from './bibtexCursor';
import type { BibtexEntry } from './bibtexEntry';
import { parentKeys } from './inheritance';
import type { EntryHead } from './readEntry';

/** An entry that stands in a file as it stood there before, perhaps at another place. */
export interface RecalledEntry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly former: PaperEntry & { readonly trace: EntryTrace };
}

/** Where the memory looks up what lies outside of an entry. */
export interface EntrySurroundings {
  readonly text: string;
  /** The id that the next entry of a key will have. */
  readonly nextId: (key: string) => string;
  /** What an abbreviation stands for at an offset. */
  readonly abbreviation: (name: string, at: number) => string | undefined;
  /** The keys of the sets that an entry stands for. */
  readonly setsOf: (key: string) => readonly string[];
}

type OwnText = Pick<BibtexEntry, 'key' | 'start' | 'end' | 'abbreviated'>;

const KEY = /\s*([^\s,{}]{1,2000})/y;
const NONE: readonly string[] = [];

/**
 * Tells entries again by their text. To read an entry in braces that has fields and neither fault nor flaw means to look
 * at nothing but its own text and its abbreviations: where the same text begins an entry again, the same is read. Of
 * other entries the outcome may hang on what stands behind them, and they have problems to report.
 */
export class EntryMemory {
  /** @param known what an earlier reading of the file gave */
  constructor(
    private readonly known: KnownEntries,
    private readonly around: EntrySurroundings,
  ) {}

  /** What begins here, if it says itself what it said before. What it inherits may have changed. */
  recall({ start, body, close }: EntryHead): RecalledEntry | undefined {
    const { text, nextId } = this.around;
    KEY.lastIndex = body;
    const key = KEY.exec(text)?.[1] ?? '';
    const former = key !== '' && close === '}' ? this.known(nextId(key)) : undefined;
    if (!former || !isTraced(former) || former.paper.citationKey !== key) {
      return undefined;
    }
    const end = start + former.end - former.start;
    const abbreviated = text.charAt(end - 1) === '}' ? this.abbreviated(former.trace, start) : undefined;
    const isSame =
      abbreviated !== undefined && this.ownHash({ key, start, end, abbreviated }) === former.trace.own;
    return isSame ? { key, start, end, former } : undefined;
  }

  /** Hash of what an entry says itself: its text, what its abbreviations stand for, and the sets it leads. */
  ownHash({ key, start, end, abbreviated }: OwnText): string {
    const { text, setsOf } = this.around;
    const hash = hashText(text, start, end);
    const sets = setsOf(key);
    return abbreviated === '' && sets.length === 0 ? hash : hashText([hash, abbreviated, ...sets].join(' '));
  }

  /** By what to tell an entry again; undefined when it must be read each time. */
  traceOf({ end, fields, flaws, fault, abbreviations }: BibtexEntry, own: string): EntryTrace | undefined {
    if (fault || flaws.length > 0 || fields.size === 0 || this.around.text.charAt(end - 1) !== '}') {
      return undefined;
    }
    const parents = parentKeys(fields);
    return {
      own,
      abbreviations: abbreviations.length > 0 ? abbreviations.map(ownString) : NONE,
      parents: parents.length > 0 ? parents.map(ownString) : NONE,
    };
  }

  /** Undefined when one of them is not defined any more: that is a problem to report. */
  private abbreviated({ abbreviations }: EntryTrace, at: number): string | undefined {
    let text = '';
    for (const name of abbreviations) {
      const value = this.around.abbreviation(name, at);
      if (value === undefined) {
        return undefined;
      }
      text += textOfAbbreviation(value);
    }
    return text;
  }
}

function isTraced(entry: PaperEntry): entry is RecalledEntry['former'] {
  return entry.trace !== undefined;
}
