import { part } from './element';

/** How long typing rests before it is searched for, in ms. */
const REST = 120;

export interface SearchBoxListener {
  onQuery(query: string): void;
  /** The reader goes on to the list. */
  onDown(): void;
  /** The button that says how many papers there are was pressed. */
  onCount(): void;
}

/** The box for a query and the button beneath it, which says how many papers are meant. */
export class SearchBox {
  private readonly input = part('query', HTMLInputElement);
  private readonly count = part('count', HTMLButtonElement);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly listener: SearchBoxListener) {
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => listener.onQuery(this.query), REST);
    });
    this.input.addEventListener('keydown', event => this.press(event));
    this.count.addEventListener('click', () => listener.onCount());
  }

  get query(): string {
    return this.input.value.trim();
  }

  set query(query: string) {
    this.input.value = query;
  }

  focus(): void {
    this.input.focus();
  }

  /** Says how many papers are meant, and whether the list of them is open. */
  tell(text: string, isOpen: boolean): void {
    this.count.textContent = text;
    this.count.setAttribute('aria-expanded', String(isOpen));
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      this.listener.onDown();
    } else if (event.key === 'Escape' && this.input.value !== '') {
      event.preventDefault();
      this.query = '';
      this.listener.onQuery('');
    }
  }
}
