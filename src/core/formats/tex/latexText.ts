import { foldSpace } from '../foldSpace';
import { commandMarks, commandText, silentCommands, skippedArguments } from './texCommands';
import { writeOutNumbers } from './texNumbers';
import { lower, raise } from './texScripts';
import { boardLetters } from './texSymbols';
import { withoutMarkup } from '../withoutMarkup';

const MARKUP = /[\\{}$~%`]|--|''/;
const STOP = /[\\{}$~%`'^_-]/g;
/** `\a'e` is the accent of a table: `\'e`. */
const COMMAND = /\\(?:a(?=['`=]))?(?:([A-Za-z]+)([ \t\r\n]*)|([^]?))/y;
const SCRIPT = /[\^_]?(?:\{([^{}\\$]{1,40})\}|([A-Za-z0-9+*]))/y;
const BOARD = /\{([A-Z])\}|([A-Z])(?![A-Za-z])/y;
const FRACTION = /\\[dt]?frac\s{0,9}(?:\{([^{}]{1,80})\}|(\d))\s{0,9}(?:\{([^{}]{1,80})\}|(\d))/g;
const SCRIPT_NAME = /\\s([pb])(?![A-Za-z])\s{0,9}/g;
/** What an accent without a letter prints. */
const SPACING_ACCENTS = new Map([
  ['\u0303', '~'],
  ['\u0302', '^'],
  ['\u0301', '´'],
  ['\u0300', '`'],
  ['\u0308', '¨'],
]);
/** So many accents stand on one letter; more are a mistake. */
const MOST_MARKS = 3;

/**
 * The Unicode text that a piece of LaTeX prints: accents composed, braces and math shifts dropped,
 * dashes and quotes set, white space folded. An unknown command keeps its name. A bare percent sign is taken for
 * itself, as most who write one in a field mean it. Takes time linear in the text.
 */
export function latexToText(tex: string): string {
  const text = MARKUP.test(tex) ? new TexPrinter(foldFormulas(writeOutNumbers(tex))).print() : tex;
  return foldSpace(withoutMarkup(text));
}

/** Fractions as `1/2`; `\sp` and `\sb`, as MathSciNet writes them, as `^` and `_`. */
function foldFormulas(tex: string): string {
  const fractions = tex.includes('frac') ? tex.replace(FRACTION, '$1$2/$3$4') : tex;
  return fractions.includes('\\s')
    ? fractions.replace(SCRIPT_NAME, (_, name) => (name === 'p' ? '^' : '_'))
    : fractions;
}

/** Goes through a text once and prints it. */
class TexPrinter {
  private at = 0;
  private text = '';
  /** The combining marks that wait for their letter, the innermost first. */
  private mark = '';
  private isMath = false;

  constructor(private readonly tex: string) {}

  print(): string {
    const stops = new RegExp(STOP);
    for (;;) {
      stops.lastIndex = this.at;
      const stop = stops.exec(this.tex)?.index ?? this.tex.length;
      this.put(this.tex.slice(this.at, stop));
      this.at = stop;
      if (stop === this.tex.length) {
        return this.text;
      }
      this.printSpecial(this.tex.charAt(stop));
    }
  }

  private printSpecial(char: string): void {
    switch (char) {
      case '\\':
        this.printCommand();
        return;
      case '{':
        this.at++;
        this.printEmptyGroup();
        return;
      case '}':
        this.at++;
        return;
      case '$':
        this.at++;
        this.isMath = !this.isMath;
        return;
      case '^':
      case '_':
        this.printScript(char);
        return;
      case '%':
        this.printPercent();
        return;
      default:
        this.printLigature(char);
    }
  }

  private put(piece: string): void {
    if (this.mark === '' || piece === '') {
      this.text += piece;
      return;
    }
    const bare = piece.trimStart();
    const [letter] = bare;
    if (letter === undefined) {
      return;
    }
    const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
    this.text += base + this.mark + bare.slice(letter.length);
    this.mark = '';
  }

  private addMark(mark: string): void {
    this.mark = (mark + this.mark).slice(0, MOST_MARKS);
  }

  private printCommand(): void {
    const [whole = '', name, space = '', symbol = ''] = this.match(COMMAND);
    this.at += whole.length;
    if (name === undefined) {
      this.printSymbol(symbol);
      return;
    }
    const mark = commandMarks.get(name);
    if (mark !== undefined) {
      this.addMark(mark);
      return;
    }
    if (name === 'textsuperscript' || name === 'textsubscript' || name === 'mathbb') {
      this.printStyled(name);
      return;
    }
    this.skipGroups(skippedArguments.get(name) ?? 0);
    const printed =
      commandText.get(name) ?? (silentCommands.has(name) || skippedArguments.has(name) ? '' : name);
    this.put(this.isMath && space !== '' && printed !== '' ? `${printed} ` : printed);
  }

  private printStyled(name: 'textsuperscript' | 'textsubscript' | 'mathbb'): void {
    const [whole = '', group, letter = ''] = this.match(name === 'mathbb' ? BOARD : SCRIPT);
    const piece = group ?? letter;
    if (piece === '') {
      return;
    }
    this.at += whole.length;
    const style = {
      textsuperscript: raise,
      textsubscript: lower,
      mathbb: () => boardLetters.get(piece) ?? piece,
    };
    this.put(style[name](piece));
  }

  /** `\&` prints `&`; `\,` and other spacing print a space; `\-` and `\/` print nothing. */
  private printSymbol(symbol: string): void {
    const mark = commandMarks.get(symbol);
    if (mark !== undefined) {
      this.addMark(mark);
    } else if (/[&%$#_{}]/.test(symbol)) {
      this.put(symbol);
    } else if (/[\s,;:>\\]/.test(symbol)) {
      this.put(' ');
    } else if (/[([)\]]/.test(symbol)) {
      this.isMath = symbol === '(' || symbol === '[';
    } else if (symbol === '|') {
      this.put('‖');
    }
  }

  /** `\~{}` prints the accent itself. */
  private printEmptyGroup(): void {
    if (this.mark !== '' && this.tex.charAt(this.at) === '}') {
      this.text += SPACING_ACCENTS.get(this.mark) ?? '';
      this.mark = '';
    }
  }

  private printScript(char: '^' | '_'): void {
    const [whole = '', group, letter = ''] = this.isMath ? this.match(SCRIPT) : [];
    if (whole === '') {
      const isSilent =
        this.isMath &&
        /^\^\{?\\(?:circ|prime|dagger|ast|star|top)/.test(this.tex.slice(this.at, this.at + 9));
      this.at++;
      this.put(isSilent ? '' : char);
      return;
    }
    this.at += whole.length;
    this.put(char === '^' ? raise(group ?? letter) : lower(group ?? letter));
  }

  /** At the end of a line it joins the line with the next; elsewhere it is meant. */
  private printPercent(): void {
    const [joint = '%'] = this.match(/%[ \t]*\r?\n\s*/y);
    this.at += joint.length;
    this.put(joint === '%' ? joint : '');
  }

  private printLigature(char: string): void {
    const [run = char] = this.match(/---?|``|''/y);
    const inverted = char === '`' ? { '?': '¿', '!': '¡' }[this.text.slice(-1)] : undefined;
    this.at += run.length;
    if (inverted !== undefined && run === '`') {
      this.text = this.text.slice(0, -1) + inverted;
      return;
    }
    this.put(this.isMath && char !== '~' ? run : (LIGATURES.get(run) ?? run));
  }

  private skipGroups(count: number): void {
    for (let left = count; left > 0 && /[{[]/.test(this.tex.charAt(this.at)); left--) {
      this.at = groupEnd(this.tex, this.at);
    }
  }

  private match(pattern: RegExp): RegExpExecArray | readonly string[] {
    pattern.lastIndex = this.at;
    return pattern.exec(this.tex) ?? [];
  }
}

const LIGATURES = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
]);

function groupEnd(tex: string, from: number): number {
  let depth = 0;
  for (let at = from; at < tex.length; at++) {
    const char = tex.charAt(at);
    depth += char === '{' || char === '[' ? 1 : char === '}' || char === ']' ? -1 : 0;
    if (depth === 0) {
      return at + 1;
    }
  }
  return tex.length;
}
