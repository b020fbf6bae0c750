import type { Positions } from '../../core';
import type { LayoutReport, LayoutTask } from './layoutWorker';

/** Who hears of a layout. */
export interface LayoutListener {
  onProgress(done: number): void;
  onDone(positions: Positions): void;
  onFailure(reason: string): void;
}

/**
 * Lays papers out in a worker, so that neither the editor nor this tab has to wait. A webview's worker may only come
 * from a blob, so the script is fetched first. The answer stops it.
 */
export function startLayout(scriptUri: string, task: LayoutTask, listener: LayoutListener): () => void {
  let worker: Worker | undefined;
  let url = '';
  let isStopped = false;
  const releaseScript = () => URL.revokeObjectURL(url);
  const start = async () => {
    const script = await (await fetch(scriptUri)).blob();
    if (isStopped) {
      return;
    }
    url = URL.createObjectURL(script);
    worker = new Worker(url);
    worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
      // The script is loaded, or it would say nothing.
      releaseScript();
      if ('done' in data) {
        listener.onProgress(data.done);
      } else {
        worker?.terminate();
        listener.onDone(data.positions);
      }
    };
    worker.onerror = ({ message }) => {
      releaseScript();
      listener.onFailure(message);
    };
    worker.postMessage(task);
  };
  start().catch((error: unknown) => listener.onFailure(String(error)));
  return () => {
    isStopped = true;
    worker?.terminate();
    releaseScript();
  };
}
