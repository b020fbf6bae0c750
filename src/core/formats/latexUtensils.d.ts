declare module 'latex-utensils/out/src/bibtex/bibtex_parser' {
  export * from 'latex-utensils/out/types/src/bibtex/bibtex_parser';
}
