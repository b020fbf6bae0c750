import type { KnownMention } from '../../core/service/documentQuestions';
import type { Paper } from '../../core/paper/paper';
import type { SentMention } from './protocol';

/** Takes the papers out of mentions, so that each is sent once. Two are the same when they are the same object. */
export function packMentions(mentions: readonly KnownMention[]): {
  readonly papers: readonly Paper[];
  readonly mentions: readonly SentMention[];
} {
  const places = new Map<Paper, number>();
  const packed = mentions.map(mention => {
    const place = places.get(mention.paper) ?? places.size;
    places.set(mention.paper, place);
    return { ...mention, paper: place };
  });
  return { papers: [...places.keys()], mentions: packed };
}

/** The mentions that {@link packMentions} was given. */
export function unpackMentions(papers: readonly Paper[], mentions: readonly SentMention[]): KnownMention[] {
  return mentions.flatMap(mention => {
    const paper = papers[mention.paper];
    return paper ? [{ ...mention, paper }] : [];
  });
}
