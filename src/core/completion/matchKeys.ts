import type { Paper } from '../paper/paper';

/** A single letter says too little about a key. */
const SHORTEST = 2;
const MOST = 10;

const foldedKeys = new WeakMap<readonly Paper[], readonly string[]>();

/** The first papers of a list whose citation key begins with the query in any case; none for a query of one letter. */
export function matchKeys(papers: readonly Paper[], query: string): Paper[] {
  const sought = query.toLowerCase();
  const found: Paper[] = [];
  const keys = sought.length < SHORTEST ? [] : keysOf(papers);
  for (let place = 0; place < keys.length && found.length < MOST; place++) {
    const paper = keys[place]?.startsWith(sought) ? papers[place] : undefined;
    found.push(...(paper ? [paper] : []));
  }
  return found;
}

/** In lower case; made once for a list, which is another one as soon as a paper comes or goes. */
function keysOf(papers: readonly Paper[]): readonly string[] {
  const keys = foldedKeys.get(papers) ?? papers.map(({ citationKey }) => citationKey.toLowerCase());
  foldedKeys.set(papers, keys);
  return keys;
}
