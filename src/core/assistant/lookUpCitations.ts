import { documentPapers } from '../mentions/documentPapers';
import type { DocumentText } from '../mentions/documentText';
import type { Mention } from '../mentions/mention';
import type { Citation } from '../mentions/scan/scan';
import type { Paper } from '../paper/paper';
import type { CheckedCitation } from './toolAnswers';

/** What a library is asked while citations are checked. */
interface Asked {
  search(query: string, options: { readonly limit: number }): Promise<readonly { readonly paper: Paper }[]>;
  mentions(document: DocumentText): Promise<readonly Mention[] | undefined>;
  citations(document: DocumentText): Promise<readonly Citation[] | undefined>;
}

/** So many papers may be meant by an unknown citation. */
const NEAREST = 3;

/** Unknown citations beyond these are told without a guess. */
const MOST_GUESSES = 50;

/**
 * Every key and every title of a known paper in a document, each once in order of its first place, and the titles given,
 * with the papers that they lead to. Cancelled questions count as answered with nothing.
 */
export async function lookUpCitations(
  document: DocumentText | undefined,
  titles: readonly string[],
  library: Asked,
): Promise<CheckedCitation[]> {
  const checked = [
    ...(document ? await checkDocument(document, library) : []),
    ...(await Promise.all(titles.map(title => checkTitle(title, library)))),
  ];
  let guesses = 0;
  const guess = async (citation: CheckedCitation): Promise<CheckedCitation> => {
    if (citation.paper !== undefined || ++guesses > MOST_GUESSES) {
      return citation;
    }
    const hits = await library.search(wordsOf(citation.cited), { limit: NEAREST });
    return { ...citation, nearest: hits.map(({ paper }) => paper) };
  };
  return Promise.all(checked.map(guess));
}

async function checkDocument(document: DocumentText, library: Asked): Promise<CheckedCitation[]> {
  const mentions = (await library.mentions(document)) ?? [];
  const citations = (await library.citations(document)) ?? [];
  const known = new Map<string, CheckedCitation>();
  for (const { kind, key, paper } of mentions) {
    if (kind === 'key' || kind === 'title') {
      const cited = key ?? paper.title;
      known.set(`${kind} ${cited}`, { kind, cited, paper, nearest: [] });
    }
  }
  const { lostKeys } = documentPapers(mentions, citations);
  return [
    ...known.values(),
    ...lostKeys.map(({ key }): CheckedCitation => ({ kind: 'key', cited: key, nearest: [] })),
  ];
}

async function checkTitle(title: string, library: Asked): Promise<CheckedCitation> {
  const mentions = await library.mentions({ text: `"${title}"`, languageId: 'plaintext', names: false });
  const paper: Paper | undefined = mentions?.find(({ kind }) => kind === 'title')?.paper;
  return { kind: 'title', cited: title, ...(paper && { paper }), nearest: [] };
}

/** A title as it is; of a key such as `he2021towards` its parts. */
function wordsOf(cited: string): string {
  return cited
    .slice(0, 300)
    .replace(/([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g, '$1$2 ')
    .replace(/[_:"-]+/g, ' ');
}
