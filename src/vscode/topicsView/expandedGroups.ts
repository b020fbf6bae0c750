import type * as vscode from 'vscode';

const KEY = 'topics.expanded';

/** More than anybody opens and wants to find open again. */
const MOST = 300;

/** Which groups of the tree are open, by node id, kept for the workspace. What somebody else wrote there is passed over. */
export class ExpandedGroups {
  private readonly ids: Set<string>;

  constructor(private readonly state: vscode.Memento) {
    const stored = state.get<unknown>(KEY);
    this.ids = new Set(Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []);
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  add(id: string): void {
    this.ids.delete(id);
    this.ids.add(id);
    this.store();
  }

  delete(id: string): void {
    if (this.ids.delete(id)) {
      this.store();
    }
  }

  private store(): void {
    void this.state.update(KEY, [...this.ids].slice(-MOST));
  }
}
