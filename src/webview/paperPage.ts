import type { PageRequest, PageState, PageUpdate } from '../core/present/pageMessages';

/** What an editor gives to the script of a webview. */
interface Host {
  postMessage(request: PageRequest): void;
  setState(state: PageState): void;
  /** What was set last in this tab, also by the page of the paper before. */
  getState(): PageState | undefined;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

/** The element that asks for something, where there is one: its attribute holds the request. */
function askingElement(target: EventTarget | null): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-ask]') : undefined;
  return found ?? undefined;
}

function decode(data: string | undefined): unknown {
  return JSON.parse(decodeURIComponent(data ?? 'null'));
}

/** Replaces the parts that differ and no others, so that the reader keeps place, selection and focus. */
function show(main: HTMLElement, content: string): void {
  const next = document.createElement('template');
  next.innerHTML = content;
  const focused = askingElement(document.activeElement)?.dataset.ask;
  const former = new Map([...main.children].map(part => [part.id, part]));
  let last: Element | undefined;
  for (const part of [...next.content.children]) {
    const shown = former.get(part.id);
    former.delete(part.id);
    last = shown?.outerHTML === part.outerHTML ? shown : place(main, part, shown, last);
  }
  former.forEach(part => part.remove());
  if (document.activeElement === document.body) {
    focusOn(main, focused);
  }
}

function place(
  main: HTMLElement,
  part: Element,
  shown: Element | undefined,
  last: Element | undefined,
): Element {
  if (shown) {
    shown.replaceWith(part);
  } else if (last) {
    last.after(part);
  } else {
    main.prepend(part);
  }
  return part;
}

function focusOn(main: HTMLElement, ask: string | undefined): void {
  const same = [...main.querySelectorAll<HTMLElement>('[data-ask]')].find(
    element => element.dataset.ask === ask,
  );
  same?.focus({ preventScroll: true });
}

const main = document.querySelector('main');
if (main) {
  document.addEventListener('click', event => {
    const asking = askingElement(event.target);
    if (asking) {
      host.postMessage(decode(asking.dataset.ask) as PageRequest);
    }
  });
  window.addEventListener('message', ({ data }: MessageEvent<PageUpdate>) => {
    host.setState(data.state);
    show(main, data.content);
  });
  const state = decode(main.dataset.state) as PageState;
  if (host.getState()?.id !== state.id) {
    // VS Code scrolls to where the page before was, once this one is loaded.
    window.addEventListener('load', () => setTimeout(() => window.scrollTo(0, 0)));
  }
  host.setState(state);
  host.postMessage({ ask: 'content' });
}
