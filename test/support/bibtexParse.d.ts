declare module '@orcid/bibtex-parse-js' {
  /** The entries of a BibTeX text; throws at the first that it cannot read. */
  export function toJSON(bibtex: string): readonly {
    readonly citationKey: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }[];
}
