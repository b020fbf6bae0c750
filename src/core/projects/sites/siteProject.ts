import type { Declared } from '../declared';

/** What a project file says of the bibliography of the documents below it. */
export interface SiteProject {
  readonly declared: readonly Declared[];
  /** The documents that the parts are put into. */
  readonly roots: readonly string[];
  /** False when the project names files in a way that cannot be read here. */
  readonly isWhole: boolean;
}
