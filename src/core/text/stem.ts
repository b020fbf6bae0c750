import { stemmer } from 'stemmer';
import { americanSpelling } from './americanSpelling';

const LONGEST_STEMMED = 40;
const CACHE_SIZE = 100_000;

/** Plurals that keep their Latin or Greek ending, and nouns that lose their verb, with the stem they share. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['indexes', 'index'],
  ['vertices', 'vertex'],
  ['vortices', 'vortex'],
  ['appendices', 'appendix'],
  ['simplices', 'simplex'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['automata', 'automaton'],
  ['corpora', 'corpu'],
  ['spectra', 'spectrum'],
  ['formulae', 'formula'],
  ['genera', 'genu'],
  ['strata', 'stratum'],
  ['bacterium', 'bacteria'],
  ['hypotheses', 'hypothesi'],
  ['syntheses', 'synthesi'],
  ['theses', 'thesi'],
  ['analysis', 'analyz'],
  ['analyses', 'analyz'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['mice', 'mous'],
  ['wings', 'wing'],
  ['taught', 'teach'],
  ['learnt', 'learn'],
]);

const cache = new Map<string, string>();

/**
 * What the forms of a word share: "optimised", "optimize" and "optimizing" give the same stem. Expects a word
 * of `wordsOf`. Words with digits and very long ones are their own stem. (Porter, 1980, after a change to
 * American spelling.)
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) {
    return known;
  }
  if (cache.size >= CACHE_SIZE) {
    cache.clear();
  }
  const found = stemAfresh(word);
  cache.set(word, found);
  return found;
}

function stemAfresh(word: string): string {
  if (word.length < 3 || word.length > LONGEST_STEMMED || !/^[a-z]+$/.test(word)) {
    return word;
  }
  return IRREGULAR.get(word) ?? stemmer(americanSpelling(word));
}
