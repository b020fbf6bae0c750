/** A topic as its reader's settings hold it. */
export interface StoredTopic {
  readonly name: string;
  /** In the language of Search. */
  readonly query: string;
}

/**
 * The topics in a value of the setting, in its order. Whatever has no name or no query is passed over, as is what
 * repeats a name: the first one counts.
 */
export function readOwnTopics(value: unknown): StoredTopic[] {
  const topics = new Map<string, StoredTopic>();
  for (const entry of Array.isArray(value) ? (value as unknown[]) : []) {
    const topic = readTopic(entry);
    if (topic && !topics.has(topic.name)) {
      topics.set(topic.name, topic);
    }
  }
  return [...topics.values()];
}

function readTopic(entry: unknown): StoredTopic | undefined {
  if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('query' in entry)) {
    return undefined;
  }
  const [name, query] = [entry.name, entry.query].map(text => (typeof text === 'string' ? text.trim() : ''));
  return name && query ? { name, query } : undefined;
}

/**
 * The value of the setting with the topic of this name put in place of its old self, or added at the end, or taken
 * out where `topic` is absent. All other entries stay as they are, also those that nobody can read. A value that is
 * no list counts as empty.
 */
export function writeOwnTopic(value: unknown, name: string, topic?: StoredTopic): unknown[] {
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  const place = entries.findIndex(entry => readTopic(entry)?.name === name);
  const written = topic === undefined ? [] : [topic];
  return place < 0 ? [...entries, ...written] : entries.toSpliced(place, 1, ...written);
}
