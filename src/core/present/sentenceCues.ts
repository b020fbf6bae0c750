/** A wording that tells what a sentence of an abstract is for; `weight` is added when it occurs. */
export interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Wordings of the sentence that says what the paper does, as abstracts of all fields use them. */
export const CONTRIBUTION_CUES: readonly Cue[] = [
  {
    weight: 3,
    pattern:
      /\bwe (?:\w+ly )?(?:then |also |first |hence |thus |therefore |here |further )?(?:propose|introduce|present|develop|design|devise|describe|release|contribute|build|create)\b/i,
  },
  {
    weight: 2,
    pattern:
      /\bwe (?:\w+ly )?(?:study|investigate|examine|explore|analy[sz]e|revisit|consider|address|tackle|formali[sz]e|reframe|aim|compare|evaluate|characteri[sz]e|establish|argue|review|survey|adapt|extend|apply|use|leverage|train|derive)\b/i,
  },
  { weight: 1, pattern: /\bwe (?:show|demonstrate|find|prove)\b/i },
  {
    weight: 2.5,
    pattern:
      /\b(?:this|the|our|present) (?:paper|work|study|article|survey|report|thesis|tutorial|letter)\b/i,
  },
  {
    weight: 2.5,
    pattern:
      /\b(?:paper|work|study|article|survey|method|framework|approach|guide) (?:\w+ly )?(?:propos|introduc|present|describ|investigat|examin|explor|address|review|provid|aim|focus|develop|survey|compar)/i,
  },
  {
    weight: 1.5,
    pattern:
      /^(?:to (?:address|tackle|overcome|solve|mitigate|bridge|close|remedy|alleviate|fill|this end|that end)|motivated by|inspired by|based on (?:this|these)|in response|here\b|therefore|hence)/i,
  },
  { weight: 1, pattern: /\b(?:novel|new|first|simple|called|named|dubbed|termed|coined)\b/i },
  {
    weight: -2,
    pattern:
      /\b(?:existing|previous|prior|recent|traditional|conventional|most|current) (?:\w+ ){0,2}(?:methods|works?|approaches|studies|research|techniques|models)\b/i,
  },
  {
    weight: -2,
    pattern: /^(?:however|despite|while|although|unfortunately|recently|existing|in recent years)\b/i,
  },
  {
    weight: -2.5,
    pattern:
      /\b(?:experiments?|results|evaluations?|ablations?|outperform\w*|state-of-the-art|code (?:is|will)|available at|source code)\b/i,
  },
  {
    weight: -1.5,
    pattern:
      /^(?:specifically|in particular|moreover|furthermore|additionally|in addition|finally|second|third|concretely|also)\b/i,
  },
];

/** Wordings of the sentence that says what came out. */
export const RESULT_CUES: readonly Cue[] = [
  {
    weight: 2,
    pattern:
      /\b(?:outperform|surpass|exceed|improv(?:es|ed|ing)|achiev|reduc(?:es|ed|ing)|match(?:es|ed)|beat|gains?|attain|yield|accelerat|boost|better than)/i,
  },
  {
    weight: 2,
    pattern: /\b(?:experiments?|results?|evaluations?|experimental(?:ly)?|empirical(?:ly)?|ablations?)\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\bwe (?:\w+ly )?(?:also |further |then )?(?:find|found|show|demonstrate|observe|prove|report|obtain|achieve)\b/i,
  },
  { weight: 1.5, pattern: /\b(?:show|demonstrat|reveal|indicat|suggest|confirm)\w* (?:that|the)\b/i },
  { weight: 1, pattern: /state[- ]of[- ]the[- ]art|\bSOTA\b/i },
  { weight: 1, pattern: /\d(?:\.\d+)?\s?(?:%|×|x\b|times|points|fold)/i },
  {
    weight: -2,
    pattern:
      /\b(?:existing|previous|prior|recent|traditional|conventional) (?:\w+ ){0,2}(?:methods|works?|approaches|studies|research|techniques|models) (?:have|has|are|focus|rely|suffer|typically|often|mainly)/i,
  },
  { weight: -2, pattern: /\b(?:propose|introduce|present)\b/i },
  {
    weight: -3,
    pattern:
      /\b(?:code|data ?sets?|models?|demo|project page|implementation)\b.{0,60}\b(?:available|released?|at http|found at)|https?:|github/i,
  },
  {
    weight: -2,
    pattern: /^(?:however|despite|while|although|unfortunately|recently|existing|in recent years)\b/i,
  },
];
