import * as l10n from '@vscode/l10n';
import { placesOf, toLayout, type MapContent, type MessageToMap, type Positions } from '../../core';
import { send } from './extensionHost';
import { startLayout } from './layoutJob';
import { Notice } from './notice';
import { numeral } from './numeral';

type ContentMessage = Extract<MessageToMap, { readonly kind: 'content' }>;

/** Finds the papers their places, and tells the reader when that takes time. */
export class Layouts {
  private readonly notice = new Notice();
  private stop: (() => void) | undefined;

  /** @param arranged is called with every content once its papers have places */
  constructor(
    private readonly layoutScript: string,
    private readonly arranged: (content: MapContent, positions: Positions) => void,
  ) {}

  /** Takes a library: its layout is known, or is made now. The one before is given up. */
  receive(message: ContentMessage): void {
    this.stop?.();
    this.notice.hide();
    const { content, key, layout } = message;
    if (content.papers.length === 0) {
      this.arranged(content, new Float32Array());
      this.notice.say(
        l10n.t('No papers yet'),
        l10n.t(
          'As soon as the library has papers, they stand here: near each other when they are about the same things.',
        ),
      );
    } else if (layout?.key === key) {
      this.arranged(content, placesOf(layout, content));
    } else {
      this.make(message);
    }
  }

  private make(message: ContentMessage): void {
    const { content, key, layout } = message;
    const title = l10n.t('Arranging {0} papers', numeral(content.papers.length));
    this.notice.wait(title, () => this.giveUp(l10n.t('Nothing was lost.'), message));
    this.stop = startLayout(
      this.layoutScript,
      { content, former: layout },
      {
        onProgress: done => this.notice.progress(done),
        onDone: positions => {
          this.notice.hide();
          send({ kind: 'laidOut', layout: toLayout(key, content, positions) });
          this.arranged(content, positions);
        },
        onFailure: reason => this.giveUp(reason, message),
      },
    );
  }

  private giveUp(reason: string, message: ContentMessage): void {
    this.stop?.();
    const again = { label: l10n.t('Arrange'), run: () => this.receive(message) };
    this.notice.say(l10n.t('The papers are not arranged'), reason, again);
  }
}
