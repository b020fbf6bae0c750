import type { Piece } from '../latex/latexCitation';

/** What Pandoc and its relatives print of a YAML block, and what cites without printing. */
const PRINTED =
  /^(?:title|subtitle|shorttitle|short-title|abstract|abstract-title|summary|description|thanks|acknowledge?ments?|dedication|epigraph|nocite|note|notes|caption|lead|intro|introduction|plain-language-summary|key-points|preamble|before-body|include-before|include-after)$/i;
const KEY = /^([\w-]+)[ \t]*:/gm;

/** Where in the YAML block at the start of a document a citation can stand. */
export class FrontMatterKeys {
  private readonly printed: readonly Piece[];

  constructor(
    text: string,
    private readonly block: Piece,
  ) {
    const yaml = text.slice(block.start, block.end);
    const keys = [...yaml.matchAll(KEY)];
    this.printed = keys.flatMap(({ 1: name = '', index }, at) =>
      PRINTED.test(name)
        ? [{ start: block.start + index, end: block.start + (keys[at + 1]?.index ?? yaml.length) }]
        : [],
    );
  }

  /** False for a place in the block whose value is not printed. */
  mayCiteAt(offset: number): boolean {
    return offset >= this.block.end || this.printed.some(({ start, end }) => offset >= start && offset < end);
  }
}
