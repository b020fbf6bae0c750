/** What Node has for it, where there is Node. */
declare const setImmediate: ((run: () => void) => unknown) | undefined;

/**
 * Lets messages in that have come meanwhile. Timers would wait a millisecond each time in Node, and four in a browser,
 * where a message to oneself comes at once. In Node such messages would keep all others out.
 */
export function pauses(): () => Promise<void> {
  if (typeof setImmediate !== 'undefined') {
    const immediate = setImmediate;
    return () =>
      new Promise(resolve => {
        immediate(resolve);
      });
  }
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
