import { latexToText } from '../tex/latexText';

/** The fields of a BibTeX entry, which remember what of them was told in other words. */
export class ToldFields {
  private readonly told = new Set<string>();

  constructor(private readonly fields: ReadonlyMap<string, string>) {}

  has(name: string): boolean {
    return this.fields.has(name);
  }

  /** The first of these fields that has a value, as TeX. */
  tex(...names: readonly string[]): string | undefined {
    const name = names.find(each => (this.fields.get(each) ?? '').trim() !== '');
    if (name === undefined) {
      return undefined;
    }
    this.told.add(name);
    return this.fields.get(name);
  }

  /** A field that somebody may have to tell yet, as TeX. */
  peek(name: string): string | undefined {
    return this.fields.get(name);
  }

  /** As {@link tex}, as plain text. */
  text(...names: readonly string[]): string | undefined {
    return latexToText(this.tex(...names) ?? '') || undefined;
  }

  /** What nobody asked for yet, as plain text. */
  rest(): Readonly<Record<string, string>> {
    const rest = [...this.fields].filter(([name, value]) => !this.told.has(name) && value.trim() !== '');
    return Object.fromEntries(rest.map(([name, value]) => [name, latexToText(value) || value]));
  }
}
