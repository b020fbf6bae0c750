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
    contribution: 1,
    result: 0.5,
    worth: 0.14,
  },
  {
    wording: 'shows that',
    pattern:
      /\b(?:show|demonstrat|reveal|indicat|suggest|confirm|f[io]u?nd|prov|observ|discover|conclude)\w* (?:\w+ )?(?:that|the|how)\b/i,
    contribution: -0.5,
    result: 1,
    worth: 0.36,
  },
  {
    wording: 'it is shown that',
    pattern:
      /\bit (?:is|was|has been|can be) (?:\w+ )?(?:shown|found|concluded|observed|seen|demonstrated|proved|noted|established|verified|suggested)\b|\b(?:is|are|was|were) (?:\w+ )?(?:found|shown|seen|observed) to\b/i,
    contribution: -0.5,
    result: 1.5,
    worth: 0.22,
  },
  {
    wording: 'in agreement with measurements',
    pattern:
      /\b(?:good|excellent|close|fair|satisfactory|reasonable) agreement\b|\bagree[sd]? (?:well|closely)\b/i,
    contribution: -0.5,
    result: 1.5,
    worth: 0.72,
  },
  {
    wording: 'how sure a number is',
    pattern: /\bp\s?(?:[<≤]|=\s?0?\.0)|\b9\d ?% ?(?:ci\b|confidence)|\b(?:odds|hazard|risk|rate) ratio/i,
    contribution: -0.5,
    result: 1,
    worth: 0.29,
  },
  {
    wording: 'significantly more',
    pattern:
      /\b(?:significantly|strongly|markedly|substantially|independently|no (?:significant )?(?:difference|association|effect|evidence|benefit))\b/i,
    contribution: 0,
    result: 0.5,
  },
  {
    wording: 'a comparison',
    pattern: /\b(?:than|compared (?:with|to)|relative to|versus|vs|as (?:\w+ ){1,2}as)\b/i,
    contribution: -0.5,
    result: 0.5,
    worth: -0.1,
  },
  {
    wording: 'what does what',
    pattern:
      /\b(?:increas|decreas|prevent|inhibit|enhanc|promot|induc|suppress|caus|correlat|requir|regulat|mediat|activat|impair|result|depend|lead|bind|protect|contribut|predict|explain)(?:e?s|ed|t)?\b|\b(?:associated|required|sufficient|necessary|essential|proportional)\b/i,
    contribution: 0,
    result: 0.5,
    worth: 0.09,
  },
  {
    wording: 'in conclusion',
    pattern:
      /^(?:thus|therefore|together|taken together|collectively|in (?:conclusion|summary|sum)|overall|these (?:results|findings|data|observations)|(?:our|the) (?:results|findings|data|analys[ei]s)|we conclude)\b/i,
    contribution: 0,
    result: 1,
    worth: 0.31,
  },
  {
    wording: 'that it works, and not how well',
    pattern:
      /^(?!.*\b(?:than|outperform|by \d|\d ?%)).*\b(?:demonstrat|show|validat|verif|illustrat|confirm|prov|highlight|support|evaluat|assess)\w* (?:[\w-]+ ){0,3}(?:the|its|their|of|our) (?:[\w-]+ ){0,2}(?:effectiveness|efficacy|efficiency|superiority|utility|usefulness|validity|advantages?|benefits?|feasibility|potential|applicability|promise|importance|merits?|claims?|performance of (?:our|the))\b/i,
    contribution: 0,
    result: -2.5,
    worth: -0.6,
  },
  {
    wording: 'what may come of it',
    pattern:
      /\b(?:(?:may|might|could|should|would) (?:\w+ )?(?:be (?:useful|helpful|valuable|used|of)|provide|represent|help|serve|offer|facilitate|enable|improve|increase|reduce|contribute|explain|allow|inform|become|have|lead to|aid)|(?:important|potential|clinical|broad) implications|further (?:investigation|research|studies|study|work)|(?:new|novel|important|further|key|valuable) insights?|insights? into|new (?:therapies|avenues|opportunities)|better understanding|understanding of|(?:is|are) (?:needed|required|warranted)|potential (?:therap\w+|targets?)|therapeutic (?:targets?|potential))\b/i,
    contribution: -0.5,
    result: -1.5,
    worth: -0.2,
  },
  {
    wording: 'that there are results, and not which',
    pattern:
      /^(?!.*\b(?:that|show|than|agree)).*(?:\b(?:results?|data|comparisons?|measurements|tests?|implications|applications)\b.{0,90}\b(?:is|are|was|were) (?:also |then )?(?:given|presented|reported|described|discussed|obtained|made|tabulated|included|compared)\b|\bwe (?:\w+ )?(?:present|provide|report|give|offer) (?:[\w-]+ ){0,4}(?:results|experiments|evaluations?|ablations?|comparisons?|simulations)\b|\bthe results have implications\b)/i,
    contribution: 0,
    result: -2,
    worth: 0.09,
  },
  {
    wording: 'what is discussed or illustrated',
    pattern:
      /\b(?:is|are|was|were) (?:also |briefly |then |\w+ and )?(?:discussed|outlined|illustrated|summari[sz]ed|included|mentioned|indicated)\b|\bexamples? (?:is|are) (?:given|presented|included)/i,
    contribution: -0.5,
    result: -1.5,
    worth: 0.24,
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
    worth: -0.25,
  },
  {
    wording: 'gains',
    pattern:
      /\b(?:outperform|surpass|exceed|improv(?:es|ed|ing|ements?)|achiev|reduc(?:es|ed|ing|tion)|match(?:es|ed)|beat|gains?|attain|yield|accelerat|boost|superior|effective(?:ly)?\b|compar(?:able|ed) |competitive|significant|successful)/i,
    contribution: -0.5,
    result: 1,
    worth: 0.16,
  },
  {
    wording: 'better than others',
    pattern: /\b(?:outperform|surpass|exceed|superior|better|state[- ]of[- ]the[- ]art|SOTA\b)/i,
    contribution: -0.5,
    result: 1,
    worth: 0.07,
  },
  {
    wording: 'a measured number',
    pattern:
      /\d\s?(?:%|per ?cent|×|x\b|times|points|[- ]?fold)|\bby \d|\b(?:two|three|four|five|ten)-?fold\b|\b(?:half|twice|thirds?) (?:of|as|the)\b/i,
    contribution: -0.5,
    result: 2,
    worth: -0.15,
  },
  {
    wording: 'across tasks',
    pattern:
      /\b(?:on|across|over|in|for) (?:\w+ ){0,3}(?:data ?sets|benchmarks?|tasks|settings|domains|scenarios|environments|models)\b/i,
    contribution: 0,
    result: 0.5,
    worth: -0.24,
  },
  {
    wording: 'our method',
    pattern: /^(?:our|the (?:proposed|resulting)) /i,
    contribution: -0.5,
    result: 0.5,
    worth: 0.07,
  },
  {
    wording: 'the label of results',
    pattern: /^(?:(?:main |key )?(?:results?|findings?)|outcomes?|conclusions?)\s?[:.]/i,
    contribution: -3,
    result: 2,
  },
];
