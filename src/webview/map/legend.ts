import * as l10n from '@vscode/l10n';
import type { MapContent } from '../../core';
import { element, part } from './element';
import { numeral } from './numeral';
import type { Theme } from './canvas/theme';

/** What the legend shows as chosen. */
export interface LegendChoice {
  readonly areas: ReadonlySet<number>;
  readonly mentionedOnly: boolean;
}

export interface LegendListener {
  onArea(area: number): void;
  onMentioned(): void;
}

/** The areas with their colours and counts; a click highlights one. And the papers of the active document. */
export class Legend {
  private readonly panel = part('legend', HTMLElement);
  private readonly areas = element('ul', '');
  private readonly document = element('ul', 'document');
  private buttons = new Map<number, HTMLButtonElement>();
  private documentButton: HTMLButtonElement | undefined;

  constructor(private readonly listener: LegendListener) {
    this.panel.append(this.areas, this.document);
  }

  /** Shows the areas that have papers, in their order. */
  setContent({ areas, papers }: MapContent): void {
    const counts = areas.map(() => 0);
    papers.forEach(({ area }) => (counts[area] = (counts[area] ?? 0) + 1));
    this.buttons = new Map(
      areas.flatMap((label, area) => {
        const count = counts[area] ?? 0;
        return count > 0 ? [[area, this.button(label, count, () => this.listener.onArea(area))]] : [];
      }),
    );
    this.areas.replaceChildren(...[...this.buttons.values()].map(inItem));
    this.panel.hidden = papers.length === 0;
  }

  /** Shows the active document and how many papers it mentions; nothing when there is none. */
  setDocument(name: string | undefined, count: number): void {
    this.documentButton =
      name === undefined
        ? undefined
        : this.button(l10n.t('In {0}', name), count, () => this.listener.onMentioned());
    this.document.replaceChildren(...(this.documentButton ? [inItem(this.documentButton)] : []));
  }

  setTheme({ areas }: Theme): void {
    for (const [area, button] of this.buttons) {
      button.style.setProperty('--area', areas[area]?.point ?? '');
    }
  }

  setChoice({ areas, mentionedOnly }: LegendChoice): void {
    for (const [area, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(areas.has(area)));
    }
    this.documentButton?.setAttribute('aria-pressed', String(mentionedOnly));
  }

  private button(label: string, count: number, run: () => void): HTMLButtonElement {
    const button = element('button', '');
    button.type = 'button';
    button.append(
      element('span', 'swatch'),
      element('span', 'label', label),
      element('span', 'papers', numeral(count)),
    );
    button.addEventListener('click', run);
    return button;
  }
}

function inItem(button: HTMLButtonElement): HTMLLIElement {
  const item = element('li', '');
  item.append(button);
  return item;
}
