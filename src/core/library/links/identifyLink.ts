const ARXIV_PATH = /^(?:abs|pdf|html|format|e-print|ps|src)\/(?:arxiv:)?([a-z][\w.-]*\/\d{7}|\d{4}\.\d{4,5})/;
const ARXIV_ID = /^(?:(?:labs\.arxiv\.org|abs|pdf|html|papers)\/)*(\d{4}\.\d{4,5})/;
const ARXIV_DOI = /^10\.48550\/arxiv\.([a-z][\w.-]*\/\d{7}|\d{4}\.\d{4,5})/;
const DOI = /(?:^|\/)(10\.\d{4,9}\/[^\s?#]+)/;
const ANTHOLOGY = /^(?:anthology\/|papers\/)?([a-z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)/;
const OPENREVIEW_ID = /[?&]id=([\w-]+)/;

type Reader = (path: string, written: string) => string | undefined;

const readArxiv: Reader = path => prefixed('arxiv', ARXIV_PATH.exec(path)?.[1]);
const readMirror: Reader = path => prefixed('arxiv', ARXIV_ID.exec(path)?.[1]);
const readAnthology: Reader = path => prefixed('acl', ANTHOLOGY.exec(path)?.[1]);
const readOpenReview: Reader = (_, written) => prefixed('openreview', OPENREVIEW_ID.exec(written)?.[1]);
const readDoi: Reader = path => {
  const doi = DOI.exec(path)?.[1]?.replace(/(?:\.pdf|\/full|\/meta|[.,;)]){1,9}$/, '');
  return doi === undefined ? undefined : (prefixed('arxiv', ARXIV_DOI.exec(doi)?.[1]) ?? `doi:${doi}`);
};

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    'arxiv.org': readArxiv,
    'export.arxiv.org': readArxiv,
    'browse.arxiv.org': readArxiv,
    'cn.arxiv.org': readArxiv,
    'ar5iv.org': readMirror,
    'ar5iv.labs.arxiv.org': readMirror,
    'huggingface.co': readMirror,
    'hf.co': readMirror,
    'alphaxiv.org': readMirror,
    'doi.org': readDoi,
    'dx.doi.org': readDoi,
    'dl.acm.org': readDoi,
    'link.springer.com': readDoi,
    'onlinelibrary.wiley.com': readDoi,
    'aclanthology.org': readAnthology,
    'aclweb.org': readAnthology,
    'aclanthology.info': readAnthology,
    'openreview.net': readOpenReview,
  }),
);

/** The host of a web address, in lower case and without "www.". */
export function hostOf(link: string): string {
  const start = addressStart(link);
  const slash = link.indexOf('/', start);
  return link.slice(start, slash < 0 ? link.length : slash).toLowerCase();
}

/**
 * The paper that a web address leads to, as far as it can be read off it: "arxiv:2112.09290", "doi:10.1000/182",
 * "acl:p19-1001", "openreview:AbC"; undefined for other addresses.
 */
export function identifyLink(link: string): string | undefined {
  const read = READERS.get(hostOf(link));
  const slash = read === undefined ? -1 : link.indexOf('/', addressStart(link));
  if (read === undefined || slash < 0) {
    return undefined;
  }
  const written = decodeSafely(link.slice(slash + 1));
  return read(written.toLowerCase(), written);
}

/** A web address without what varies: scheme, "www.", case, fragment, ".pdf" and slash at the end. */
export function plainAddress(link: string): string {
  const address = decodeSafely(link.slice(addressStart(link))).toLowerCase();
  return address
    .replace(/#.*$/s, '')
    .replace(/\.pdf$/, '')
    .replace(/\/$/, '');
}

function addressStart(link: string): number {
  const scheme = link.indexOf('://');
  const start = scheme >= 0 && scheme <= 5 ? scheme + 3 : 0;
  return link.slice(start, start + 4).toLowerCase() === 'www.' ? start + 4 : start;
}

function prefixed(scheme: string, id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${scheme}:${id}`;
}

function decodeSafely(address: string): string {
  if (!address.includes('%')) {
    return address;
  }
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
