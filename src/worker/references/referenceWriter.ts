import CSL from 'citeproc';
import type { CslReference } from '../../core/formats/csl/toCslReference';
import { plainLine } from '../../core/text/escape';

/** A style with the languages that it may need. */
export interface StyleTexts {
  /** The text of the .csl file. */
  readonly style: string;
  /** The language that references are written in. */
  readonly locale: string;
  /** Locale files by their languages, `en-US` at least. */
  readonly locales: Readonly<Record<string, string>>;
}

/** Papers to references in one style. Making one takes up to a second for a long style; then it writes any number of lists. */
export class ReferenceWriter {
  private items: ReadonlyMap<string, CslReference> = new Map();
  private readonly engine: InstanceType<(typeof CSL)['Engine']>;

  /** Throws when the style cannot be read. */
  constructor(readonly texts: StyleTexts) {
    const { style, locale, locales } = texts;
    const needs = {
      retrieveLocale: (language: string) => locales[language] ?? locales['en-US'] ?? '',
      retrieveItem: (id: string) => this.items.get(id),
    };
    this.engine = new CSL.Engine(needs, style, locale);
    this.engine.setOutputFormat('text');
  }

  /** The list of references as the style orders and numbers them, each on one line of plain text. */
  write(papers: readonly CslReference[]): string[] {
    this.items = new Map(papers.map(paper => [paper.id, paper]));
    this.engine.updateItems([]);
    this.engine.updateItems([...this.items.keys()]);
    const bibliography = this.engine.makeBibliography();
    return bibliography ? bibliography[1].map(plainLine) : [];
  }
}
