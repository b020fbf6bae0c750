import type { Paper } from '../paper';
import { once } from '../util/once';
import type { PaperGroup } from './browseView';

/** What stands below a branch. */
export type BranchContent =
  | { readonly kind: 'branches'; readonly branches: readonly Branch[] }
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] };

/** A group whose content is found when it is first asked for. */
export interface Branch {
  readonly group: PaperGroup;
  /** Whether a paper stands anywhere below, told without looking at the content. */
  readonly has: (paper: Paper) => boolean;
  readonly content: () => BranchContent;
}

/** A branch; `content` is called at most once. */
export function toBranch(
  group: PaperGroup,
  has: (paper: Paper) => boolean,
  content: () => BranchContent,
): Branch {
  return { group, has, content: once(content) };
}
