declare module 'latex-utensils/out/src/bibtex/bibtex_parser_simple' {
  export { parse } from 'latex-utensils/out/types/src/bibtex/bibtex_parser';
}

declare module 'latex-utensils/out/src/bibtex/bibtex_parser_types' {
  export * from 'latex-utensils/out/types/src/bibtex/bibtex_parser_types';
}
