import { BACKGROUND_CUES } from './backgroundCues';
import { CONTRIBUTION_CUES } from './contributionCues';
import { LEANING_CUES } from './leaningCues';
import { RESULT_CUES } from './resultCues';
import type { Cue } from './sentenceCue';

/**
 * Wordings of abstracts of all fields. Their weights follow, roughly, a softmax regression on the sentences
 * that readers of the 265 bundled abstracts chose as contribution and as result. Where a wording is too rare
 * there (labels, other languages, leftovers) or the summaries read badly, the weight is a judgement. What a wording is worth
 * beside that was trained; see `worthOf`.
 */
export const CUES: readonly Cue[] = [
  ...CONTRIBUTION_CUES,
  ...RESULT_CUES,
  ...BACKGROUND_CUES,
  ...LEANING_CUES,
];
