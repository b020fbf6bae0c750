import { CROSS_REFERENCE_KINDS } from '../mentions/scan/markdown/crossReferences';
import { markupOf } from '../mentions/scan/markup';

/** A link, or a wikilink, in one line. */
const LINK = /\[\[[^\][\n]{0,300}\]\]|\[[^\][\n]{0,300}\](?:\([^()\n]{0,500}\)|\[(?!\^)[^\][@\n]{0,200}\])/g;

/** A reference to a figure, an equation or the like of Quarto, alone or in brackets. */
const CROSS_REFERENCE = new RegExp(
  `\\[-?@${CROSS_REFERENCE_KINDS}[\\w-]+\\]|(?<![\\w@])@${CROSS_REFERENCE_KINDS}[\\w-]+`,
  'gi',
);

/** Lines are looked at so far around the offset. */
const NEAR = 1000;

/** Where a citation of its own is written that is asked for in a link or a reference: behind it. Undefined where there is none. */
export function insertionPlace(text: string, at: number, languageId: string): number | undefined {
  if (markupOf(languageId) !== 'markdown') {
    return undefined;
  }
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - NEAR);
  const newline = text.indexOf('\n', at);
  const line = text.slice(start, Math.min(newline < 0 ? text.length : newline, at + NEAR));
  const patterns = languageId === 'quarto' ? [CROSS_REFERENCE, LINK] : [LINK];
  const ends = patterns.flatMap(pattern =>
    Array.from(line.matchAll(pattern), ({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
    })).filter(
      place => place.start < at && (at < place.end || (pattern === CROSS_REFERENCE && at === place.end)),
    ),
  );
  return ends.length === 0 ? undefined : Math.max(...ends.map(({ end }) => end));
}

/** The comment that an offset is in, without its marks; undefined elsewhere. */
export function commentAround(
  text: string,
  at: number,
  languageId: string,
): { readonly start: number; readonly end: number } | undefined {
  const markup = markupOf(languageId);
  if (markup === 'markdown') {
    const open = text.lastIndexOf('<!--', at - 1);
    const close = open < 0 ? -1 : text.indexOf('-->', open);
    return close < at ? undefined : { start: open + 4, end: close };
  }
  if (markup !== 'latex') {
    return undefined;
  }
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const sign = /(?<!\\)(?:\\\\)*%/.exec(text.slice(line, at));
  const newline = text.indexOf('\n', at);
  return sign === null
    ? undefined
    : { start: line + sign.index + sign[0].length, end: newline < 0 ? text.length : newline };
}
