import { spawnSync } from 'node:child_process';

/** What SQLite's full-text search needs for the same work, in ms. */
export interface SqliteTimes {
  readonly version: string;
  readonly built: number;
  /** Of each query, in their order. */
  readonly queries: readonly number[];
}

/** Python has SQLite within it; the times are taken inside of it. */
const SCRIPT = `
import json, sqlite3, sys, time
work = json.load(sys.stdin)
start = time.perf_counter()
db = sqlite3.connect(':memory:')
db.execute("create virtual table papers using fts5(title, abstract, about, tokenize = 'porter unicode61')")
db.executemany('insert into papers values (?, ?, ?)', work['papers'])
db.commit()
built = (time.perf_counter() - start) * 1000
times = []
for query in work['queries']:
    start = time.perf_counter()
    db.execute('select rowid from papers where papers match ? order by bm25(papers, 2.5, 1, 1) limit 20', (query,)).fetchall()
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps({'version': sqlite3.sqlite_version, 'built': built, 'queries': times}))
`;

/** Asks SQLite FTS5 the same; undefined where there is no Python. Every word of a query must be there, the last may be half-typed. */
export function askSqlite(
  papers: readonly (readonly [title: string, abstract: string, about: string])[],
  queries: readonly string[],
): SqliteTimes | undefined {
  const work = { papers, queries: queries.map(toMatch) };
  const { status, stdout } = spawnSync('python3', ['-c', SCRIPT], {
    input: JSON.stringify(work),
    maxBuffer: 1e8,
    encoding: 'utf8',
  });
  return status === 0 ? (JSON.parse(stdout) as SqliteTimes) : undefined;
}

function toMatch(query: string): string {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, place) => (place === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
}
