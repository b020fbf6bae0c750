import * as l10n from '@vscode/l10n';
import type { Paper } from '../../paper/paper';
import { sentencesOf } from '../../text/sentences';
import { plainLine } from '../../text/escape';
import { summarize } from './summary';

/** What a paper does, as its card says it. */
export interface PaperSummary {
  /** In order, each on one line. */
  readonly sentences: readonly string[];
  /** Whether somebody wrote it from the abstract, or it is sentences of the abstract. */
  readonly origin: 'written' | 'abstract';
}

/** The written summary of a paper, or else sentences of its abstract. Undefined where there is neither. */
export function summaryOf({
  title,
  abstract,
  summary = '',
}: Pick<Paper, 'title' | 'abstract' | 'summary'>): PaperSummary | undefined {
  const text = plainLine(summary);
  const written = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  if (written.length > 0) {
    return { sentences: written, origin: 'written' };
  }
  const sentences = summarize({ title, abstract });
  return sentences.length > 0 ? { sentences, origin: 'abstract' } : undefined;
}

/** What tells where a summary is from: a sign, and the words that say it. */
export interface OriginMark {
  readonly sign: string;
  readonly words: string;
}

export function originMark(origin: PaperSummary['origin']): OriginMark {
  return origin === 'written'
    ? { sign: '✎', words: l10n.t('Summary written from the abstract') }
    : { sign: '❞', words: l10n.t('Sentences of the abstract') };
}
