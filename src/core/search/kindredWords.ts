import { stem } from '../text/stem';
import { once } from '../util/once';
import { KINDRED_GROUPS } from './kindredGroups';

/** Made on first use: stemming the table takes longer than everything else that loading the code does. */
const kindred = once(() => {
  const byStem = new Map<string, Set<string>>();
  for (const group of KINDRED_GROUPS.trim().split('\n')) {
    const words = group.split(' ');
    for (const word of words) {
      const others = byStem.get(stem(word)) ?? new Set<string>();
      words.filter(other => stem(other) !== stem(word)).forEach(other => others.add(other));
      byStem.set(stem(word), others);
    }
  }
  return byStem;
});

/** The words with nearly the meaning of any word with this stem. */
export function kindredWords(stem: string): Iterable<string> {
  return kindred().get(stem) ?? [];
}
