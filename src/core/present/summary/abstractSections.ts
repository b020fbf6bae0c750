/** What a part of a structured abstract is about. */
export type Section = 'background' | 'aim' | 'methods' | 'results' | 'conclusion' | 'aside';

/** The words of labels in structured abstracts (of PubMed and the journals of medicine), the first that fits decides. */
const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  ['aside', /registration|funding|limitation|availab|keywords?|contact|supplement|unlabelled/i],
  ['conclusion', /conclusion|interpretation|significance|implication|discussion|relevance|summary/i],
  ['results', /results?|findings?/i],
  ['aim', /objective|aims?|purpose|goals?|question|hypothes|contribution/i],
  [
    'methods',
    /method|design|setting|participants|patients|subjects|source|selection|extraction|intervention|measure|approach|exposure|strategy|outcomes?|procedure|animals/i,
  ],
  ['background', /background|introduction|context|rationale|motivation|problem|importance/i],
];

const WORDS =
  'background|introduction|context|rationale|motivation|problem|importance|objectives?|aims?|purpose|goals?|questions?|hypothesis|hypotheses|contributions?|methods?|methodology|materials?|design|settings?|participants|patients?|subjects?|sources?|selection|extraction|synthesis|interventions?|measures?|measurements?|approach|exposures?|strategy|outcomes?|procedures?|animals|results?|findings?|conclusions?|interpretation|significance|implications?|discussion|relevance|summary|registration|funding|limitations?|availability|keywords?|contact|supplementary|unlabelled';
const BESIDES =
  'study|studies|data|main|principal|key|primary|secondary|research|experimental|trial|clinical|of|the|and|for|this|present|information|review|eligibility|criteria|statement|overall';

/** A label of one to seven of the words, at least one of which only labels begin a sentence with. */
const label = (words: string, besides: string, end: string): RegExp =>
  new RegExp(
    `^(?=(?:(?:${besides})[ ,/&-]{1,3}){0,4}(?:${words})(?![A-Za-z]))((?:${words}|${besides})(?:\\([Ss]\\))?(?:[ ,/&-]{1,3}(?:${words}|${besides})(?:\\([Ss]\\))?(?![A-Za-z])){0,6})${end}`,
  );

/** What every label has; quick to look for, as most sentences have none. */
const MAYBE = /^[A-Z]{3}|^[A-Za-z ,/&()-]{3,60}:/;

/** In capitals, with or without a mark behind it. */
const IN_CAPITALS = label(WORDS.toUpperCase(), BESIDES.toUpperCase(), '(?:\\s?[:.]\\s*|\\s+(?=\\S)|$)');
/** In small letters, with a colon. */
const WITH_COLON = label(WORDS, BESIDES, '\\s?:\\s*');

/** The label that opens a part of a structured abstract. */
export interface SectionLabel {
  readonly section: Section;
  /** As it should be read: "Objective". */
  readonly label: string;
  /** How many UTF-16 code units the label takes, with the space behind it. */
  readonly length: number;
}

/** The label at the beginning of a sentence: "OBJECTIVE To", "Results:". */
export function sectionLabel(text: string): SectionLabel | undefined {
  const head = text.slice(0, 100);
  if (!MAYBE.test(head)) {
    return undefined;
  }
  const [whole, words] = IN_CAPITALS.exec(head) ?? WITH_COLON.exec(head.toLowerCase()) ?? [];
  const section = SECTIONS.find(([, names]) => words !== undefined && names.test(words))?.[0];
  return whole !== undefined && words !== undefined && section !== undefined
    ? { section, label: words.charAt(0).toUpperCase() + words.slice(1).toLowerCase(), length: whole.length }
    : undefined;
}
