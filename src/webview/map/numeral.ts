/** A count in the digits and groups of the page's language. */
export function numeral(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}
