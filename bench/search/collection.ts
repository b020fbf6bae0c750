import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A test collection in the BEIR form: what to search, what to ask, and what is right. */
export interface Collection {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** By query id, the grade of each relevant entry by its id. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Every folder of `directory` that holds a collection, by name. */
export function readCollections(directory: string): Collection[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => readCollection(name, join(directory, name)));
}

function readCollection(name: string, folder: string): Collection {
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .filter(line => line.trim() !== '');
  const rows = (file: string) => lines(file).map(line => JSON.parse(line) as Record<string, string>);
  const grades = new Map<string, Map<string, number>>();
  for (const line of lines('qrels.tsv').slice(1)) {
    const [query = '', entry = '', grade = '0'] = line.split('\t');
    if (Number(grade) > 0) {
      grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(entry, Number(grade)));
    }
  }
  return {
    name,
    entries: rows('corpus.jsonl').map(row => ({
      id: row._id!,
      title: row.title ?? '',
      text: row.text ?? '',
    })),
    queries: rows('queries.jsonl')
      .map(row => ({ id: row._id!, text: row.text! }))
      .filter(query => grades.has(query.id)),
    grades,
  };
}
