import type { Line } from './line';
import type { WorkerScript } from './workerScript';

/**
 * The line to a library in this very thread, for where there can be no other. The library's script runs here, and what it
 * takes for its own worker's scope is a port.
 */
export async function lineWithinThread(script: WorkerScript): Promise<Line> {
  const { port1, port2 } = new MessageChannel();
  const text = new TextDecoder().decode(await script.read());
  // Within the extension's script the library's code would be parsed at every start, hardly ever to be needed. There is no
  // other way to load a second script in both extension hosts; the one of a browser loads extensions like this itself.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('self', text) as (self: MessagePort) => void;
  run(port2);
  port2.start();
  return {
    post: message => port1.postMessage(message),
    on: listener => {
      port1.onmessage = ({ data }: MessageEvent) => listener(data);
    },
    onLost: () => undefined,
    end: () => port1.close(),
  };
}
