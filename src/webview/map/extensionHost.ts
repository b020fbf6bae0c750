import type { MessageFromMap, MessageToMap } from '../../core';

/** What VS Code gives to the script of a webview, once. */
interface WebviewApi {
  postMessage(message: MessageFromMap): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();

/** Tells the extension something. */
export function send(message: MessageFromMap): void {
  api.postMessage(message);
}

/** Calls back with all that the extension says from now on. */
export function listen(hear: (message: MessageToMap) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<MessageToMap>) => hear(data));
}

/** What {@link keep} was given last, also before a reload. */
export function kept(): unknown {
  return api.getState();
}

/** Keeps plain data while the tab lives. */
export function keep(state: unknown): void {
  api.setState(state);
}
