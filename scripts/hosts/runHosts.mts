import type { Totals } from '../../test/host/support/say.ts';
import { reportTotals } from '../../test/support/totals.ts';
import { type HostName, hostNames } from './host.mts';
import { runSuite } from './runSuite.mts';

const suites: Readonly<Record<HostName, string>> = {
  server: 'Node extension host (VS Code 1.139)',
  web: 'web worker extension host (VS Code 1.91)',
};

/** The suites of both hosts while they run. */
export interface RunningHosts {
  /** Prints what they say, that of the second after that of the first, and answers whether all tests passed and some ran. */
  report(): Promise<boolean>;
}

/** Starts the bundled tests in both hosts, beside each other, since both wait more than they work. */
export function runHosts(tests: string): RunningHosts {
  const runs = hostNames.map(host => {
    const lines = new HeldLines();
    return { host, lines, totals: runSuite(host, tests, line => lines.print(line)) };
  });
  const report = async () => {
    let isGood = true;
    for (const { host, lines, totals } of runs) {
      console.log(`\n${suites[host]}`);
      lines.release();
      const counts = await totals;
      reportTotals(suites[host], counts);
      isGood &&= hasPassed(counts);
    }
    return isGood;
  };
  return { report };
}

const hasPassed = ({ passed, failed }: Totals) => failed === 0 && passed > 0;

/** Keeps lines until they may be printed, and prints those that come later at once. */
class HeldLines {
  private held: string[] | undefined = [];

  print(line: string): void {
    if (this.held === undefined) {
      console.log(line);
    } else {
      this.held.push(line);
    }
  }

  release(): void {
    this.held?.forEach(line => console.log(line));
    this.held = undefined;
  }
}
