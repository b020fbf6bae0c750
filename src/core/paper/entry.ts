/**
 * An entry of a file of the reader's as it stands there: what a paper is written back from, so that nothing of it is lost on
 * the way into another file.
 */
export interface Entry {
  readonly format: 'bibtex' | 'csl' | 'ris';
  /** As the format names it: `phdthesis`, `article-journal`, `JOUR`. */
  readonly type: string;
  /**
   * The fields as JSON, which for many thousand papers takes far less memory than so many values: an object of TeX by names
   * in lower case, an item of CSL data, or a list of RIS tags with their values. An abstract that reads like the paper's is null.
   */
  readonly fields: string;
}
