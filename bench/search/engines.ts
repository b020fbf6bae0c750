import lunr from 'lunr';
import MiniSearch from 'minisearch';
import wink from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { Paper } from '../../src/core/paper/paper';
import { SearchIndex } from '../../src/core/search/searchIndex';
import type { Entry } from './collection';

/** Ids of the entries that answer a query, best first. */
type Search = (query: string, limit: number) => string[];

/** An engine with the settings its own documentation starts from. */
export interface Engine {
  readonly name: string;
  build(papers: readonly Paper[]): Search;
}

export const ENGINES: readonly Engine[] = [
  { name: 'Lectern', build: buildLectern },
  { name: 'MiniSearch', build: papers => buildMiniSearch(papers, {}) },
  {
    name: 'MiniSearch prefix+fuzzy',
    build: papers => buildMiniSearch(papers, { prefix: true, fuzzy: 0.2 }),
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
    paraphrases: [],
    topics: [],
  };
}

/** What the peers are given of a paper: the same words that Lectern has. */
interface Fields {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** People, year, venue, keywords and paraphrases. */
  readonly about: string;
}

function toFields({
  id,
  title,
  alsoTitled,
  abstract,
  authors,
  year,
  venue,
  keywords,
  paraphrases,
}: Paper): Fields {
  const people = authors.map(author => `${author.given ?? ''} ${author.family}`);
  const about = [...people, year ?? '', venue ?? '', ...keywords, ...paraphrases].join(' ').trim();
  return { id, title: [title, ...alsoTitled].join(' '), text: abstract, about };
}

function buildLectern(papers: readonly Paper[]): Search {
  const index = new SearchIndex();
  index.add(papers);
  return (query, limit) => index.search(query, { limit }).map(hit => hit.paper.id);
}

function buildMiniSearch(papers: readonly Paper[], searchOptions: object): Search {
  const index = new MiniSearch<Fields>({ fields: ['title', 'text', 'about'], searchOptions });
  index.addAll(papers.map(toFields));
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(hit => String(hit.id));
}

function buildLunr(papers: readonly Paper[]): Search {
  const index = lunr(builder => {
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    papers.map(toFields).forEach(fields => builder.add(fields));
  });
  return (query, limit) =>
    index
      .query(asked => {
        lunr.tokenizer(query).forEach(token => asked.term(token, {}));
      })
      .slice(0, limit)
      .map(hit => hit.ref);
}

function buildWink(papers: readonly Paper[]): Search {
  const engine = wink();
  engine.defineConfig({ fldWeights: { title: 2, text: 1 } });
  engine.definePrepTasks([
    nlp.string.lowerCase,
    nlp.string.tokenize0,
    nlp.tokens.removeWords,
    nlp.tokens.stem,
    nlp.tokens.propagateNegations,
  ]);
  papers.map(toFields).forEach(({ id, title, text }) => engine.addDoc({ title, text }, id));
  engine.consolidate();
  return (query, limit) => engine.search(query, limit).map(([id]) => id);
}
