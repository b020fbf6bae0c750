import { latexToText } from './tex/latexText';

const ARXIV_ID =
  /(?:^|[\s:/])(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:\s{0,9}\[.{0,200})?$/;

/** What publishers write behind a DOI in their addresses. */
const PAGE =
  /\/(?:full(?:[/.-]?(?:text|html|pdf))?|fulltext|e?pdf(?:direct|plus|ft)?|reader|abstract|abs|meta|html?|summary|references|citations?|figures|suppl\w*|download)(?:[/.][\w.-]*)?$|\.(?:full(?:[.-]text)?|abstract|short|long|pdf|html?)(?:[.+](?:pdf|html))?$/i;
/** The version of a preprint of Cold Spring Harbor (bioRxiv, medRxiv), which its DOI has not. */
const PREPRINT_VERSION = /^(10\.1101\/[\d.]{6,30})v\d{1,2}$/;

/**
 * A DOI without resolver or prefix, wherever it stands in an address, and without what the publisher's address has behind it
 * ("/full", "v1.full", "?download=true"); undefined when there is none.
 */
export function doiOf(text: string | undefined): string | undefined {
  const lastWord = (text?.trim().split(/\s+/).at(-1) ?? '').replace(/(10\.\d{4,9})%2F/i, '$1/');
  const found = /(?:^|[^\d.])(10\.\d{4,9}(?:\.\d{1,9})*\/.+)$/s.exec(lastWord)?.[1];
  if (found === undefined) {
    return undefined;
  }
  const isAddress = /:\/\/|^www\./i.test(lastWord);
  let doi = (isAddress ? found.replace(/[?#].*$/s, '') : found).replace(/(?<![.,;])[.,;]+$/, '');
  for (let left = 3; left > 0 && isAddress; left--) {
    doi = doi
      .replace(/(?<!\/)\/+$/, '')
      .replace(PAGE, '')
      .replace(PREPRINT_VERSION, '$1');
  }
  return isAddress ? doi : doi.replace(/\/(?:full|pdf|abstract|meta)$/i, '');
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
  const value = (tex?.trim() ?? '')
    .replace(/^\\url\s{0,9}\{(.*)\}$/s, '$1')
    .replace(/^<([^<>]*)>$/s, '$1')
    .replace(/^\\href\s{0,9}\{([^{}]*)\}.*$/s, '$1')
    .replace(/\{?\\(?:~|textasciitilde|string~)(?:\{\}|\})?|\$\\sim\$/g, '~')
    // Of several addresses the first counts; one that is broken at the end of a line is joined.
    .replace(/(?<=[^\s,;])[\s,;]{1,20}(?:and\s{1,9})?(?:https?|ftp):\/\/[^]*$/, '');
  const bare = /\\[A-Za-z~]|\$/.test(value)
    ? latexToText(value.replace(/(?<!\\)~/g, '\\textasciitilde{}')).replace(/∼/g, '~')
    : value.replace(/\\([&%$#_{}])/g, '$1');
  const address = bare.replace(/[{}\s]+/g, '');
  return address === '' ? undefined : address;
}

const IN_COMMAND = /\\(?:url|href|nolinkurl|path)\s{0,9}\{([^{}]{1,2000})\}/;
const BARE_ADDRESS = /(?:https?|ftp):\/\/[^\s{}<>|"\\]{3,2000}|(?<![\w.@])www\.[^\s{}<>|"\\]{3,2000}/i;

/** The first web address in a note of a BibTeX entry: in `\url` or `\href`, or by itself; undefined when there is none. */
export function addressIn(tex: string | undefined): string | undefined {
  const command = IN_COMMAND.exec(tex ?? '')?.[1];
  const bare = BARE_ADDRESS.exec((tex ?? '').replace(/\\([&%$#_~])/g, '$1'))?.[0];
  const address = verbatimText(command ?? bare?.replace(/(?<![.,;:)\]])[.,;:)\]]+$/, ''));
  return address !== undefined && /^(?:https?:|ftp:|www\.)/i.test(address) ? address : undefined;
}

/** The year in a date or a phrase: `2021-05/2021-07`, `2021?`, `in May 2021`; undefined without one, or before Christ. */
export function yearOf(text: string | undefined): number | undefined {
  const line = text?.trim() ?? '';
  const digits = line.startsWith('-') ? undefined : /(?<!\d)\d{4}(?!\d)/.exec(line)?.[0];
  return Number(digits ?? 0) || undefined;
}
