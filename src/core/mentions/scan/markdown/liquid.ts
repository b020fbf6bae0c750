import type { ScanBuilder } from '../scanBuilder';

/** Blocks of Liquid, the template language of Jekyll, whose content is no text. */
const OPENING = /\{%-?[ \t]*(highlight|raw|comment)\b[^%\n]*%\}/y;

/** The offset behind a block of code or comment of Liquid that begins at `at`; undefined where none does, or it has no end. */
export function skipLiquid(builder: ScanBuilder, at: number, end: number): number | undefined {
  const { text } = builder;
  if (text.charCodeAt(at) !== 123) {
    return undefined;
  }
  OPENING.lastIndex = at;
  const name = OPENING.exec(text)?.[1];
  return name === undefined
    ? undefined
    : builder.skipToClosing(new RegExp(`\\{%-?[ \\t]*end${name}[ \\t]*-?%\\}`, 'g'), OPENING.lastIndex, end);
}
