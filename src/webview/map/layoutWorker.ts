import { formerMap, layoutPapers, type MapContent, type MapLayout, type Positions } from '../../core';

/** What the worker is started with. */
export interface LayoutTask {
  readonly content: MapContent;
  readonly former?: MapLayout | undefined;
}

/** What it says: how far it is, from 0 to 1, and in the end where the papers lie. */
export type LayoutReport = { readonly done: number } | { readonly positions: Positions };

/** The worker's own side of the channel. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutTask>) => void) | null;
  postMessage(report: LayoutReport): void;
}

const scope = self as unknown as WorkerScope;

/** The least time between two reports, in ms. */
const PAUSE = 100;

scope.onmessage = ({ data: { content, former } }) => {
  const steps = layoutPapers(content, formerMap(former));
  let reported = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      scope.postMessage({ positions: step.value });
      return;
    }
    if (performance.now() - reported > PAUSE) {
      reported = performance.now();
      scope.postMessage({ done: step.value });
    }
  }
};
