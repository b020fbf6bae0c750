import type { Paper } from '../paper/paper';
import { sharedSteps } from '../util/sharedSteps';
import type { Steps } from '../util/steps';
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
  readonly content: () => Steps<BranchContent>;
}

/** A branch; `content` is called once, however many ask for it. */
export function toBranch(
  group: PaperGroup,
  has: (paper: Paper) => boolean,
  content: () => Steps<BranchContent>,
): Branch {
  return { group, has, content: sharedSteps(content) };
}
