import type { Mention } from './mention';

/** The first of the mentions that an offset, in UTF-16 code units, lies in or beside; none for no offset. */
export function mentionAt<T extends Pick<Mention, 'start' | 'end'>>(
  mentions: readonly T[],
  offset: number | undefined,
): T | undefined {
  return offset === undefined
    ? undefined
    : mentions.find(({ start, end }) => start <= offset && offset <= end);
}
