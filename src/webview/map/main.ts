import * as l10n from '@vscode/l10n';
import { readMapState, type MessageToMap } from '../../core';
import { Layouts } from './layouts';
import { part } from './element';
import { kept, listen, send } from './extensionHost';
import { MapTab } from './mapTab';
import { onThemeChange } from './canvas/theme';

l10n.config({ contents: part('map', HTMLElement).dataset.words ?? '{}' });

const tab = new MapTab(readMapState(kept()));
const layouts = new Layouts(part('map', HTMLElement).dataset.layout ?? '', (content, positions) =>
  tab.show(content, positions),
);

listen((message: MessageToMap) => {
  switch (message.kind) {
    case 'content':
      layouts.receive(message);
      break;
    case 'hits':
      tab.receiveHits(message.query, message.ids);
      break;
    case 'card':
      tab.card.receive(message.card);
      break;
    case 'mentioned':
      tab.receiveMentioned(message.document, message.ids);
      break;
  }
});

onThemeChange(() => tab.wearTheme());

part('zoom', HTMLElement).addEventListener('click', ({ target }) => {
  const step = target instanceof HTMLElement ? target.dataset.zoom : undefined;
  tab.zoom(step);
});

const keys: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' };

window.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  const isTyping = target instanceof HTMLInputElement;
  if (!isTyping && !ctrlKey && !metaKey && !altKey) {
    tab.zoom(keys[key]);
  }
});

send({ kind: 'ready' });
