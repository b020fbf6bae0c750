import { type Cue, PAPER } from './sentenceCue';

/** Wordings of the sentence that leans on the one before. */
export const LEANING_CUES: readonly Cue[] = [
  {
    wording: 'this, it, they',
    pattern: new RegExp(
      `^(?:\\w+(?: \\w+)?, )?(?:(?:this|these|those)(?! ${PAPER}\\b| (?:results|findings|data|observations|experiments|analyses|studies) (?:\\w+ )?(?:show|demonstrat|suggest|indicat|reveal|establish|identif|provid|support|confirm|impl|defin|highlight|uncover|point))|such|it(?! (?:is|was|has been|can be) (?:(?:\\w+ )?(?:shown|found|concluded|observed|seen|demonstrated|proved|proven|argued|suggested|noted|established|verified|known|possible|clear|important|necessary|recommended|proposed)\\b|the (?:purpose|aim)))|they|its|their|both|the (?:former|latter|other|second|third)|another|at the same time|similarly|likewise|conversely|instead|rather|otherwise|for (?:example|instance)|in (?:that|these|such|doing|contrast|turn)|as such)\\b`,
      'i',
    ),
    contribution: 0,
    result: 0,
    worth: -0.07,
    leaning: 2,
  },
  {
    wording: 'this, early in the sentence, unless it says what for',
    pattern: new RegExp(
      `^(?!to ).{1,100}?(?:\\b(?:this|these|those) (?!${PAPER}\\b|(?:\\w+ )?evaluation\\b|by |issue|problem|challenge|limitation|gap)\\w|\\bsuch (?!as\\b)|\\bthe (?:above|aforementioned)\\b)|\\bof (?:these|those|them)\\b(?! \\w)|\\bin such an? [\\w-]+(?: [\\w-]+)?[.:]$|^in the (?:first|second|third|last) |^based on (?:this|these)\\b`,
      'i',
    ),
    contribution: 0,
    result: 0,
    worth: -0.06,
    leaning: 1,
  },
  {
    wording: 'this, late in the sentence, or what was done with it',
    pattern: /^.{100,300}?\b(?:this|these|those|such an?) \w|\bwe \w+ (?:its?|them|their)\b/i,
    contribution: 0,
    result: 0,
    worth: -0.24,
    leaning: 0.5,
  },
  {
    wording: 'what is done about this, and nothing more',
    pattern:
      /^to (?:accomplish|do) (?:this|so)\b|\b(?:to|address|tackle|solve|overcome|alleviate|mitigate) (?:this|these) (?:issue|problem|challenge|limitation|gap|question)s?[.:]$/i,
    contribution: 0,
    result: 0,
    worth: -0.6,
    leaning: 1,
  },
  {
    wording: 'however',
    pattern: /^(?:however|nevertheless|yet|but|unfortunately)\b/i,
    contribution: 0,
    result: 0,
    worth: 0.14,
    leaning: 1,
  },
  {
    wording: 'moreover',
    pattern:
      /^(?:moreover|to further|furthermore|additionally|in addition|further|also|besides|second|secondly|third|next|then|lastly|separately|we (?:also|further|additionally|then))\b/i,
    contribution: -1,
    result: -1,
    worth: 0.37,
    leaning: 0.5,
  },
  {
    wording: 'specifically',
    pattern:
      /^(?:specifically|in particular|concretely|more (?:specifically|precisely)|notably|precisely)\b/i,
    contribution: 0,
    result: 0.5,
    worth: 0.54,
    leaning: 0.5,
  },
  {
    wording: 'the two groups, which were named before',
    pattern:
      /^(?:\w+ )?(?:both|the (?:first|two|three|four|five|six|latter|former|same|other|above))\b(?! of\b)|\bno such\b|\bthe corresponding\b|\b(?:other|remaining) (?:candidate|group|case|method)s?\b/i,
    contribution: 0,
    result: 0,
    worth: 0.38,
    leaning: 0.5,
  },
  {
    wording: 'so many, which were named before',
    pattern:
      /.\b(?:these|those|the (?:above|same|latter|former)) (?:two|three|four|five|six) [\w-]|\bthe (?:above|foregoing|present case)\b|\b(?:given|described|mentioned|outlined) (?:above|below|in \d)|\bthe (?:latter|former)\b/i,
    contribution: 0,
    result: 0,
    leaning: 1,
  },
  {
    wording: 'agrees with, or stands beside, what was told before',
    pattern:
      /^(?:(?:in|consistent with this,) (?:\w+ )?agreement|on (?:the )?(?:one|other) hand|in line)\b(?! with)/i,
    contribution: 0,
    result: 0,
    leaning: 1,
  },
  {
    wording: 'a formula that was lost',
    pattern:
      /\bwhere (?:(?:is|are) (?:the|an?)\b|subscripts?\b)|\b(?:than|between|when|and|in|of|up to) ?[,.;](?= |$)|\b(?<!such )as ?,(?! (?:for|in|e\.?g|well|if|it|expected)\b)|\bas (?:increases|decreases)\b|\b(?:and|the) are\b| ,\.? /i,
    contribution: 0,
    result: 0,
    worth: -2,
  },
  { wording: 'finally', pattern: /^(?:finally|overall)\b/i, contribution: -0.5, result: -0.5, worth: 0.32 },
];
