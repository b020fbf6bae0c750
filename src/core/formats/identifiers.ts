import { latexToText } from './tex/latexText';

const ARXIV_ID =
  /(?:^|[\s:/])(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:\s{0,9}\[.{0,200})?$/;

/** A DOI without resolver or prefix, wherever it stands in an address; undefined when there is none. */
export function doiOf(text: string | undefined): string | undefined {
  const lastWord = text?.trim().split(/\s+/).at(-1) ?? '';
  const doi = /(?:^|[^\d.])(10\.\d{4,9}(?:\.\d{1,9})*\/.+)$/s.exec(lastWord)?.[1];
  return doi?.replace(/(?<![.,;])[.,;]+$/, '');
}

/** An arXiv id without version, from an id, an address or a phrase that ends in one. */
export function arxivIdOf(text: string | undefined): string | undefined {
  return ARXIV_ID.exec(text?.trim() ?? '')?.[1];
}

/** The arXiv id in a DOI of arXiv. */
export function arxivIdOfDoi(doi: string | undefined): string | undefined {
  return arxivIdOf(/^10\.48550\/arxiv\.(.{1,40})$/i.exec(doi ?? '')?.[1]);
}

/** URLs and identifiers are printed as they stand, save for the escapes that BibTeX files give them. */
export function verbatimText(tex: string | undefined): string | undefined {
  const value = (tex?.trim() ?? '').replace(/^\\url\s{0,9}\{(.*)\}$/s, '$1');
  const bare = /\\[A-Za-z~]|\$/.test(value)
    ? latexToText(value.replace(/(?<!\\)~/g, '\\textasciitilde{}')).replace(/∼/g, '~')
    : value.replace(/\\([&%$#_{}])/g, '$1');
  const address = bare.replace(/[{}\s]+/g, '');
  return address === '' ? undefined : address;
}

/** The year in a date or a phrase: `2021-05/2021-07`, `2021?`, `in May 2021`; undefined without one, or before Christ. */
export function yearOf(text: string | undefined): number | undefined {
  const line = text?.trim() ?? '';
  const digits = line.startsWith('-') ? undefined : /(?<!\d)\d{4}(?!\d)/.exec(line)?.[0];
  return Number(digits ?? 0) || undefined;
}
