import { groupEnd } from './groupEnd';
import {
  commandMarks,
  commandText,
  operators,
  quotingCommands,
  silentCommands,
  skippedArguments,
} from './texCommands';
import { lower, raise } from './texScripts';
import { boardLetters, ligatures, spacingAccents } from './texSymbols';

const STOP = /[\\{}$~%`'^_-]/g;
/** `\a'e` is the accent of a table: `\'e`. */
const COMMAND = /\\(?:a(?=['`=]))?(?:([A-Za-z]+)([ \t\r\n]*)|([^]?))/y;
const SCRIPT = /[\^_]?(?:\{([^{}\\$]{1,40})\}|([A-Za-z0-9+*−-]))/y;
const BOARD = /\{([A-Z])\}|([A-Z])(?![A-Za-z])/y;
/** So many accents stand on one letter; more are a mistake. */
const MOST_MARKS = 3;

/** Goes through a piece of LaTeX once and prints it; see `latexToText`. */
export class TexPrinter {
  private at = 0;
  private text = '';
  /** The combining marks that wait for their letter, the innermost first. */
  private mark = '';
  private isMath = false;
  private depth = 0;
  /** The quotes that are open, by the depth of their braces. */
  private readonly quotes: { readonly depth: number; readonly closing: string }[] = [];

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
        this.depth++;
        this.printEmptyGroup();
        return;
      case '}':
        this.at++;
        this.closeGroup();
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
    const before = quotingCommands.get(name);
    if (before !== undefined) {
      this.openQuote(before);
      return;
    }
    const isGap = name === 'hspace' && !this.tex.slice(this.at, this.at + 4).includes('-');
    const skipped = skippedArguments.get(name);
    if (skipped !== undefined) {
      this.at += this.tex.charAt(this.at) === '*' ? 1 : 0;
      this.skipGroups(skipped);
    }
    const hasArgument = this.tex.charAt(this.at) === '{' && this.tex.charAt(this.at + 1) !== '}';
    const isSilent = silentCommands.has(name) || skipped !== undefined || hasArgument;
    const known = isGap ? ' ' : commandText.get(name);
    const printed = known ?? (isSilent ? '' : name);
    const isOperator = this.isMath && operators.has(name) && /[\p{L}\p{N})]$/u.test(this.text.slice(-2));
    // TeX takes the space behind a command for its end; behind one that only its name stands for it parts two words.
    const hasSpace = space !== '' && printed !== '' && (this.isMath || known === undefined);
    this.put(`${isOperator ? ' ' : ''}${printed}${hasSpace ? ' ' : ''}`);
  }

  private openQuote(argumentsBefore: number): void {
    const isStarred = this.tex.charAt(this.at) === '*';
    this.at += isStarred ? 1 : 0;
    while (this.tex.charAt(this.at) === '[') {
      this.at = groupEnd(this.tex, this.at);
    }
    this.skipGroups(argumentsBefore);
    if (this.tex.charAt(this.at) !== '{') {
      return;
    }
    this.at++;
    this.depth++;
    const isInner = this.quotes.length % 2 === (isStarred ? 0 : 1);
    this.quotes.push({ depth: this.depth, closing: isInner ? '’' : '”' });
    this.put(isInner ? '‘' : '“');
  }

  private closeGroup(): void {
    const quote = this.quotes.at(-1);
    if (quote?.depth === this.depth) {
      this.quotes.pop();
      this.put(quote.closing);
    }
    this.depth--;
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
    const styled = style[name](piece);
    // What has no raised or lowered form is text all the same: "XIX\textsuperscript{e}".
    this.put(/^[\^_]/.test(styled) ? piece : styled);
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
      this.text += spacingAccents.get(this.mark) ?? '';
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
    this.put(this.isMath && char !== '~' ? run : (ligatures.get(run) ?? run));
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
