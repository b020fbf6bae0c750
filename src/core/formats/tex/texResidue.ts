import { CharacterGrams, seekWords, type SoughtWord } from './characterGrams';
import type { TexResidueRule } from './texResidueRule';
import { texResidueRules } from './texResidueRules';

/** One place where a rule changed a text. */
export interface TexResidueChange {
  /** The rule's name. */
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  /** Where `before` starts in `text`, in UTF-16 code units. */
  readonly offset: number;
  /** The text as this rule met it: earlier rules are applied, links stand as U+E000. */
  readonly text: string;
}

const linkMark = '\uE000';

/** Addresses, whose underscores, tildes and percent signs are their own. The mark itself counts as one. */
const links =
  /\uE000|(?:https?|ftp):\/\/[^\s{}<>"\\^`|\uE000]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,6}\/[^\s{}<>"\\^`|\uE000]+/g;

/** What every address has. */
const linkSigns = seekWords([linkMark, '@', '/']);
const linkSign = /\uE000|@|:\/\/|\.[a-z]{2,6}\//;

/** Nested groups need one pass a level; what is left after this many is no abstract. */
const mostPasses = 40;

function applyRule(
  text: string,
  rule: TexResidueRule,
  note: ((change: TexResidueChange) => void) | undefined,
): string {
  return text.replace(rule.pattern, (...match: unknown[]) => {
    const groups = match.filter(part => typeof part === 'string' || part === undefined).slice(0, -1);
    const [before = '', ...captured] = groups.map(part => part ?? '');
    const after = rule.replacement(before, ...captured);
    const offset = match.find(part => typeof part === 'number') ?? 0;
    if (after !== before) {
      note?.({ rule: rule.name, before, after, offset, text });
    }
    return after;
  });
}

interface SignedRule {
  readonly rule: TexResidueRule;
  readonly signs: readonly SoughtWord[] | undefined;
}

const signed: readonly SignedRule[] = texResidueRules.map(rule => ({
  rule,
  signs: rule.signs && seekWords(rule.signs),
}));
const everywhere = signed.filter(({ rule }) => rule.reach === 'links too');
const betweenLinks = signed.filter(({ rule }) => rule.reach !== 'links too');

/** Of the text at hand. */
const grams = new CharacterGrams();

function cleanOnce(text: string, note: ((change: TexResidueChange) => void) | undefined): string {
  grams.read(text);
  const apply = (before: string, { rule, signs }: SignedRule): string => {
    if (signs && !grams.hasAny(signs)) {
      return before;
    }
    const after = applyRule(before, rule, note);
    if (after !== before) {
      grams.read(after);
    }
    return after;
  };
  const open = everywhere.reduce(apply, text);
  const kept: string[] = [];
  const masked =
    grams.hasAny(linkSigns) && linkSign.test(open)
      ? open.replace(links, link => (kept.push(link), linkMark))
      : open;
  if (masked !== open) {
    grams.read(masked);
  }
  const cleaned = betweenLinks.reduce(apply, masked);
  if (kept.length === 0) {
    return cleaned;
  }
  let next = 0;
  return cleaned.replaceAll(linkMark, () => kept[next++] ?? '');
}

/**
 * Turns what TeX, HTML, lost dollar signs and the extraction from a PDF leave in a plain text into what a reader expects: `12-38\%` becomes
 * `12-38%`, `44.43 pm 0.17` becomes `44.43 ± 0.17`, `\sysName` becomes `sysName`. The meaning never changes: where
 * a word can be plain English it stays, and addresses stay as they are. Cleaning twice gives the same as cleaning
 * once, down to 40 levels of nested commands. Takes time linear in the text and never throws. `note` is told every change in the order they are made.
 */
export function cleanTexResidue(text: string, note?: (change: TexResidueChange) => void): string {
  let cleaned = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = cleanOnce(cleaned, note);
    if (next === cleaned) {
      return cleaned;
    }
    cleaned = next;
  }
  return cleaned;
}
