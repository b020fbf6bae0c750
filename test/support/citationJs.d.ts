declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/core' {
  /** What a text in one of the formats of the loaded plug-ins says, as CSL data; throws when it cannot be read. */
  export class Cite {
    constructor(text: string, options: { readonly generateGraph: false });
    readonly data: readonly { readonly id: string; readonly title: string }[];
  }
}
