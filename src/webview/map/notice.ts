import * as l10n from '@vscode/l10n';
import { element, part } from './element';

/** Progress shows when it takes longer than this, and a way out later; in ms. */
const SHOWN_AFTER = 1_000;
const CANCEL_AFTER = 3_000;

/** A message in the middle of the map. */
export class Notice {
  private readonly panel = part('notice', HTMLElement);
  private readonly bar = element('progress', '');
  private timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** Says something, with a button when there is something to do. */
  say(title: string, text: string, action?: { readonly label: string; readonly run: () => void }): void {
    this.hide();
    this.panel.append(element('h2', '', title), element('p', '', text));
    if (action) {
      this.panel.append(this.button(action.label, action.run));
    }
    this.panel.hidden = false;
  }

  /** Shows how far something is: nothing for a second, then a bar, after three seconds a button to cancel. */
  wait(title: string, cancel: () => void): void {
    this.hide();
    this.bar.removeAttribute('value');
    this.bar.setAttribute('aria-label', title);
    const show = () => {
      this.panel.append(element('h2', '', title), this.bar);
      this.panel.hidden = false;
    };
    const offer = () => this.panel.append(this.button(l10n.t('Cancel'), cancel));
    this.timers = [setTimeout(show, SHOWN_AFTER), setTimeout(offer, CANCEL_AFTER)];
  }

  /** @param done from 0 to 1 */
  progress(done: number): void {
    this.bar.value = done;
  }

  hide(): void {
    this.timers.forEach(clearTimeout);
    this.panel.replaceChildren();
    this.panel.hidden = true;
  }

  private button(label: string, run: () => void): HTMLButtonElement {
    const button = element('button', 'action', label);
    button.type = 'button';
    button.addEventListener('click', run);
    return button;
  }
}
