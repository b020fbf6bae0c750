import { type Cue, PAPER, weDo } from './sentenceCue';

/** Wordings of the sentence that says what the paper does. */
export const CONTRIBUTION_CUES: readonly Cue[] = [
  {
    wording: 'we propose',
    pattern: weDo(
      'propos|introduc|present|develop|design|devis|describ|contribut|buil|creat|construct|offer|formulat|releas',
    ),
    contribution: 1.5,
    result: -0.5,
    worth: 0.63,
  },
  {
    wording: 'we study',
    pattern: weDo(
      'study|studied|investigat|examin|explor|analy[sz]|revisit|consider|address|tackl|formali[sz]|compar|characteri[sz]|establish|review|survey|ask|seek|focus|assess|quantif|perform|conduct|pioneer',
    ),
    contribution: 0.5,
    result: -0.5,
    worth: 0.2,
  },
  {
    wording: 'we aim, we argue: less than what is done',
    pattern: weDo('argu|seek|hope|build (?:up)?on|hypothesi[sz]ed?|speculat'),
    contribution: -0.5,
    result: -1,
    worth: -0.71,
  },
  {
    wording: 'aims to',
    pattern:
      /\bthe (?:purpose|aim|object|objective) of (?:this|the present) |\b(?:aims?|aimed|aiming|designed|sought|attempted|undertaken|objective is) (?:to|at)\b/i,
    contribution: 1,
    result: -1,
    worth: 0.17,
  },
  {
    wording: 'we evaluate it, and not what came out',
    pattern:
      /^(?!.*\b(?:show|find|found|demonstrat|outperform|achiev|improv|surpass|exceed|reduc|better|consistent)).*\bwe (?:\w+ )?(?:evaluate|benchmark|gauge|test|validate|assess|compare|study the performance)\b/i,
    contribution: -0.5,
    result: -1.5,
    worth: 0.56,
  },
  {
    wording: 'our main contribution',
    pattern:
      /\b(?:our|the) (?:main|key|central|primary|principal|core|major) (?:contribution|idea|goal|aim|objective|purpose|novelty)s?\b/i,
    contribution: 2,
    result: -1,
    worth: -0.74,
  },
  {
    wording: 'in this survey we, here we report',
    pattern: new RegExp(
      `^(?:here(?:in)?,? (?:we|it)|in (?:this|the present|the current|our) ${PAPER},? (?:we|I|the|an?)|(?:this|the present|the current|our) ${PAPER} \\w+s)\\b|\\bwe (?:\\w+ )?(?:here|herein) (?:\\w+)`,
      'i',
    ),
    contribution: 1,
    result: 0,
  },
  {
    wording: 'we use',
    pattern: weDo(
      'use|employ|leverag|train|appl[yi]|adapt|extend|deriv|cast|adopt|learn|generali[sz]|complement|provid|combin|implement|instantiat|manag|reduc',
    ),
    contribution: 0.5,
    result: 0,
  },
  {
    wording: 'this paper',
    pattern: new RegExp(`\\b(?:this|our|the present) ${PAPER}\\b`, 'i'),
    contribution: 0.5,
    result: -0.5,
    worth: -0.41,
  },
  {
    wording: 'the paper presents',
    pattern: new RegExp(
      `\\b${PAPER} (?:\\w+ ){0,2}(?:propos|introduc|present|describ|investigat|examin|explor|address|review|provid|aim|focus|develop|survey|compar|analy[sz]|seek|offer|consider|stud)`,
      'i',
    ),
    contribution: 1,
    result: 0,
    worth: 0.41,
  },
  {
    wording: 'is proposed',
    pattern:
      /\b(?:is|are|has been|have been) (?:\w+ )?(?:proposed|introduced|presented|developed|described|formulated|investigated|studied|reviewed|examined|compared|analy[sz]ed|derived|given|discussed|considered|treated|extended|generali[sz]ed|made|outlined|obtained|determined|calculated|computed|transformed|illustrated|provided|defined|reported|constructed|carried out|evaluated|surveyed|solved|established|found|devised|designed|implemented|written|applied|achieved)\b|^presented (?:here|in this)/i,
    contribution: 1,
    result: -0.5,
    worth: 0.38,
  },
  {
    wording: 'was proposed',
    pattern:
      /\b(?:was|were|been) (?:\w+ )?(?:proposed|introduced|presented|developed|described|formulated|investigated|studied|reviewed|shown|measured|examined|compared|analy[sz]ed|tested|conducted|evaluated|assessed|made|designed|undertaken|performed|carried out|used to|derived|determined|calculated|computed|transformed|applied|extended|solved|treated|identified|constructed|reported)\b/i,
    contribution: 0.5,
    result: -0.5,
    worth: -0.14,
  },
  {
    wording: 'presented here',
    pattern: /\b(?:presented|described|reported|proposed|developed|considered|outlined) (?:here|herein)\b/i,
    contribution: 2,
    result: 0,
    worth: 1.44,
  },
  {
    wording: 'by this means, something was found',
    pattern:
      /^(?:using|by|through|with|in)\b(?!.*\b(?:we|our)\b)[^,]{1,150}, .{0,200}\b(?:was|were|is|are) (?:\w+ )?\w{2,20}(?:ed|wn|nd)\b/i,
    contribution: 0.5,
    result: 0.5,
    worth: -0.51,
  },
  {
    wording: 'to find out whether, something was done',
    pattern:
      /^(?:in order )?to (?:determine|examine|investigate|assess|evaluate|study|test|explore|compare|identify|understand|clarify|address|estimate|quantify|describe)\b/i,
    contribution: 0.5,
    result: -0.5,
    worth: -0.53,
  },
  {
    wording: 'here',
    pattern: /^(?:in (?:this|the present) \w+|here)\b/i,
    contribution: 0.5,
    result: -0.5,
    worth: 0.63,
  },
  {
    wording: 'the paper speaks of itself',
    pattern: new RegExp(`\\b(?:we|us|our|the authors?|(?:this|the present) ${PAPER}|the proposed)\\b`, 'i'),
    contribution: 1.5,
    result: 0.5,
    worth: -0.12,
  },
  {
    wording: 'we study X and propose Y',
    pattern:
      /\bwe\b.{1,120}\b(?:and (?:then |thus )?(?:propose|introduce|present|develop|design)|by (?:introducing|proposing|presenting|developing))\b/i,
    contribution: 1,
    result: 0,
  },
  {
    wording: 'a remedy',
    pattern:
      /^(?:to (?:address|tackle|overcome|solve|mitigate|bridge|close|remedy|alleviate|fill|resolve|circumvent|this end)|motivated by|inspired by|building on|in response|therefore|hence|thus)\b/i,
    contribution: 0.5,
    result: -0.5,
    worth: 0.05,
  },
  {
    wording: 'novel',
    pattern: /\b(?:novel|new|simple|(?:the|a|as) first (?!stage|step|phase|part|one)|for the first time)\b/i,
    contribution: 0.5,
    result: -0.5,
    worth: 0.16,
  },
  {
    wording: 'X is a new',
    pattern: /\b(?:is|are) (?:an? |the first )?(?:new|novel|first) /i,
    contribution: 1,
    result: 0,
    worth: 0.99,
  },
  {
    wording: 'a name is given',
    pattern:
      /\b(?:[Cc]alled|[Nn]amed|[Dd]ubbed|[Tt]ermed|[Cc]oined)\b|\((?:\w+-)?[A-Z][\w.+-]{0,30}[A-Z][\w+-]*\)/,
    contribution: 0.5,
    result: 0,
    worth: -0.42,
  },
  {
    wording: 'the label of an aim',
    pattern:
      /^(?:(?:objectives?|aims?|purpose|goals?|contributions?)\s?[:.]|the (?:\w+ )?(?:objective|aim|purpose|goal)s? of (?:this|the present|our)\b)/i,
    contribution: 2,
    result: -1,
    worth: 0.22,
  },
  {
    wording: '"we propose" and "this paper" in German, French, Spanish, Portuguese, Chinese and Japanese',
    pattern:
      /\b(?:wir|nous|(?:diese[rs]?|vorliegende[rs]?) (?:arbeit|artikel|beitrag|studie)|cet(?:te)? (?:article|étude)|ce travail|est[ea] (?:trabajo|artículo|estudio|trabalho|artigo|estudo)|(?:propon|present|apresent|introduc|propo)[aei]?mos)(?![a-zß-ÿ])|本文|本研究|本論文|提出|提案/i,
    contribution: 2,
    result: 0,
  },
];
