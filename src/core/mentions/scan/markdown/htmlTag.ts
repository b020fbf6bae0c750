import * as gap from '../gap';
import type { SpanKind } from '../scan';
import type { ScanBuilder } from '../scanBuilder';
import { addRoleKeys } from './roleKeys';

const LONGEST_TAG = 3000;
const NAME = /<\/?([a-zA-Z][a-zA-Z0-9]*)/y;
/** Elements whose content is no text. */
const OPAQUE = new Set(['style', 'script', 'pre', 'textarea']);
/** A citation of Distill: `<d-cite key="a,b">`. */
const DISTILL =
  /^<dt?-cite\s(?:[^>]*?\s)?(?:bibtex-)?key\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+?)(?=[\s>]|\/?$))/di;
const AUTOLINK = /<(?:https?:\/\/[^\s<>]{1,2000}|[\w.+-]{1,200}@[\w.-]{1,200})>/y;

/** Tags that mark their content as the name of something. */
const SPAN_TAGS: Readonly<Record<string, SpanKind>> = {
  a: 'link',
  b: 'emphasis',
  strong: 'emphasis',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'quote',
  q: 'quote',
  u: 'emphasis',
  code: 'code',
  mark: 'emphasis',
};
const BLOCK_TAGS: Readonly<Record<string, SpanKind | 'plain'>> = {
  p: 'plain',
  div: 'plain',
  li: 'item',
  td: 'cell',
  th: 'cell',
  tr: 'plain',
  table: 'plain',
  ul: 'plain',
  ol: 'plain',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  details: 'plain',
  title: 'heading',
  blockquote: 'plain',
  dt: 'item',
  dd: 'item',
  dl: 'plain',
  hr: 'plain',
  img: 'plain',
};

/** Reads the HTML tag, comment or autolink at `at`; undefined when there is none. */
export function readHtmlTag(builder: ScanBuilder, at: number, end: number): number | undefined {
  const { text, words } = builder;
  if (text.startsWith('<!--', at)) {
    return builder.skipTo('-->', at + 4, end);
  }
  AUTOLINK.lastIndex = at;
  if (AUTOLINK.test(text)) {
    words.break(gap.SPACE);
    if (text.startsWith('http', at + 1)) {
      builder.addLink(at + 1, AUTOLINK.lastIndex - 1);
    }
    return AUTOLINK.lastIndex;
  }
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1]?.toLowerCase();
  const close = name === undefined ? -1 : findTagEnd(text, at, end);
  if (name === undefined || close < 0) {
    return undefined;
  }
  if (OPAQUE.has(name) && text.charAt(at + 1) !== '/' && text.charAt(close - 1) !== '/') {
    const after = builder.skipToClosing(new RegExp(`</${name}\\s*>`, 'gi'), close + 1, end);
    if (after !== undefined) {
      return after;
    }
  }
  addDistillKeys(builder, at, close);
  markTag(builder, name, text.charAt(at + 1) === '/');
  addAddress(builder, at, close);
  return close + 1;
}

function markTag(builder: ScanBuilder, name: string, isClosing: boolean): void {
  const block = BLOCK_TAGS[name];
  const span = SPAN_TAGS[name];
  if (block !== undefined) {
    if (name !== 'img') {
      builder.startBlock(isClosing || block === 'plain' ? undefined : block);
    }
  } else if (span === undefined) {
    builder.words.break(name === 'br' ? gap.SPACE | gap.EDGE : 0);
  } else if (isClosing) {
    builder.closeSpan(`<${name}`);
  } else {
    builder.openSpan(span, `<${name}`);
  }
}

function addDistillKeys(builder: ScanBuilder, at: number, close: number): void {
  if (builder.text.charAt(at + 1).toLowerCase() !== 'd') {
    return;
  }
  const { indices } = DISTILL.exec(builder.text.slice(at, close)) ?? {};
  const keys = indices?.[1] ?? indices?.[2] ?? indices?.[3];
  if (keys) {
    addRoleKeys(builder, at + keys[0], at + keys[1]);
  }
}

function addAddress(builder: ScanBuilder, at: number, close: number): void {
  const tag = builder.text.slice(at, close);
  const match = /\shref\s?=\s?["']?(https?:[^\s"'>]+)/i.exec(tag);
  if (match?.[1] !== undefined) {
    const start = at + match.index + match[0].length - match[1].length;
    builder.addLink(start, start + match[1].length);
  }
}

function findTagEnd(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_TAG);
  let quote = '';
  for (let position = at + 1; position < last; position++) {
    const character = text.charAt(position);
    if (quote !== '') {
      quote = character === quote ? '' : quote;
    } else if (character === '>') {
      return position;
    } else if (character === '<') {
      return -1;
    } else if ((character === '"' || character === "'") && text.charAt(position - 1) === '=') {
      quote = character;
    }
  }
  return -1;
}
