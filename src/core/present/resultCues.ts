import { type Cue, weDo } from './sentenceCue';

/** Wordings of the sentence that says what came out. */
export const RESULT_CUES: readonly Cue[] = [
  {
    wording: '"results" in the same languages',
    pattern: /\b(?:ergebnisse|résultats|resultados)(?![a-zß-ÿ])|结果|結果|实验|実験/i,
    contribution: 0,
    result: 2,
  },
  {
    wording: 'we show',
    pattern: weDo(
      'show|demonstrat|f[io]u?nd|prove|observ|discover|report|obtain|achiev|reveal|identif|conclu|attain',
    ),
    contribution: 0.5,
    result: 0.5,
  },
  {
    wording: 'shows that',
    pattern:
      /\b(?:show|demonstrat|reveal|indicat|suggest|confirm|f[io]u?nd|prov|observ|discover|conclude)\w* (?:\w+ )?(?:that|the|how)\b/i,
    contribution: -0.5,
    result: 1,
  },
  {
    wording: 'was observed',
    pattern:
      /\b(?:was|were) (?:\w+ )?(?:observed|found|obtained|attributed|detected|associated|higher|lower|increased|decreased|reduced|improved)\b/i,
    contribution: 0,
    result: 1.5,
  },
  {
    wording: 'results',
    pattern:
      /\b(?:experiments?|results?|evaluations?|experimental(?:ly)?|empirical(?:ly)?|ablations?|simulations?|validat\w+)\b/i,
    contribution: 0,
    result: 1,
  },
  {
    wording: 'gains',
    pattern:
      /\b(?:outperform|surpass|exceed|improv(?:es|ed|ing|ements?)|achiev|reduc(?:es|ed|ing|tion)|match(?:es|ed)|beat|gains?|attain|yield|accelerat|boost|superior|effective(?:ly|ness)\b|compar(?:able|ed) |competitive|significant|successful)/i,
    contribution: -0.5,
    result: 1,
  },
  {
    wording: 'better than others',
    pattern: /\b(?:outperform|surpass|exceed|superior|better|state[- ]of[- ]the[- ]art|SOTA\b)/i,
    contribution: -0.5,
    result: 1,
  },
  {
    wording: 'a measured number',
    pattern: /\d\s?(?:%|×|x\b|times|points|fold)|\bby \d/i,
    contribution: -0.5,
    result: 2,
  },
  {
    wording: 'across tasks',
    pattern:
      /\b(?:on|across|over|in|for) (?:\w+ ){0,3}(?:data ?sets|benchmarks?|tasks|settings|domains|scenarios|environments|models)\b/i,
    contribution: 0,
    result: 0.5,
  },
  {
    wording: 'our method',
    pattern: /^(?:our|the (?:proposed|resulting)) /i,
    contribution: -0.5,
    result: 0.5,
  },
  {
    wording: 'the label of results',
    pattern: /^(?:(?:main |key )?(?:results?|findings?)|outcomes?|conclusions?)\s?[:.]/i,
    contribution: -3,
    result: 2,
  },
];
