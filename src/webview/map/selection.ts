import { litPapers, type MapContent, type MapState } from '../../core';
import type { Scene } from './canvas/scene';

/** What the reader asks the map for, by numbers of papers and areas. */
export class Selection {
  areas: ReadonlySet<number> = new Set();
  mentionedOnly = false;
  query = '';
  mentioned: ReadonlySet<number> = new Set();
  hits: readonly number[] = [];
  mentionedIds: readonly string[] = [];
  private hitIds: readonly string[] = [];
  private content: MapContent | undefined;
  private numbers: ReadonlyMap<string, number> = new Map();

  /** Goes on with other papers, or with the first. */
  setContent(content: MapContent, { areas, mentionedOnly, query }: MapState): void {
    this.content = content;
    this.numbers = new Map(content.papers.map(({ id }, paper) => [id, paper]));
    this.areas = new Set(areas.map(label => content.areas.indexOf(label)).filter(area => area >= 0));
    this.mentionedOnly = mentionedOnly;
    this.query = query;
    this.setMentioned(this.mentionedIds);
    this.setHits(this.hitIds);
  }

  setMentioned(ids: readonly string[]): void {
    this.mentionedIds = ids;
    this.mentioned = new Set(this.numbersOf(ids));
  }

  setHits(ids: readonly string[]): void {
    this.hitIds = ids;
    this.hits = this.numbersOf(ids);
  }

  toggleArea(area: number): void {
    const others = [...this.areas].filter(other => other !== area);
    this.areas = new Set(this.areas.has(area) ? others : [...others, area]);
  }

  toggleMentioned(): void {
    this.mentionedOnly = !this.mentionedOnly;
  }

  /** What of it is drawn. */
  drawn(): Pick<Scene, 'lit' | 'hits' | 'mentioned'> {
    return { lit: this.lit(), hits: this.hits, mentioned: this.mentioned };
  }

  /** Whether each paper is lit, by number; undefined when nothing is asked. */
  lit(): readonly boolean[] | undefined {
    return litPapers(this.content?.papers ?? [], {
      ...(this.areas.size > 0 ? { areas: this.areas } : {}),
      ...(this.query === '' ? {} : { hits: new Set(this.hits) }),
      ...(this.mentionedOnly && this.mentioned.size > 0 ? { mentioned: this.mentioned } : {}),
    });
  }

  state(): MapState {
    const areas = [...this.areas].map(area => this.content?.areas[area] ?? '');
    return { areas, mentionedOnly: this.mentionedOnly, query: this.query };
  }

  private numbersOf(ids: readonly string[]): number[] {
    return ids.flatMap(id => this.numbers.get(id) ?? []);
  }
}
