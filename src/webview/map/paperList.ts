import type { MapPaper } from '../../core';
import { element, part } from './element';

/** A paper in the list. */
export interface ListedPaper extends Pick<MapPaper, 'title' | 'byline'> {
  readonly paper: number;
  readonly color: string;
}

export interface PaperListListener {
  /** The keyboard's cursor went to a paper, or left the list. */
  onActive(paper: number | undefined): void;
  onOpen(paper: number): void;
  /** The reader is done with the list. */
  onLeave(): void;
}

/** The map as a list, for the keyboard and for screen readers (ARIA Authoring Practices, listbox). */
export class PaperList {
  private readonly list = part('papers', HTMLUListElement);
  private shown: readonly ListedPaper[] = [];
  private active = 0;

  constructor(private readonly listener: PaperListListener) {
    this.list.addEventListener('keydown', event => this.press(event));
    this.list.addEventListener('focus', () => this.activate(this.active));
    this.list.addEventListener('blur', () => listener.onActive(undefined));
    this.list.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('li') : undefined;
      const listed = row ? this.shown[[...this.list.children].indexOf(row)] : undefined;
      if (listed) {
        listener.onOpen(listed.paper);
      }
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  set isOpen(isOpen: boolean) {
    this.list.hidden = !isOpen;
  }

  focus(): void {
    this.list.focus();
  }

  /** Lists these papers, in this order. The cursor stays on its paper if that is still there. */
  show(papers: readonly ListedPaper[]): void {
    const present = this.shown[this.active]?.paper;
    this.shown = papers;
    this.active = Math.max(
      0,
      papers.findIndex(({ paper }) => paper === present),
    );
    this.list.replaceChildren(...papers.map(rowOf));
    this.list.removeAttribute('aria-activedescendant');
    if (document.activeElement === this.list) {
      this.mark();
    }
  }

  private press(event: KeyboardEvent): void {
    const last = this.shown.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.active + 1),
      ArrowUp: Math.max(0, this.active - 1),
      PageDown: Math.min(last, this.active + 10),
      PageUp: Math.max(0, this.active - 10),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const listed = this.shown[this.active];
    if (target !== undefined) {
      this.activate(target);
    } else if (event.key === 'Enter' && listed) {
      this.listener.onOpen(listed.paper);
    } else if (event.key === 'Escape') {
      this.listener.onLeave();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private activate(place: number): void {
    this.active = place;
    this.mark();
    this.listener.onActive(this.shown[place]?.paper);
  }

  private mark(): void {
    for (const [place, row] of [...this.list.children].entries()) {
      row.setAttribute('aria-selected', String(place === this.active));
      if (place === this.active) {
        this.list.setAttribute('aria-activedescendant', row.id);
        row.scrollIntoView({ block: 'nearest' });
      }
    }
  }
}

function rowOf({ paper, title, byline, color }: ListedPaper): HTMLLIElement {
  const row = element('li', '');
  row.id = `paper-${paper}`;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  row.style.setProperty('--area', color);
  row.append(element('span', 'title', title), element('span', 'byline', byline));
  return row;
}
