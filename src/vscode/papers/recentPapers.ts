import type * as vscode from 'vscode';

const KEY = 'recentPapers';
const MOST = 12;

/** The ids of the papers opened last, newest first, kept between sessions. */
export interface RecentPapers {
  ids(): readonly string[];
  /** Puts a paper in front. */
  add(id: string): void;
}

/** Recent papers in a memento; what somebody else wrote there is passed over. */
export function recentPapers(state: vscode.Memento): RecentPapers {
  const ids = () => {
    const stored = state.get<unknown>(KEY);
    return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
  };
  return {
    ids,
    add: id => void state.update(KEY, [id, ...ids().filter(other => other !== id)].slice(0, MOST)),
  };
}
