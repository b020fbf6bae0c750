const ARXIV =
  /^(?:[\w-]+\.)*arxiv\.org\/(?:abs|pdf|html|format|e-print|ps|src)\/(?:arxiv:)?((?:[a-z][\w.-]*\/\d{7}|\d{4}\.\d{4,5}))(?:v\d+)?(?:\.pdf)?/;
const ARXIV_MIRROR =
  /^(?:www\.)?(?:ar5iv\.(?:labs\.arxiv\.)?org\/(?:abs|html)|huggingface\.co\/papers|hf\.co\/papers|alphaxiv\.org\/(?:abs|pdf)|arxiv-sanity-lite\.com\/\?rank=pid&pid|paperswithcode\.com\/paper\/arxiv)\/(\d{4}\.\d{4,5})/;
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/;
const DOI =
  /^(?:(?:dx\.|www\.)?doi\.org\/|(?:dl\.)?acm\.org\/doi\/(?:abs\/|pdf\/|full\/)?|link\.springer\.com\/(?:article|chapter)\/)?(10\.\d{4,9}\/[^\s?#]+)/;
const ANTHOLOGY =
  /^(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\/([\w.-]+?)(?:v\d+)?(?:\.pdf|\.bib)?\/?$/;
const OPENREVIEW = /^(?:www\.)?openreview\.net\/(?:forum|pdf|attachment|revisions)\?(?:[^#]*&)?id=([\w-]+)/;

/**
 * The paper that a web address leads to, as "arxiv:2112.09290", "doi:10.1000/182", "acl:p19-1001",
 * "openreview:AbC" or, for any other address, the address itself without what varies (scheme, "www.", end slash).
 */
export function identifyLink(address: string): string {
  const plain = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[#\s].*$/s, '');
  const lower = decodeSafely(plain).toLowerCase();
  const arxiv = (ARXIV.exec(lower) ?? ARXIV_MIRROR.exec(lower))?.[1];
  if (arxiv !== undefined) {
    return `arxiv:${arxiv}`;
  }
  const openReview = OPENREVIEW.exec(plain)?.[1];
  if (openReview !== undefined) {
    return `openreview:${openReview}`;
  }
  const doi = DOI.exec(lower)?.[1]?.replace(/(?:\.pdf|\/full|[.,;)])+$/, '');
  if (doi !== undefined) {
    const arxivDoi = ARXIV_DOI.exec(doi)?.[1];
    return arxivDoi === undefined ? `doi:${doi}` : `arxiv:${arxivDoi}`;
  }
  const anthology = ANTHOLOGY.exec(lower)?.[1];
  return anthology === undefined
    ? lower.replace(/^www\./, '').replace(/(?:\.pdf)?\/?$/, '')
    : `acl:${anthology}`;
}

function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
