/** Words whose "ise" is no ending: the letters before it. */
const TRUE_ISE =
  /(?:v|o|a|u|w|pr|ar|cerc|rec|conc|exc|inc|anch|dem|rem|prom|surm|prem|pert|treat|rad|mort|parad|prec|chem)is/;

const OUR =
  /^(un|dis|mis)?(behavi|col|fav|neighb|lab|hon|harb|hum|tum|vap|rum|flav|endeav|sav|vig|arm|od)our/;

/** Whole words and beginnings that only differ by spelling, British first. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(cent|fib|lit|met|theat|calib|kilomet|centimet|millimet)re(s|d)?$/, '$1er$2'],
  [/^catalogue/, 'catalog'],
  [/^(dia|ana|mono|pro)logue/, '$1log'],
  [/^programme(s?)$/, 'program$1'],
  [/^(de|of)fence/, '$1fense'],
  [/^practis/, 'practic'],
  [/^artefact/, 'artifact'],
  [/^judgement/, 'judgment'],
  [/^ageing$/, 'aging'],
  [/^grey/, 'gray'],
  [/^sulph/, 'sulf'],
  [/^aluminium/, 'aluminum'],
  [/^aeroplane/, 'airplane'],
  [/^oe(strogen|dema|sophag)/, 'e$1'],
  [/^(an|leuk|isch|hypogly[ck]|hypergly[ck]|ur|bacter|septic)aemi/, '$1emi'],
  [/^haem/, 'hem'],
  [/^paed/, 'ped'],
  [/^foet/, 'fet'],
  [/^caes/, 'ces'],
  [/^distil(?=(s|ment)?$)/, 'distill'],
  [/^(ful|instal|enrol)(?=(s|ment|ments)?$)/, '$1l'],
];

/** What every word has that is changed: most have none of it, and are told at once. */
const BRITISH = /[ao]e|our|is|ys|ogue|[lr](?:e[ds]?|s|ments?)?$|(?:fence|ph|mme|act|ment|ium|ey|eing)/;

/**
 * The American spelling of an English word in lower case, near enough for comparison: "optimisation" gives
 * "optimization", "behaviour" "behavior", "analyse" "analyze". Words that are American already stay.
 */
export function americanSpelling(word: string): string {
  if (word.length < 4 || !BRITISH.test(word)) {
    return word;
  }
  const beginning = BEGINNINGS.find(([pattern]) => pattern.test(word));
  const plain = beginning ? word.replace(beginning[0], beginning[1]) : word.replace(OUR, '$1$2or');
  return americanEnding(plain);
}

function americanEnding(word: string): string {
  const yse = word.replace(/lys(?=(e|ed|es|er|ers|ing)$)/, 'lyz');
  if (yse !== word) {
    return yse;
  }
  const place = word.search(/is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/);
  return place < 3 || TRUE_ISE.test(word.slice(0, place + 2))
    ? word
    : `${word.slice(0, place)}iz${word.slice(place + 2)}`;
}
