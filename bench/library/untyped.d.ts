declare module '@citation-js/plugin-bibtex/lib-mjs/input/file.js' {
  export function parse(text: string): unknown[];
}

declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple' {
  export { parse } from 'latex-utensils/out/types/src/bibtex/bibtex_parser';
}
