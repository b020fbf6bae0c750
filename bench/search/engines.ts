import lunr from 'lunr';
import MiniSearch from 'minisearch';
import wink from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { Paper } from '../../src/core/paper';
import { SearchIndex } from '../../src/core/search/searchIndex';
import type { Entry } from './collection';

/** Ids of the entries that answer a query, best first. */
type Search = (query: string, limit: number) => string[];

/** An engine with the settings its own documentation starts from. */
export interface Engine {
  readonly name: string;
  build(entries: readonly Entry[]): Search;
}

export const ENGINES: readonly Engine[] = [
  { name: 'Lectern', build: buildLectern },
  { name: 'MiniSearch', build: entries => buildMiniSearch(entries, {}) },
  {
    name: 'MiniSearch prefix+fuzzy',
    build: entries => buildMiniSearch(entries, { prefix: true, fuzzy: 0.2 }),
  },
  { name: 'lunr', build: buildLunr },
  { name: 'wink-bm25', build: buildWink },
];

/** An entry as a paper of which nothing else is known. */
export function toPaper({ id, title, text }: Entry): Paper {
  return {
    id,
    citationKey: id,
    title,
    abstract: text,
    authors: [],
    keywords: [],
    alsoTitled: [],
    topics: [],
  };
}

function buildLectern(entries: readonly Entry[]): Search {
  const index = new SearchIndex();
  index.add(entries.map(toPaper));
  return (query, limit) => index.search(query, { limit }).map(hit => hit.paper.id);
}

function buildMiniSearch(entries: readonly Entry[], searchOptions: object): Search {
  const index = new MiniSearch<Entry>({ fields: ['title', 'text'], searchOptions });
  index.addAll(entries);
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(hit => String(hit.id));
}

function buildLunr(entries: readonly Entry[]): Search {
  const index = lunr(builder => {
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    entries.forEach(entry => builder.add(entry));
  });
  return (query, limit) =>
    index
      .query(asked => {
        lunr.tokenizer(query).forEach(token => asked.term(token, {}));
      })
      .slice(0, limit)
      .map(hit => hit.ref);
}

function buildWink(entries: readonly Entry[]): Search {
  const engine = wink();
  engine.defineConfig({ fldWeights: { title: 2, text: 1 } });
  engine.definePrepTasks([
    nlp.string.lowerCase,
    nlp.string.tokenize0,
    nlp.tokens.removeWords,
    nlp.tokens.stem,
    nlp.tokens.propagateNegations,
  ]);
  entries.forEach(({ id, title, text }) => engine.addDoc({ title, text }, id));
  engine.consolidate();
  return (query, limit) => engine.search(query, limit).map(([id]) => id);
}
