/** The part of citeproc-js that is used. */
declare module 'citeproc' {
  /** What a processor asks for while it works. */
  interface ProcessorNeeds {
    /** Unknown languages are asked for as well, `en-US` among them. */
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }

  /** A processor for one style. */
  interface Processor {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** False when the style has no bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }

  const CSL: { readonly Engine: new (needs: ProcessorNeeds, style: string, language: string) => Processor };
  export default CSL;
}
