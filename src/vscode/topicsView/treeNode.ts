import type { PaperGroup, PaperRow } from '../../core';

/** A group in the tree. The node stays the same when what it shows changes, for VS Code knows it by its identity. */
export interface GroupNode {
  readonly kind: 'group';
  /** Unique in the tree and the same in every session. */
  readonly id: string;
  readonly parent: GroupNode | undefined;
  /** The ids of the groups down to this one. */
  readonly path: readonly string[];
  shown: PaperGroup;
}

/** A paper in the tree, once under each of its groups. */
export interface PaperNode {
  readonly kind: 'paper';
  readonly id: string;
  readonly parent: GroupNode | undefined;
  shown: PaperRow;
}

export type TreeNode = GroupNode | PaperNode;

/** The ids of the papers among nodes, each once. */
export function paperIdsOf(nodes: readonly TreeNode[]): string[] {
  return [...new Set(nodes.flatMap(node => (node.kind === 'paper' ? [node.shown.id] : [])))];
}
