import { createBirpc } from 'birpc';
import { toCslReference } from '../../core/formats/csl/toCslReference';
import type { Paper } from '../../core/paper/paper';
import type { Channel } from '../library/protocol';
import { rpcOptions } from '../line/rpcOptions';
import { ReferenceWriter, type StyleTexts } from './referenceWriter';

/** What the thread of the references answers. */
export interface ReferenceQuestions {
  /** See {@link ReferenceWriter}; rejects when the style cannot be read. */
  references(papers: readonly Paper[], texts: StyleTexts): string[];
}

/** Answers over a channel; the style asked for last stays ready. */
export function serveReferences(channel: Channel): void {
  let writer: ReferenceWriter | undefined;
  const answers: ReferenceQuestions = {
    references: (papers, texts) => {
      if (writer === undefined || !isSame(writer.texts, texts)) {
        writer = new ReferenceWriter(texts);
      }
      return writer.write(papers.map(toCslReference));
    },
  };
  createBirpc<object, ReferenceQuestions>(answers, rpcOptions(channel));
}

function isSame(a: StyleTexts, b: StyleTexts): boolean {
  return a.style === b.style && a.locale === b.locale;
}
