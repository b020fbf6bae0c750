import type { Cue } from './sentenceCue';

const WORKS =
  '(?:methods|works?|approaches|studies|research|techniques|models|algorithms|systems|literature)';

/** A list of terms without a verb. */
export const KEYWORDS =
  /^(?!.*\b(?:is|are|was|were|has|have|had|be|been|can|we|to|by|the|with|that|this|which|it|an?)\b)(?:[^,;()=%]{2,60}[,;] ?){3}/i;

/** Wordings of background, of other people's work, and of what belongs into no summary. */
export const BACKGROUND_CUES: readonly Cue[] = [
  {
    wording: 'what others do',
    pattern: new RegExp(
      `\\b(?:existing|previous|prior|recent|traditional|conventional|most|current|many|these|such) (?:[\\w-]+ ){0,3}${WORKS} (?:have|has|are|is|focus|rely|suffer|typically|often|mainly|usually|require|assume|fail|do|can|only|cannot|still|generally|primarily|ignore|use)\\b(?!.*\\bwe\\b)`,
      'i',
    ),
    contribution: -1,
    result: -1,
    worth: -1.35,
  },
  {
    wording: 'however',
    pattern:
      /^(?:however|(?:despite|while|although|though)\b(?!.*\bwe\b)|unfortunately|recently|recent|existing|in recent years|nevertheless|yet|but|traditional(?:ly)?|currently|nowadays|conventional|prior|previous)\b/i,
    contribution: -1,
    result: -0.5,
    worth: 0.14,
  },
  {
    wording: 'a general truth',
    pattern:
      /\b(?:(?:has|have) (?:\w+ )?(?:become|been(?! (?:\w+ )?(?:measured|examined|analy[sz]ed|tested|found|devised|developed|designed|constructed|implemented|written|derived|obtained|made|determined|investigated|studied|presented|described|conducted|performed|carried|coded|computed|calculated|extended|applied|used))|achieved|shown|emerged|gained|made|demonstrated|attracted|seen|led)|remains?|is an? (?:\w+ )?(?:important|fundamental|challenging|crucial|common|key|powerful|critical|popular|promising)|(?:is|are) (?:often|typically|usually|commonly|widely|generally|limited)|suffers?|lacks?|questions? (?:to ask )?(?:is|remains?)|unclear)\b/i,
    contribution: -1,
    result: -0.5,
    worth: 0.12,
  },
  {
    wording: 'a difficulty, and not what we do about it',
    pattern:
      /^(?!.*\b(?:we|our|results?|found|shown)\b).*\b(?:cannot|fails?|difficult|impractical|infeasible|costly|expensive|challenging|(?:new|major|main|key) challenge)\b/i,
    contribution: -1,
    result: -0.5,
    worth: -0.24,
  },
  {
    wording: 'what can be downloaded',
    pattern:
      /\b(?:code|data ?sets?|data|models?|demo|page|implementation|software|checkpoints|weights|videos?|website|materials?|repository)\b.{0,80}\b(?:(?:on|in|at) (?:our|the) (?:\w+ )?(?:website|page|appendix|repository|supplement\w*)|(?:publicly|freely|openly|made|is|are|be) available|available (?:at|on|in|from|here|online)|released?|found (?:at|on|here)|accessible|open[- ]sourced?)\b|\b(?:publicly|freely|openly) available\.$|^we (?:\w+ )?open-source (?:our|the|all)\b|^our repository\b|https?:|github|\bwww\./i,
    contribution: -2,
    result: -4,
    worth: -0.91,
  },
  {
    wording: 'experiments are run, and nothing more',
    pattern:
      /^(?!.*\bshow).*\bexperiments (?:are|were) (?:conducted|performed|carried out|run)\b|\b(?:conduct|perform|carry out|carried out|run)(?:ed)? (?:\w+ ){0,2}experiments\b/i,
    contribution: -1.5,
    result: -0.5,
    worth: -0.16,
  },
  {
    wording: 'hopes',
    pattern:
      /\b(?:we (?:hope|believe|anticipate|expect|envision|conclude (?:by|with)|discuss|outline)|(?<!\bthis paper\b.{0,200})future (?:work|research|directions)|pav(?:e|es|ing) the way|sheds? light|serve as a)\b|^weitere (?:studien|forschung|arbeiten)\b/i,
    contribution: -2,
    result: -4,
  },
  {
    wording: 'what the authors did before',
    pattern:
      /\b(?:we|our (?:group|lab\w*)) (?:have |had )?(?:recently|previously|earlier)\b|\b(?:previously|earlier),? we\b|^(?!.*\bwe\b).*\bour (?:previous|earlier|recent) (?:work|stud\w+|papers?|results?)\b/i,
    contribution: -2,
    result: -2,
    worth: -1.32,
  },
  {
    wording: 'what publishers add',
    pattern:
      /©|\bcopyright\b|\ball rights reserved\b|^\(?c\) \d{4}|\b(?:published by|editors' summary|see (?:also )?(?:the )?(?:related|accompanying|later))\b/i,
    contribution: -8,
    result: -8,
  },
  {
    wording: 'a pointer to references and figures',
    pattern: /\b(?:in|by) (?:references?|refs?\.?|figs?\.?|tables?|appendix) \d|\bas shown below\b/i,
    contribution: -2,
    result: -2,
    worth: -0.66,
  },
  {
    wording: 'what an appendix has, or one of the parts, and not what it says',
    pattern:
      /\b(?:an?|first|second|third|fourth|the) appendi(?:x|ces)\b|^the (?:first|second|last|main) (?:concern|part|section|chapter)\b|^(?:limitations|applications|examples|recommendations|implications) (?:[\w,]+ ){0,8}(?:is|are|were) (?:also )?(?:discussed|considered|provided|described)\b|\b(?:was|were) analy[sz]ed separately\b/i,
    contribution: -0.5,
    result: -0.5,
    worth: -1,
  },
  {
    wording: 'there is much of it',
    pattern:
      /\b(?:has|have) not (?:yet )?been\b|^there (?:is|are|has been|have been)\b(?!.*\b(?:we|our)\b)|\b(?:little|less|not well|poorly|incompletely) (?:is )?(?:known|understood)\b/i,
    contribution: -1,
    result: -0.5,
    worth: -0.35,
  },
  { wording: 'a question', pattern: /\?["'”’)]*$/, contribution: -1.5, result: -3, worth: -1 },
  {
    wording: 'an unfinished sentence',
    pattern: /(?:[^.!?。！？"'”’)\]」』]|\.\.|…)$/,
    contribution: -2,
    result: -2,
    worth: -1.1,
  },
  {
    wording: 'keywords',
    pattern: KEYWORDS,
    contribution: -8,
    result: -8,
  },
  {
    wording: 'a gap where a name was lost',
    pattern: /\w ,\s|\(\s*\)/,
    contribution: -8,
    result: -8,
    worth: -0.6,
  },
  { wording: 'a leftover of TeX', pattern: /^%|\\\w+\{/, contribution: -2, result: -2 },
  {
    wording: 'the label of something else',
    pattern:
      /^(?:background|motivation|context|significance|introduction|limitations?|availability|keywords|(?:trial )?registration)\s?[:.]/i,
    contribution: -3,
    result: -4,
  },
];
