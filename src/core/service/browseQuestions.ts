import type { BrowseContent, BrowseView } from '../browse/browseView';
import type { MapContent } from '../map/mapContent';

/** Questions of what shows the library as a whole: the Topics view and the map. See `LibraryPort`. */
export interface BrowseQuestions {
  /** What stands below the groups with these ids, one below the other, the first at the top; nothing when they are gone. */
  browse(view: BrowseView, path?: readonly string[]): Promise<BrowseContent>;
  /** The ids of the groups that lead to the paper with this id, under its most important topic; none when it is not here. */
  placeOf(view: BrowseView, id: string): Promise<readonly string[] | undefined>;
  /** All papers as the map shows them. */
  mapContent(): Promise<MapContent>;
}
