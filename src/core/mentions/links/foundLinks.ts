import type { Paper } from '../../paper/paper';
import { lowerBound } from '../lowerBound';
import type { Steps } from '../../util/steps';
import type { Scan } from '../scan/scan';
import type { LinkEvidence } from '../titles/linkEvidence';
import type { LinkIndex, LinkTarget } from '../../library/links/linkIndex';

/** Up to this many code units behind a title its own link begins: "](", "**](". */
const OWN_LINK = 6;
/** Up to this many code units behind a title the links of its entry stand: "(ICLR 2024) [[paper](…)]". */
const ENTRY = 300;
const LINKS_A_STEP = 1000;

/** A web address that leads to a paper of the library, or nowhere known. */
export interface FoundLink extends LinkTarget {
  readonly start: number;
  readonly end: number;
}

/** The links of a document with the papers they lead to, in document order. */
export function* findLinks(scan: Scan, index: LinkIndex): Steps<FoundLink[]> {
  const found: FoundLink[] = [];
  for (const { start, end } of scan.links) {
    if (found.length % LINKS_A_STEP === 0) {
      yield;
    }
    const { identifier, paper } = index.find(scan.text.slice(start, end));
    found.push({ start, end, identifier, paper });
  }
  return found;
}

/** What the links behind a title say: that they lead to the paper, or that its own link leads to another. */
export function linkEvidence(links: readonly FoundLink[]): LinkEvidence {
  return (paper, end) => {
    const first = lowerBound(links, link => link.start >= end);
    const own = links[first];
    if (own !== undefined && own.start - end <= OWN_LINK && leadsElsewhere(own, paper)) {
      return 'other';
    }
    for (let index = first; (links[index]?.start ?? Infinity) - end <= ENTRY; index++) {
      if (links[index]?.paper === paper) {
        return 'same';
      }
    }
    return 'none';
  };
}

/** Whether a link leads to another paper: one of the library, or one with another arXiv id. */
function leadsElsewhere({ paper, identifier }: FoundLink, expected: Paper): boolean {
  const isOtherArxivId = expected.arxivId !== undefined && identifier?.startsWith('arxiv:') === true;
  return paper === undefined ? isOtherArxivId : paper !== expected;
}
