/**
 * What BibTeX and biber take for one key (btxdoc; biber manual, "Special characters"), without the signs that end it in
 * LaTeX or in one of the other languages that cite.
 */
const LEGAL = /^[^\s"#%'(),={}\\~@`;<>[\]]{1,200}$/;

/** Whether a text can be the key of an entry everywhere. */
export function isLegalKey(text: string): boolean {
  return LEGAL.test(text);
}
