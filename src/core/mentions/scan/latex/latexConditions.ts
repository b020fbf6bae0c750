const TOKEN = /\\\\|\\%|%[^\n]*|\\(if[a-zA-Z@]*|else|fi)(?![a-zA-Z@])/g;
/** Commands that begin as conditions do, but take their branches as arguments: no \\fi ends them. */
const NO_CONDITION =
  /^if(?:f|thenelse|def|undef|csdef|csundef|defmacro|defstring|stre\w*|num(?:comp|equal|greater|less|odd)|dim(?:comp|equal|greater|less)|bool\w*|toggle|blank|empty|notempty|inlist|xinlist|cite\w*|citation\w*|nameundef|field\w*|list\w*|entry\w*|key\w*|category|language|rmnum)$/;

interface Branch {
  readonly start: number;
  readonly isOff: boolean;
  readonly isOn: boolean;
}

/**
 * The text that TeX's conditions switch off for certain: from `\iffalse` (or `\if0`) to its `\else` or `\fi`, and from the
 * `\else` of `\iftrue` to its `\fi`. Maps where it begins to where it ends. One pass; what nothing closes is left out.
 */
function switchedOff(text: string): ReadonlyMap<number, number> {
  const off = new Map<number, number>();
  const open: Branch[] = [];
  for (const { 0: token, 1: name, index } of text.matchAll(TOKEN)) {
    if (name === undefined) {
      continue;
    }
    if (name !== 'fi' && name !== 'else') {
      const isOff = name === 'iffalse' || (name === 'if' && /^0\s/.test(text.slice(index + 3, index + 5)));
      if (!NO_CONDITION.test(name)) {
        open.push({ start: index, isOff, isOn: name === 'iftrue' });
      }
      continue;
    }
    const branch = open.pop();
    if (branch?.isOff) {
      off.set(branch.start, index + token.length);
    }
    if (name === 'else' && branch !== undefined) {
      open.push({ start: index, isOff: branch.isOn, isOn: false });
    }
  }
  return off;
}

/** The conditions of a text, which are looked for when the first is met. */
export class LatexConditions {
  private off: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string) {}

  /** Where the text goes on that is switched off from this offset on; undefined where it is not. */
  resume(at: number): number | undefined {
    this.off ??= switchedOff(this.text);
    return this.off.get(at);
  }
}
