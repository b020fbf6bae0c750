import { dump } from 'js-yaml';
import type { CslItem } from '../formats/csl/cslItem';
import { splitYamlItems, type YamlPiece } from '../formats/csl/yamlItems';
import { countLineEnds, lineEndOf } from './lineStyle';
import { insertAt, type TextEdit } from '../text/textEdit';

/** How a YAML file lays out the items of its list. */
interface ItemStyle {
  /** Before the dash. */
  readonly base: string;
  /** From the dash to the first field. */
  readonly step: number;
  /** Whether the dash of a list within an item stands below the first letter of the list's name. */
  readonly isFlush: boolean;
  readonly lineEnd: string;
  /** How many empty lines stand between two items. */
  readonly gap: number;
}

const HEAD = /^\uFEFF?references:[ \t]*(?:#.*)?$/m;
const EMPTY_LIST = /^\uFEFF?references:[ \t]{1,9}\[(?=[ \t]{0,9}\])/m;

/** The edits that may add items to the list of a YAML file, best first: each is to be tried. */
export function yamlEdits(text: string, items: readonly CslItem[]): TextEdit[] {
  const empty = EMPTY_LIST.exec(text);
  if (empty) {
    const flow = items.map(item => JSON.stringify(item)).join(', ');
    return [insertAt(empty.index + empty[0].length, flow)];
  }
  const head = HEAD.exec(text);
  const listed = head ? head.index + head[0].length : 0;
  const pieces = splitYamlItems(text.slice(listed));
  const style = styleOf(text, pieces);
  const written = items.map(item => layOut(item, style));
  const last = pieces.at(-1);
  if (last) {
    const piece = { ...last, start: listed + last.start, end: listed + last.end };
    return behindItem(piece, written, style);
  }
  const body = written.join(style.lineEnd);
  return [head ? insertAt(listed, style.lineEnd + body) : newList(text, body, style)];
}

function behindItem(
  { start, end, yaml }: YamlPiece,
  written: readonly string[],
  { base, lineEnd, gap }: ItemStyle,
): TextEdit[] {
  const between = lineEnd.repeat(gap + 1);
  const body = written.join(between);
  // Empty lines may belong to the last item: to a text that keeps its line ends (YAML 1.2.2, section 8.1.1.2).
  return [insertAt(start + contentEnd(yaml, base), between + body), insertAt(end, body + lineEnd)];
}

function newList(text: string, body: string, { lineEnd }: ItemStyle): TextEdit {
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return insertAt(text.length, `${before}references:${lineEnd}${body}${lineEnd}`);
}

function styleOf(text: string, pieces: readonly YamlPiece[]): ItemStyle {
  const [last, former] = [pieces.at(-1), pieces.at(-2)];
  const [, base = '', space = ' '] = /^( *)-( +)/.exec(last?.yaml ?? '') ?? [];
  const nested = /^( *(?:- +)?)[\w-]+:[ \t]*(?:\r\n|\n|\r)( *)- /m.exec(last?.yaml ?? '');
  const gapLines = former ? countLineEnds(former.yaml.slice(former.yaml.trimEnd().length)) - 1 : 0;
  return {
    base,
    step: space.length + 1,
    isFlush: nested ? nested[1]?.length === nested[2]?.length : true,
    lineEnd: lineEndOf(text),
    gap: Math.max(0, gapLines),
  };
}

/** Where the last line of an item ends that is not empty and no comment on the file's level. */
function contentEnd(yaml: string, base: string): number {
  const lines = yaml.split(/(?<=\n)|(?<=\r(?!\n))/);
  const isAside = (line: string) =>
    line.trim() === '' || (/^ *#/.test(line) && line.indexOf('#') <= base.length);
  let length = yaml.length;
  for (let line = lines.pop(); line !== undefined && isAside(line); line = lines.pop()) {
    length -= line.length;
  }
  return yaml.slice(0, length).replace(/(?<![\r\n])[\r\n]+$/, '').length;
}

/** An item with its dash, without a line end behind it. */
function layOut(item: CslItem, { base, step, isFlush, lineEnd }: ItemStyle): string {
  const yaml = dump(item, { lineWidth: -1, seqNoIndent: isFlush });
  const [first = '', ...rest] = yaml.trimEnd().split('\n');
  const indentation = base + ' '.repeat(step);
  return [`${base}-${' '.repeat(step - 1)}${first}`, ...rest.map(line => indentation + line)].join(lineEnd);
}
