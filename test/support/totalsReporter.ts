import Mocha from 'mocha';
import { keepFailure, reportTotals } from './totals';

/** Mocha's spec reporter, and the totals of the suite that `reporter-option` names. */
export default class TotalsReporter extends Mocha.reporters.Spec {
  readonly #suite: string;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    this.#suite = (options.reporterOptions as { suite: string }).suite;
  }

  override epilogue(): void {
    super.epilogue();
    this.failures.forEach(test => keepFailure(this.#suite, test.fullTitle(), test.err?.stack ?? ''));
    reportTotals(this.#suite, { passed: this.stats.passes, failed: this.stats.failures });
  }
}
