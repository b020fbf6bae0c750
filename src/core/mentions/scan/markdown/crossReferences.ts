/** How the keys of Quarto's cross-references begin, as a pattern; in any case, since it prints a capital where the key begins with one. */
export const CROSS_REFERENCE_KINDS =
  '(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau|supp[a-z]*|apx)-';
