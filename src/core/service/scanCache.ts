import type { Scan } from '../mentions/scan/scan';
import { scanSteps } from '../mentions/scan/scanDocument';
import { type Cancellation, type Pause, runInSlices } from '../util/steps';
import type { DocumentText } from '../mentions/documentText';

/** How many documents' scans are kept; one takes about ten bytes for a character. */
const MOST = 3;

interface Kept {
  readonly document: DocumentText;
  readonly scan: Scan;
}

/** Scans documents and keeps the last few scans, so that all questions about one version share one. */
export class ScanCache {
  private kept: readonly Kept[] = [];

  /** @param pause called every few milliseconds of a scan */
  constructor(private readonly pause: Pause) {}

  /** The scan of a document; `undefined` when it was cancelled before it was done. */
  async scanOf(document: DocumentText, cancellation?: Cancellation): Promise<Scan | undefined> {
    const known = this.kept.find(other => isSame(other.document, document));
    const { text, languageId, citeCommands } = document;
    const scan =
      known?.scan ?? (await runInSlices(scanSteps(text, languageId, citeCommands), this.pause, cancellation));
    if (scan !== undefined) {
      this.kept = [{ document, scan }, ...this.kept.filter(other => other !== known)].slice(0, MOST);
    }
    return scan;
  }
}

/** Whether two documents have the same scan. */
function isSame(one: DocumentText, other: DocumentText): boolean {
  return (
    one.text === other.text &&
    one.languageId === other.languageId &&
    String(one.citeCommands ?? []) === String(other.citeCommands ?? [])
  );
}
