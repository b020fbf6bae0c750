// The only way out of an extension host is its console, which VS Code itself writes to as well: marks tell our lines apart.

/** The counts of one finished run. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** First argument of a console call whose other arguments are a line for the person who runs the tests. */
export const lineMark = 'lectern-test-line';

/** First argument of the console call whose second argument is the `Totals`. */
export const totalsMark = 'lectern-test-totals';

/** Prints a line in the terminal of the person who runs the tests; `%s` and the like work as in `console.log`. */
export function sayLine(...line: readonly unknown[]): void {
  console.log(lineMark, ...line);
}

/** Ends the report of a run. */
export function sayTotals(totals: Totals): void {
  console.log(totalsMark, totals);
}
