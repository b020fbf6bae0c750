/** Points back to a sentence before and says nothing else. */
const POINTING = [
  '(?:in order )?to (?:\\w+ ){1,3}?(?:this|these|those|such|the above|the aforementioned)(?: [\\w-]+){0,4}',
  '(?:to|towards|for) (?:this|that|these) (?:ends?|aims?|purposes?|goals?|reasons?)',
  '(?:motivated|inspired|encouraged|guided|driven) by (?:this|these|that|the above)(?: [\\w-]+){0,4}',
  '(?:based on|building (?:up)?on|in light of|in view of) (?:this|these|that|the above)(?: [\\w-]+){0,4}',
  'with (?:this|that|these) in mind',
  'in (?:response|this (?:context|regard|light|direction|spirit|respect))(?: to (?:this|these)(?: [\\w-]+){0,3})?',
];

/** Join a sentence to the one before. */
const JOINING = [
  '(?:therefore|thus|hence|accordingly|consequently|as a (?:result|consequence)|for (?:example|instance))',
  '(?:moreover|furthermore|additionally|in addition|further|besides|also|likewise|similarly)',
  '(?:specifically|in particular|concretely|more (?:specifically|precisely|importantly)|notably|interestingly|importantly|remarkably|surprisingly|strikingly|intriguingly|indeed|in fact)',
  '(?:however|nevertheless|nonetheless|yet|in contrast|by contrast|conversely|instead|on the (?:other hand|contrary)|unlike this)',
  '(?:finally|lastly|next|then|first|firstly|second|secondly|third|thirdly|last but not least)',
  '(?:taken together|together|collectively|overall|in (?:conclusion|summary|sum|short|all))',
];

/** Both, up to the comma that ends them, with the first letter lowered. What follows must have a subject of its own. */
const OPENER = new RegExp(
  `^(?:${[...POINTING, ...JOINING].join('|')}), (?=(?:we|our|I|the|an?|this|these|here|in (?:this|the present)|one|two|three|both|all|most|no|it (?:is|was|has been) (?:shown|found|concluded|demonstrated|proved)|there (?:is|are|was|were))\\b|[A-ZÀ-ÞΑ-Ω]|[\\w-]+ (?:\\w+ )?(?:is|are|was|were|has|have|can)\\b|[\\w-]+s\\b)`,
  'u',
);

/** The sentence without an opener that only points back ("To this end,"), its first letter raised; else as it is. */
export function withoutOpener(text: string): string {
  const [opener] = OPENER.exec(text.charAt(0).toLowerCase() + text.slice(1)) ?? [''];
  return opener === '' ? text : raised(text.slice(opener.length));
}

/** The text with its first letter raised, unless that is part of a name such as "iCaRL". */
export function raised(text: string): string {
  return /^\p{Ll}(?!\p{Ll}{0,12}[\p{Lu}\d])/u.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
