/** The most characters that a name before a colon has. */
const LONGEST_NAME = 24;

/** The most characters of a title on the map or a tab. */
const LONGEST = 48;

/**
 * A title as short as it can stand on a map or a tab: the name before its colon ("TacSL: A Library …"), else its first words
 * with an ellipsis. No word is cut unless it is too long by itself.
 */
export function shortTitle(title: string): string {
  const colon = title.indexOf(': ');
  if (colon > 0 && colon <= LONGEST_NAME) {
    return title.slice(0, colon);
  }
  if (title.length <= LONGEST) {
    return title;
  }
  const space = title.lastIndexOf(' ', LONGEST);
  return `${title.slice(0, space > 0 ? space : LONGEST).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}
