import { matcher } from './fieldMatch';
import type { PaperCodes } from './paperCodes';
import { PARAMETERS } from './parameters';
import type { Question } from './question';

/** What was known of a paper before the close look. */
export interface FirstScore {
  readonly bm25: number;
  /** The best BM25 of any paper. */
  readonly bestBm25: number;
  /** How near its subject is, weighted; 0 when it does not count. */
  readonly nearness: number;
}

/** How well a paper answers, looked at closely. */
export type Rescore = (first: FirstScore, paper: PaperCodes) => number;

/** The close look for one question. */
export function rescoreFor(question: Question): Rescore {
  const [matchTitle, matchAbstract, matchAbout, matchParaphrase] = [
    matcher(question),
    matcher(question),
    matcher(question),
    matcher(question),
  ];
  return (first, paper) => {
    if (question.weight === 0) {
      return first.nearness;
    }
    const { shortness, weight, slots } = question;
    const title = matchTitle(paper.title);
    const abstract = matchAbstract(paper.abstract);
    const about = matchAbout(paper.about);
    const paraphrase = matchParaphrase(paper.paraphrase);
    let covered = 0;
    let titled = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      const slotWeight = slots[slot]?.weight ?? 0;
      const inTitle = title.credits[slot] ?? 0;
      titled += slotWeight * inTitle;
      covered +=
        slotWeight *
        Math.max(
          inTitle,
          abstract.credits[slot] ?? 0,
          about.credits[slot] ?? 0,
          paraphrase.credits[slot] ?? 0,
        );
    }
    const near = Math.max(title.near, abstract.near, paraphrase.near) / weight;
    const bm25 = first.bm25 / (weight * (PARAMETERS.k + 1));
    const long = first.bm25 / first.bestBm25 + PARAMETERS.nearLong * near;
    const short =
      (bm25 + PARAMETERS.title * (titled / weight) + PARAMETERS.nearShort * near) *
        (covered / weight) ** PARAMETERS.coverage +
      PARAMETERS.fill * (titled / weight) * title.filled;
    return (1 - shortness) * long + shortness * short + first.nearness + nameScore(paper.name, question.name);
  };
}

function nameScore(title: string, query: string): number {
  if (query.length < 4 || !title.startsWith(query)) {
    return 0;
  }
  return title === query ? 100 : PARAMETERS.beginning;
}
