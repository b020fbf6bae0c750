import type { MapContent, MapState, Positions } from '../../core';
import { Card } from './card';
import { keep, send } from './extensionHost';
import { Legend } from './legend';
import { listPapers } from './listedPapers';
import { MapCanvas } from './canvas/mapCanvas';
import { PaperList } from './paperList';
import { SearchBox } from './searchBox';
import { Selection } from './selection';
import { readTheme } from './canvas/theme';

/** How long the map rests before what the reader did is kept and the list follows, in ms. */
const REST = 150;

/** What the zoom buttons and keys do. */
const zoomSteps = { in: 1.6, out: 1 / 1.6 } as const;

/** The tab: brings the map, its legend, its list and the extension together. */
export class MapTab {
  readonly card = new Card();
  private readonly selection = new Selection();
  private readonly map = new MapCanvas({
    onPoint: paper => this.look(paper),
    onOpen: paper => this.open(paper),
    onMove: () => this.rest(),
  });
  private readonly legend = new Legend({
    onArea: area => this.select(() => this.selection.toggleArea(area)),
    onMentioned: () => this.select(() => this.selection.toggleMentioned()),
  });
  private readonly list = new PaperList({
    onActive: paper => this.follow(paper),
    onOpen: paper => this.open(paper),
    onLeave: () => this.closeList(),
  });
  private readonly search = new SearchBox({
    onQuery: query => this.ask(query),
    onDown: () => this.openList(),
    onCount: () => (this.list.isOpen ? this.closeList() : this.openList()),
  });
  private content: MapContent | undefined;
  private theme = readTheme(0);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private active: number | undefined;
  private document: string | undefined;

  constructor(private state: MapState) {
    this.search.query = state.query;
  }

  /** Shows a library whose papers have places; what the reader chose in the one before stays. */
  show(content: MapContent, positions: Positions): void {
    const state = this.content ? this.currentState() : this.state;
    this.card.forget();
    this.content = content;
    this.active = undefined;
    this.selection.setContent(content, state);
    this.legend.setContent(content);
    this.theme = readTheme(content.areas.length);
    this.legend.setTheme(this.theme);
    this.map.setMap(
      { content, positions, theme: this.theme, ...this.selection.drawn(), active: undefined },
      state.view,
    );
    this.receiveMentioned(this.document, this.selection.mentionedIds);
    if (state.query !== '') {
      send({ kind: 'search', query: state.query });
    }
  }

  /** Lights up the papers that answer a query, unless another was typed since. */
  receiveHits(query: string, ids: readonly string[]): void {
    if (query === this.selection.query) {
      this.select(() => this.selection.setHits(ids));
    }
  }

  receiveMentioned(document: string | undefined, ids: readonly string[]): void {
    this.document = document;
    this.selection.setMentioned(ids);
    this.legend.setDocument(document, this.selection.mentioned.size);
    this.select(() => undefined);
  }

  wearTheme(): void {
    this.theme = readTheme(this.content?.areas.length ?? 0);
    this.legend.setTheme(this.theme);
    this.map.update({ theme: this.theme });
    this.relist();
  }

  /** @param step `in`, `out` or `all`; anything else does nothing */
  zoom(step: string | undefined): void {
    if (step === 'all') {
      this.map.showAll();
    } else if (step === 'in' || step === 'out') {
      this.map.zoomBy(zoomSteps[step]);
    }
  }

  private ask(query: string): void {
    this.selection.query = query;
    if (query === '') {
      this.select(() => this.selection.setHits([]));
    } else {
      send({ kind: 'search', query });
    }
  }

  private select(change: () => void): void {
    change();
    this.legend.setChoice(this.selection);
    this.map.update(this.selection.drawn());
    this.rest();
  }

  /** Looks at a paper: its card and its point. */
  private look(paper: number | undefined): void {
    if (paper === this.active) {
      return;
    }
    this.active = paper;
    this.map.update({ active: paper });
    const id = paper === undefined ? undefined : this.content?.papers[paper]?.id;
    if (paper === undefined || id === undefined) {
      this.card.hide();
    } else {
      this.card.show(id, this.map.placeOf(paper));
    }
  }

  private follow(paper: number | undefined): void {
    if (paper !== undefined) {
      this.map.reveal(paper);
    }
    this.look(paper);
  }

  private open(paper: number): void {
    const id = this.content?.papers[paper]?.id;
    if (id !== undefined) {
      send({ kind: 'open', id });
    }
  }

  private openList(): void {
    this.list.isOpen = true;
    this.relist();
    this.list.focus();
  }

  private closeList(): void {
    this.list.isOpen = false;
    this.search.focus();
    this.relist();
  }

  /** After the last of several movements and changes the list follows, and all is kept for a reload. */
  private rest(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.relist();
      keep(this.currentState());
    }, REST);
  }

  private relist(): void {
    if (this.content) {
      const listing = listPapers(this.content, this.selection, this.map.visiblePapers(), this.theme);
      this.search.tell(listing.text, this.list.isOpen);
      this.list.show(this.list.isOpen ? listing.papers : []);
    }
  }

  private currentState(): MapState {
    const { view } = this.map;
    return { ...this.selection.state(), ...(view ? { view } : {}) };
  }
}
