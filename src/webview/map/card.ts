import type { MapCard, Place, Size } from '../../core';
import { element, part } from './element';
import { send } from './extensionHost';

/** How far the card stands from its point and from the edges, in CSS pixels. */
const GAP = 14;

/** The card of the paper under the pointer or under the keyboard's cursor. */
export class Card {
  private readonly panel = part('card', HTMLElement);
  private readonly known = new Map<string, MapCard>();
  private wanted: { readonly id: string; readonly place: Place } | undefined;

  /** Shows the card of a paper beside a point, as soon as the extension has written it. */
  show(id: string, place: Place): void {
    const isNew = this.wanted?.id !== id;
    this.wanted = { id, place };
    const card = this.known.get(id);
    if (card) {
      this.fill(card);
    } else if (isNew) {
      send({ kind: 'card', id });
    }
  }

  hide(): void {
    this.wanted = undefined;
    this.panel.hidden = true;
  }

  /** Takes a card that the extension wrote. */
  receive(card: MapCard): void {
    this.known.set(card.id, card);
    if (this.wanted?.id === card.id) {
      this.fill(card);
    }
  }

  /** Forgets all cards: the library has changed. */
  forget(): void {
    this.known.clear();
    this.hide();
  }

  private fill({ id, title, byline, summary, topics }: MapCard): void {
    if (this.panel.dataset.paper !== id || this.panel.hidden) {
      const parts = [
        element('h2', '', title),
        element('p', 'byline', byline),
        element('p', 'summary', summary),
        element('p', 'topics', topics.join(' · ')),
      ];
      this.panel.replaceChildren(...parts.filter(child => child.textContent !== ''));
      this.panel.dataset.paper = id;
      this.panel.hidden = false;
    }
    const { innerWidth: width, innerHeight: height } = window;
    const { offsetWidth, offsetHeight } = this.panel;
    const corner = cornerBeside(
      this.wanted?.place ?? { x: 0, y: 0 },
      { width: offsetWidth, height: offsetHeight },
      { width, height },
    );
    this.panel.style.transform = `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)`;
  }
}

/** Where a box stands beside a point without leaving the window: right of it if there is room, else left. */
function cornerBeside(point: Place, box: Size, room: Size): Place {
  const right = point.x + GAP;
  const x = right + box.width + GAP <= room.width ? right : Math.max(GAP, point.x - GAP - box.width);
  const y = Math.min(Math.max(GAP, point.y - box.height / 2), Math.max(GAP, room.height - box.height - GAP));
  return { x, y };
}
