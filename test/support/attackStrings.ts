import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Characters that classes are tried with, and that stand for them. */
const ALPHABET = Array.from('aAzk0_ \t\n-!.,;:@"\'()[]{}<>=\\/%#$&*+~^`|?é、\uE000\0');

/** What keeps a match that was nearly there from its end. */
const SPOILERS = ['', '\0', ' \n!', '!\n!'];

/** A quantifier that may repeat its element fewer times is no danger. */
const FEWEST_REPETITIONS = 10;

/** A class as wide as "all but a quotation mark" is tried with so many characters. */
const MOST_OF_CLASS = 6;

/**
 * Strings of about so many UTF-16 code units on which a pattern that can be slow is slow: what a repeated part matches, many times over,
 * behind what the pattern wants before it, and with an end that it does not want; also the pattern's beginning many times
 * over. Whoever finds a slow pattern that they miss adds what it needs here.
 */
export function attackStrings(pattern: RegExp, length: number): string[] {
  const { source, flags } = pattern;
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const tree = new RegExpParser().parsePattern(source, 0, source.length, unicode as { unicode: true });
  const repeated = new Map<string, readonly [before: string, pump: string]>();
  for (const quantifier of quantifiersIn(tree).filter(({ max }) => max >= FEWEST_REPETITIONS)) {
    const before = textBefore(quantifier, flags);
    const pumps = pumpsOf(quantifier.element, flags);
    for (const pair of [
      ['', before] as const,
      ...pumps.flatMap(pump => [[before, pump] as const, ['', before + pump] as const]),
    ]) {
      repeated.set(JSON.stringify(pair), pair);
    }
  }
  return [...repeated.values()]
    .filter(([, pump]) => pump !== '')
    .flatMap(([before, pump]) => {
      const body = before + pump.repeat(Math.ceil(length / pump.length));
      return SPOILERS.map(spoiler => body + spoiler);
    });
}

function quantifiersIn(node: AST.Node): AST.Quantifier[] {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- The others hold nothing that repeats.
  switch (node.type) {
    case 'Quantifier':
      return [node, ...quantifiersIn(node.element)];
    case 'Alternative':
      return node.elements.flatMap(quantifiersIn);
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(quantifiersIn);
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind'
        ? node.alternatives.flatMap(quantifiersIn)
        : [];
    default:
      return [];
  }
}

/** What the parts before a node match, in each of the sequences that it is in. */
function textBefore(node: AST.Node, flags: string): string {
  const { parent } = node;
  if (parent === null) {
    return '';
  }
  const own =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(0, parent.elements.indexOf(node as AST.Element))
          .map(element => example(element, flags))
          .join('')
      : '';
  return textBefore(parent, flags) + own;
}

/** Texts that an element matches: each alternative, all parts of it, and single characters. */
function pumpsOf(element: AST.Element, flags: string): string[] {
  const one = new RegExp(`^(?:${element.raw})+$`, flags.replace(/[gy]/g, ''));
  const chars = ALPHABET.filter(char => one.test(char)).slice(0, MOST_OF_CLASS);
  if (!('alternatives' in element)) {
    return [...chars, example(element, flags)];
  }
  const full = element.alternatives.map(({ elements }) =>
    elements.map(part => example(part.type === 'Quantifier' ? part.element : part, flags)).join(''),
  );
  return [...chars, ...element.alternatives.map(alternative => example(alternative, flags)), ...full];
}

/** A short text that a node matches, with what it wants to see behind it. */
function example(node: AST.Node, flags: string): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- The others match no text of their own.
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return memberOf(node, flags);
    case 'Quantifier':
      return example(node.element, flags).repeat(node.min);
    case 'Alternative':
      return node.elements.map(element => example(element, flags)).join('');
    case 'Group':
    case 'CapturingGroup': {
      const [first] = node.alternatives;
      return first === undefined ? '' : example(first, flags);
    }
    case 'Assertion':
      return node.kind === 'lookbehind' && !node.negate ? example(node.alternatives[0]!, flags) : '';
    default:
      return '';
  }
}

function memberOf(node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass, flags: string) {
  const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
  const [first] = 'elements' in node ? node.elements : [];
  const own =
    first?.type === 'Character' ? first.value : first?.type === 'CharacterClassRange' ? first.min.value : 0;
  return [...ALPHABET, String.fromCodePoint(own)].find(char => one.test(char)) ?? '';
}
