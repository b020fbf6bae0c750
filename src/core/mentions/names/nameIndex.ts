import type { Paper } from '../../paper/paper';
import { hashBetween } from '../scan/stretchHash';
import type { WordStream } from '../scan/wordStream';
import { BloomSet } from '../titles/bloom';
import { TitleReader } from '../titles/titleWords';

const NAME = /^([^\s:]+(?:\s[^\s:]+){0,2}):\s/;
const SHORTEST = 3;
const LONGEST = 60;

/** The names that papers give their systems, methods and data sets: what stands before the colon of a title. */
export class NameIndex {
  private readonly papers = new Map<string, Paper[]>();
  private readonly spellings: BloomSet;
  private readonly firstWords: BloomSet;
  private readonly reader = new TitleReader();

  constructor(capacity: number) {
    this.spellings = new BloomSet(Math.max(500, capacity));
    this.firstWords = new BloomSet(Math.max(500, capacity));
  }

  add(paper: Paper): void {
    for (const name of namesOf(paper)) {
      const words = this.reader.read(name);
      this.spellings.add(hashBetween(words.hashes, 0, words.letterCount));
      this.firstWords.add(hashBetween(words.hashes, 0, words.lettersEnd(0)));
      const papers = this.papers.get(name);
      if (papers === undefined) {
        this.papers.set(name, [paper]);
      } else {
        papers.push(paper);
      }
    }
  }

  remove(paper: Paper): void {
    for (const name of namesOf(paper)) {
      const others = this.papers.get(name)?.filter(other => other !== paper) ?? [];
      if (others.length > 0) {
        this.papers.set(name, others);
      } else {
        this.papers.delete(name);
      }
    }
  }

  /** Whether a name may begin with this word of a text; a quick answer that is "yes" too often. */
  mayBegin(words: WordStream, word: number): boolean {
    const from = words.from[word] ?? 0;
    const to = words.lettersEnd(word);
    return to - from <= LONGEST && this.firstWords.has(hashBetween(words.hashes, from, to));
  }

  /** Whether these words of a text may spell a name; a quick answer that is "yes" too often. */
  maySpell(words: WordStream, first: number, end: number): boolean {
    const from = words.from[first] ?? 0;
    const to = words.lettersEnd(end - 1);
    return to - from <= LONGEST && this.spellings.has(hashBetween(words.hashes, from, to));
  }

  /** The paper with this name, in exactly this spelling; undefined when several papers have it. */
  find(name: string): Paper | undefined {
    const papers = this.papers.get(name);
    return papers?.length === 1 ? papers[0] : undefined;
  }
}

function namesOf(paper: Paper): Set<string> {
  const titles = [paper.title, ...paper.alsoTitled];
  return new Set(titles.flatMap(title => NAME.exec(plainApostrophes(title))?.[1] ?? []).filter(isName));
}

function isName(name: string): boolean {
  return (
    name.length >= SHORTEST &&
    name.length <= LONGEST &&
    /^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(name) &&
    /\p{L}/u.test(name)
  );
}

/** The name as it is looked up: with plain apostrophes. */
export function plainApostrophes(name: string): string {
  return name.replaceAll(/[’‘ʼ]/g, "'");
}

/**
 * Whether nobody would write the name without meaning it: capitals inside a word ("TacSL", "Uni-O4"), or digits among
 * letters ("NEVIS'22"). Ordinary words ("Adapters") and plain capitals ("SMART") are not.
 */
export function isDistinctive(name: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}['-]?\d|\d['-]?\p{L}|\p{Lu}-\p{Lu}(?!\p{Ll})|\p{Ll}-\p{Lu}(?!\p{Ll})|\p{Lu}{2}-\p{Lu}/u.test(
    name,
  );
}
