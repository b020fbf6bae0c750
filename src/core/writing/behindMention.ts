/** What closes around a title: emphasis, quotation marks, a group of TeX, an element of HTML. */
const CLOSING = /(?:[*_]{1,3}|''|["”’»]|\}|<\/[a-z]{1,10}>)*/y;

/** Where a citation of a paper goes that a text speaks of up to an offset: behind the emphasis or the quotation marks around it. */
export function behindMention(text: string, end: number): number {
  CLOSING.lastIndex = end;
  return end + (CLOSING.exec(text)?.[0].length ?? 0);
}
