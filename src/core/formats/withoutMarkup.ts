import { namedEntities } from './tex/texSymbols';

/** Marks of HTML and JATS that exporters leave in titles and abstracts. */
const TAG =
  /<\/?(?:jats:)?(?:i|b|p|u|em|br|sc|sub|sup|strong|span|bold|italic|title|sec|inline-formula|tex-math)(?:\s[^<>]{0,200})?\/?>/gi;

/** The text without the tags and character references that exporters leave in it. */
export function withoutMarkup(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, decodeEntity)
    : text;
  return plain.includes('<') ? plain.replace(TAG, '') : plain;
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    return namedEntities.get(name) ?? whole;
  }
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isText ? String.fromCodePoint(code) : whole;
}
