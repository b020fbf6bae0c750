import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { lineMark, type Totals, totalsMark } from '../../test/host/support/say.ts';
import { patience } from './patience.mts';

/** Hears the console of an extension host in which tests run, and prints what the tests say, to the terminal by default. */
export class TestReport {
  /** Settles when the tests are done. A run that breaks off, or lasts too long, counts as one failure. */
  readonly totals: Promise<Totals>;
  readonly #otherLines: string[] = [];
  #hasBegun = false;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;
  #settle: (totals: Totals) => void = () => undefined;
  readonly #limit: number;
  readonly #print: (line: string) => void;

  /** `limit`: how long the tests may last, in ms. */
  constructor(limit: number = patience.suite, print: (line: string) => void = console.log) {
    this.#limit = limit;
    this.#print = print;
    this.totals = new Promise(resolve => (this.#settle = resolve));
  }

  /** Call it before VS Code is loaded into the page: VS Code looks for these two functions there. */
  async listenTo(page: Page): Promise<void> {
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => this.#hear(args));
    await page.exposeFunction('codeAutomationExit', () => this.#breakOff('The tests broke off'));
    page.on('crash', () => this.#breakOff('The window crashed'));
    page.on('pageerror', ({ message }) => this.#otherLines.push(message));
    const limit = `${this.#limit / 60_000} minutes`;
    this.#timer = setTimeout(() => this.#breakOff(`The tests did not end within ${limit}`), this.#limit);
  }

  /** Whether the tests said anything: VS Code gives up an extension host that has not started within a minute. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  #end(totals: Totals): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#settle(totals);
  }

  #breakOff(reason: string): void {
    if (this.#ended) {
      return;
    }
    this.#print(`${reason}. The last that VS Code said:\n${this.#otherLines.slice(-20).join('\n')}`);
    this.#end({ passed: 0, failed: 1 });
  }

  #hear([mark, ...rest]: unknown[]): void {
    if (mark === lineMark) {
      this.#hasBegun = true;
      this.#print(format(...rest));
    } else if (mark === totalsMark) {
      this.#end(rest[0] as Totals);
    } else {
      this.#otherLines.push(
        format(mark, ...rest)
          .split('\n', 3)
          .join('\n'),
      );
    }
  }
}
