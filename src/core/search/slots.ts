import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stopWords';
import { wordsOf } from '../text/words';
import { PARAMETERS } from './parameters';
import type { Query } from './query';
import { spellDigit } from './terms';
import type { Corpus } from './corpus';
import type { Vocabulary } from './vocabulary';

/** A term that answers a word of the query, and how well, from 0 to 1. */
interface Alternative {
  readonly stem: string;
  readonly credit: number;
}

/** One word of a query with everything it may stand for. */
export interface Slot {
  /** As typed, folded. */
  readonly word: string;
  readonly alternatives: readonly Alternative[];
  /** How often the word stands in the query. */
  readonly count: number;
  /** True for a word of the stop list. */
  readonly grammar: boolean;
  /** True when the alternatives are completions, which share one rarity. */
  readonly half: boolean;
}

/** The words of a query, each once, in the order of their first occurrence. */
export function slotsOf(query: Query, corpus: Corpus): Slot[] {
  const words = wordsOf(query.text).map(word => word.text);
  const slots = new Map<string, Slot>();
  words.forEach((word, place) => {
    const half = query.unfinished && place === words.length - 1;
    const known = slots.get(word);
    if (known) {
      slots.set(word, { ...known, count: known.count + 1 });
    } else {
      const joined = runTogether(words, place, query.unfinished, corpus);
      slots.set(word, toSlot(word, half, joined, corpus));
    }
  });
  return [...slots.values()];
}

/** @param joined the compounds that the word may be part of */
function toSlot(word: string, half: boolean, joined: readonly string[], corpus: Corpus): Slot {
  const credits = new Map<string, number>([[stem(word), 1]]);
  const add = (other: string, credit: number) =>
    credits.set(stem(other), Math.max(credits.get(stem(other)) ?? 0, credit));
  joined.forEach(other => add(other, 1));
  if (corpus.vocabulary.papersWith(spellDigit(word)) > 0) {
    add(spellDigit(word), 1);
  }
  if (half) {
    complete(word, corpus.vocabulary, add);
  }
  const grammar = STOP_WORDS.has(word);
  if (credits.size === 1 && !grammar && !corpus.index.has(stem(word))) {
    correct(word, corpus, add);
  }
  const alternatives = [...credits].map(([other, credit]) => ({ stem: other, credit }));
  return { word, alternatives, count: 1, grammar, half: half && credits.size > 1 };
}

type Add = (word: string, credit: number) => unknown;

function complete(prefix: string, vocabulary: Vocabulary, add: Add): void {
  for (const { word } of vocabulary.startingWith(prefix, PARAMETERS.completions)) {
    add(
      word,
      PARAMETERS.completionCredit + (1 - PARAMETERS.completionCredit) * (prefix.length / word.length),
    );
  }
}

/** Adds what a word that no paper has may have been: misspelt, or two words run together. */
function correct(word: string, { vocabulary, index }: Corpus, add: Add): void {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(part => vocabulary.papersWith(part) > 0 || (/\d/.test(part) && index.has(part)))) {
      parts.forEach(part => add(part, PARAMETERS.splitCredit));
    }
  }
  const edits = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const close = edits === 0 ? [] : vocabulary.closeTo(word, edits, PARAMETERS.corrections);
  for (const other of close) {
    add(other.word, PARAMETERS.correctionCredit ** other.edits);
  }
}

/** Compounds through this place that the library writes in one word: "tac sl" is in "tacsl". */
function runTogether(words: readonly string[], place: number, unfinished: boolean, corpus: Corpus): string[] {
  const found: string[] = [];
  for (let size = 2; size <= PARAMETERS.longestCompound; size++) {
    for (let first = Math.max(0, place - size + 1); first <= place && first + size <= words.length; first++) {
      const joined = words.slice(first, first + size).join('');
      if (corpus.vocabulary.papersWith(joined) > 0) {
        found.push(joined);
      }
      if (unfinished && first + size === words.length && joined.length >= PARAMETERS.shortestCompound) {
        const completions = corpus.vocabulary.startingWith(joined, PARAMETERS.compoundCompletions);
        found.push(...completions.map(completion => completion.word));
      }
    }
  }
  return found;
}
